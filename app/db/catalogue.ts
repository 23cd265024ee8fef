import type {
  Example,
  ExampleOrganisation,
  ExampleRun,
  FullExample,
} from "#app/domain/catalogue/example.ts";
import { programmeIsPublic } from "#app/domain/events/event.ts";
import { municipalityByCode } from "#app/domain/municipalities/municipality.ts";
import { sizeClass } from "#app/domain/municipalities/size-class.ts";
import type { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import { findShownProgramme, placeShown, type ShownProgramme } from "./programme-versions.ts";
import { seatFields, seatsLeftOf } from "./workshop-seats.ts";

const organisation = { select: { name: true, municipalityCode: true } } as const;

/** What a card shows; the story and the results only go to the example's own page. */
const card = {
  id: true,
  kind: true,
  workshopForm: true,
  stage: true,
  title: true,
  summary: true,
  organisation,
  partners: { orderBy: { organisation: { name: "asc" } }, select: { organisation } },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { slug: true, name: true, family: true } } },
  },
  event: { select: { programmePublishedAt: true } },
  place: { select: { number: true, zone: true } },
  runs: {
    orderBy: { round: { startsAt: "asc" } },
    select: {
      id: true,
      ...seatFields,
      round: { select: { id: true, number: true, startsAt: true, endsAt: true } },
      room: { select: { name: true } },
    },
  },
} as const satisfies Prisma.ContributionSelect;

type CardRow = Prisma.ContributionGetPayload<{ select: typeof card }>;

/** Every accepted contribution of an event, oldest first. */
export async function listExamples(eventId: string, db: Db = prisma): Promise<Example[]> {
  const rows = await db.contribution.findMany({
    where: { eventId, status: "ACCEPTED" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: card,
  });
  const shown = await findShownProgramme(eventId, db);
  return rows.map((row) => asExample(row, shown));
}

const full = {
  ...card,
  story: true,
  results: true,
  considerations: true,
  audience: true,
  minutes: true,
  maxGroup: true,
  presenters: { orderBy: { position: "asc" }, select: { label: true } },
} as const satisfies Prisma.ContributionSelect;

/** One accepted contribution of this event; null for any other. */
export async function findExample(
  eventId: string,
  id: string,
  db: Db = prisma,
): Promise<FullExample | null> {
  const row = await db.contribution.findFirst({
    where: { id, eventId, status: "ACCEPTED" },
    select: full,
  });
  return row && asFullExample(row, await findShownProgramme(eventId, db));
}

/** The same whatever its status, for those who wrote it: may they read it, is asked elsewhere. */
export async function findExampleAsWritten(
  eventId: string,
  id: string,
  db: Db = prisma,
): Promise<FullExample | null> {
  const row = await db.contribution.findFirst({ where: { id, eventId }, select: full });
  return row && asFullExample(row, await findShownProgramme(eventId, db));
}

function asFullExample(
  row: Prisma.ContributionGetPayload<{ select: typeof full }>,
  shown: ShownProgramme | null,
): FullExample {
  const { story, results, considerations, audience, minutes, maxGroup } = row;
  const form = row.workshopForm && lower(row.workshopForm);
  const presenters = row.presenters.map(({ label }) => label);
  return {
    ...asExample(row, shown),
    ...{ story, results, considerations, audience },
    workshop: row.kind === "WORKSHOP" ? { form, minutes, maxGroup, presenters } : null,
  };
}

export interface Saved {
  bookmarked: Set<string>;
  inRoute: Set<string>;
}

/** What a person keeps of this event, by contribution id; null for who is not registered. */
export async function findSaved(
  userId: string,
  eventId: string,
  db: Db = prisma,
): Promise<Saved | null> {
  const registration = await db.registration.findUnique({
    where: { eventId_userId: { eventId, userId } },
    select: {
      bookmarks: { select: { contributionId: true } },
      route: { select: { stops: { select: { contributionId: true } } } },
    },
  });
  if (!registration) return null;
  return {
    bookmarked: new Set(registration.bookmarks.map(({ contributionId }) => contributionId)),
    inRoute: new Set(registration.route?.stops.map(({ contributionId }) => contributionId)),
  };
}

function asExample(row: CardRow, shown: ShownProgramme | null): Example {
  // Where and when is told from a moment that the organisers choose.
  const isTold = programmeIsPublic(row.event, new Date());
  return {
    id: row.id,
    kind: lower(row.kind),
    workshopForm: row.kind === "WORKSHOP" && row.workshopForm ? lower(row.workshopForm) : null,
    stage: lower(row.stage),
    title: row.title,
    summary: row.summary,
    organisations: [row.organisation, ...row.partners.map((partner) => partner.organisation)].map(
      asOrganisation,
    ),
    themes: row.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    place: isTold ? row.place : null,
    runs: isTold ? runsShown(row.runs, shown) : [],
  };
}

function asOrganisation(row: CardRow["organisation"]): ExampleOrganisation {
  const municipality = row.municipalityCode ? municipalityByCode(row.municipalityCode) : undefined;
  return {
    name: row.name,
    code: municipality?.code ?? null,
    size: municipality ? sizeClass(municipality.inhabitants) : null,
    province: municipality?.province ?? null,
  };
}

function runsShown(runs: CardRow["runs"], shown: ShownProgramme | null): ExampleRun[] {
  return runs
    .flatMap((run): ExampleRun[] => {
      const place = placeShown(shown, run);
      if (!place) return [];
      const { number, startsAt, endsAt } = place.round;
      const seatsLeft = seatsLeftOf(run);
      return [{ id: run.id, round: number, room: place.room, startsAt, endsAt, seatsLeft }];
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
