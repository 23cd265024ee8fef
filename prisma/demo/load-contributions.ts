import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { demoChallenges, demoContributions } from "./texts.ts";
import type { DemoContribution } from "./types.ts";
import { found } from "./found.ts";

/** So that an organiser has something to do: these wait for a decision or for a place. */
const UNDECIDED_STANDS = 2;
const UNPLACED_STANDS = 2;
const UNDECIDED_WORKSHOPS = 1;
const UNPLACED_WORKSHOPS = 1;

const KIND = { stand: "STAND", workshop: "WORKSHOP" } as const;
const STAGE = { started: "STARTED", running: "RUNNING", researched: "RESEARCHED" } as const;
const VISIBILITY = { public: "PUBLIC", matching: "MATCHING", private: "PRIVATE" } as const;

type Organisations = Map<string, LoadedOrganisation>;

/** What the gemeenten show: most of it on the programme and in its place. */
export async function loadContributions(
  event: LoadedEvent,
  organisations: Organisations,
  tx: Transaction,
): Promise<void> {
  const stands = demoContributions.filter(({ kind }) => kind === "stand");
  const workshops = demoContributions.filter(({ kind }) => kind === "workshop");
  const undecided = new Set([
    ...stands.slice(-UNDECIDED_STANDS),
    ...workshops.slice(-UNDECIDED_WORKSHOPS),
  ]);
  const ids = new Map<DemoContribution, string>();
  for (const contribution of demoContributions) {
    const status = undecided.has(contribution) ? "SUBMITTED" : "ACCEPTED";
    ids.set(contribution, await loadContribution(event, organisations, contribution, status, tx));
  }
  const placedStands = stands.slice(0, -UNDECIDED_STANDS - UNPLACED_STANDS);
  for (const [index, stand] of byFamily(placedStands).entries()) {
    // Every tenth place stays free, so that the hall can breathe and latecomers fit in.
    const place = event.places[index + Math.floor(index / 9)];
    if (!place) throw new Error("the hall has too few places");
    await tx.standPlace.update({
      where: { id: place.id },
      data: { contributionId: found(ids, stand) },
    });
  }
  const placedWorkshops = workshops.slice(0, -UNDECIDED_WORKSHOPS - UNPLACED_WORKSHOPS);
  await tx.workshopRun.createMany({
    data: placedWorkshops.map((workshop, index) => {
      const round = event.rounds[index % event.rounds.length];
      const room = event.rooms[Math.floor(index / event.rounds.length)];
      if (!round || !room) throw new Error("the day has too few rooms");
      return {
        contributionId: found(ids, workshop),
        roundId: round.id,
        roomId: room.id,
        capacity: room.capacity,
      };
    }),
  });
}

/** Neighbours on the floor share a family, as an organiser would place them. */
function byFamily(stands: DemoContribution[]): DemoContribution[] {
  return [...stands].sort((a, b) => a.themes[0].localeCompare(b.themes[0]));
}

async function loadContribution(
  event: LoadedEvent,
  organisations: Organisations,
  contribution: DemoContribution,
  status: "ACCEPTED" | "SUBMITTED",
  tx: Transaction,
): Promise<string> {
  const [first, ...partners] = contribution.organisations;
  const organisation = found(organisations, first);
  const { title, summary, story, results } = contribution;
  const row = await tx.contribution.create({
    data: {
      eventId: event.id,
      organisationId: organisation.id,
      ownerId: organisation.contactId,
      kind: KIND[contribution.kind],
      stage: STAGE[contribution.stage],
      status,
      title,
      summary,
      story,
      results,
      submittedAt: new Date(),
      decidedAt: status === "ACCEPTED" ? new Date() : null,
      partners: {
        create: partners.map((name) => ({ organisationId: found(organisations, name).id })),
      },
      themes: {
        create: contribution.themes.map((slug, position) => ({
          themeId: found(event.themes, slug),
          position,
        })),
      },
    },
    select: { id: true },
  });
  return row.id;
}

/** What they struggle with; some of it was brought by their visitors. */
export async function loadChallenges(
  event: LoadedEvent,
  organisations: Organisations,
  tx: Transaction,
): Promise<void> {
  for (const challenge of demoChallenges) {
    const organisation = found(organisations, challenge.organisation);
    const visitor =
      challenge.by === "visitor"
        ? await tx.registration.findFirst({
            where: { eventId: event.id, organisationId: organisation.id },
            orderBy: { user: { email: "asc" } },
            select: { userId: true },
          })
        : null;
    await tx.challenge.create({
      data: {
        eventId: event.id,
        organisationId: organisation.id,
        ownerId: visitor?.userId ?? organisation.contactId,
        visibility: VISIBILITY[challenge.visibility],
        title: challenge.title,
        text: challenge.text,
        themes: {
          create: challenge.themes.map((slug) => ({ themeId: found(event.themes, slug) })),
        },
      },
    });
  }
}
