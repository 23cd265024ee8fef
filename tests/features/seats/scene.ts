import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { waitForSeat } from "#app/features/seats/wait-for-seat.ts";
import {
  AFTER_DEADLINE,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeVisitor,
} from "#tests/factories.ts";

/**
 * Three workshops: "small" with two seats and "other" in round 1, "later" in round 2; and a way to
 * have visitors do things with them.
 */
export async function makeSeatScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const { slug } = event;
  const workshop = async (title: string, round: number, room: number, capacity: number) => {
    const of = { eventId: event.id, organisationId: organisation.id };
    const contribution = await makeContribution({ ...of, kind: "WORKSHOP", title });
    const run = await makeRun({
      contributionId: contribution.id,
      roundId: event.day.rounds[round]?.id ?? "",
      roomId: event.day.rooms[room]?.id ?? "",
      capacity,
    });
    return { ...run, title };
  };
  const runs = {
    small: await workshop("Aan tafel", 0, 0, 2),
    other: await workshop("Vroeg aanbellen", 0, 1, 20),
    later: await workshop("Wijkcoach", 1, 0, 20),
  };
  type Run = (typeof runs)["small"];
  const visitor = () =>
    makeVisitor({
      eventId: event.id,
      eventSlug: slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
    });
  type Visitor = Awaited<ReturnType<typeof visitor>>;
  const choose = ({ userId }: Visitor, { contributionId, id }: Run, now = AFTER_DEADLINE) =>
    changeRoute(userId, slug, { intent: "add", contribution: contributionId, run: id }, now);
  const drop = ({ userId }: Visitor, { contributionId }: Run, now = AFTER_DEADLINE) =>
    changeRoute(userId, slug, { intent: "remove", contribution: contributionId }, now);
  const asked = ({ userId }: Visitor, { id }: Run) => ({ userId, eventSlug: slug, runId: id });
  const wait = (who: Visitor, run: Run, now = AFTER_DEADLINE) => waitForSeat(asked(who, run), now);
  return { event, organisation, runs, visitor, choose, drop, wait, asked };
}

/** How many have a seat, by run. */
export const takenIn = (runId: string) => prisma.routeStop.count({ where: { runId } });

/** The line of a run in order of asking: who, and whether a seat was offered. */
export async function lineOf(runId: string) {
  const rows = await prisma.waitingSeat.findMany({ where: { runId }, orderBy: { number: "asc" } });
  return rows.map(({ registrationId, offeredAt }) => ({
    registrationId,
    isOffered: offeredAt !== null,
  }));
}

/** Templates of the mails that somebody was written, in order. */
export async function mailsOf(userId: string): Promise<string[]> {
  const rows = await prisma.outboxMessage.findMany({
    where: { userId },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ template }) => template);
}
