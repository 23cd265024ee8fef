import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import { DEMO_PEOPLE } from "./people.ts";

const COLLEAGUE_STANDS = 3;
const QUARTER = 15 * 60_000;

/**
 * Colleagues of the visitor one signs in as, of the same gemeente, who share their routes: one has
 * workshops and stands, one only just came. That visitor shares too, dropped one example and
 * stands in line for a full workshop.
 */
export async function loadGroup(event: LoadedEvent, now: Date, tx: Transaction): Promise<void> {
  const me = await tx.registration.findFirstOrThrow({
    where: { eventId: event.id, user: { email: DEMO_PEOPLE.visitor.email } },
    select: { id: true, organisationId: true, interests: { select: { themeId: true } } },
  });
  await tx.registration.update({ where: { id: me.id }, data: { sharesRoute: true } });
  const { organisationId } = me;
  const address = { eventId: event.id, locationDayId: event.dayId, organisationId };
  for (const [index, name] of ["Wijkcoach Zutphen", "Beleidsadviseur jeugd Zutphen"].entries()) {
    const { id: userId } = await tx.user.create({
      data: { email: `collega-${index + 1}@zutphen.example`, name },
      select: { id: true },
    });
    const themes = me.interests.slice(index * 2);
    const { id } = await tx.registration.create({
      data: {
        ...address,
        userId,
        sharesRoute: true,
        interests: { create: themes.map(({ themeId }) => ({ themeId })) },
      },
      select: { id: true },
    });
    if (index === 0) await routeOfColleague(id, event, tx);
  }
  await standInLine(me.id, event, now, tx);
  const dropped = await tx.contribution.findFirst({
    where: { eventId: event.id, status: "ACCEPTED", kind: "STAND", bookmarks: { none: {} } },
    orderBy: { title: "desc" },
    select: { id: true },
  });
  if (dropped) {
    const contributionId = dropped.id;
    await tx.droppedContribution.create({ data: { registrationId: me.id, contributionId } });
  }
}

async function routeOfColleague(
  registrationId: string,
  event: LoadedEvent,
  tx: Transaction,
): Promise<void> {
  const { id: routeId } = await tx.route.create({ data: { registrationId }, select: { id: true } });
  const rounds = await tx.round.findMany({
    where: { locationDayId: event.dayId },
    orderBy: { startsAt: "asc" },
    select: {
      startsAt: true,
      endsAt: true,
      runs: {
        orderBy: { id: "asc" },
        select: {
          ...{ id: true, contributionId: true, capacity: true },
          _count: { select: { stops: true, waiting: true } },
        },
      },
    },
  });
  const seen = new Set<string>();
  const reason = { kind: "surprise" };
  for (const { startsAt, endsAt, runs } of rounds) {
    const run = runs.find(
      ({ contributionId, capacity, _count }) =>
        !seen.has(contributionId) && _count.waiting === 0 && _count.stops + 3 < capacity,
    );
    if (!run) continue;
    const { id: runId, contributionId } = run;
    seen.add(contributionId);
    const stop = { routeId, contributionId, runId, startsAt, endsAt, reason };
    await tx.routeStop.create({ data: stop });
  }
  const last = rounds.at(-1);
  const first = rounds[0];
  if (!first || !last) return;
  const stands = await tx.contribution.findMany({
    where: { place: { floorPlan: { locationDayId: event.dayId } } },
    orderBy: { place: { number: "asc" } },
    take: COLLEAGUE_STANDS,
    select: { id: true },
  });
  for (const [index, { id: contributionId }] of stands.entries()) {
    // Twenty minutes apart, after the first round.
    const startsAt = new Date(first.endsAt.getTime() + 5 * 60_000 + index * (QUARTER + 5 * 60_000));
    const endsAt = new Date(startsAt.getTime() + QUARTER);
    if (rounds.some((round) => round.startsAt < endsAt && startsAt < round.endsAt)) continue;
    await tx.routeStop.create({ data: { routeId, contributionId, startsAt, endsAt, reason } });
  }
}

/** Last in the line of a full workshop in which no seat is on offer. */
async function standInLine(
  registrationId: string,
  event: LoadedEvent,
  now: Date,
  tx: Transaction,
): Promise<void> {
  const run = await tx.workshopRun.findFirst({
    where: {
      round: { locationDayId: event.dayId },
      waiting: { some: {}, none: { offeredAt: { not: null } } },
    },
    select: { id: true, waiting: { orderBy: { number: "desc" }, take: 1 } },
  });
  const number = (run?.waiting[0]?.number ?? 0) + 1;
  if (!run) return;
  const createdAt = new Date(now.getTime() - 3_600_000);
  await tx.waitingSeat.create({ data: { runId: run.id, registrationId, number, createdAt } });
}
