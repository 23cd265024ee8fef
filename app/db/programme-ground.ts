import type { Ground, GroundVisitor, GroundWorkshop } from "#app/domain/programme/ground.ts";
import { prisma, type Db } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { readGrid, type GridRoom, type GridRun } from "./workshop-runs.ts";

const organisation = { select: { id: true, name: true } } as const;

const fields = {
  ...{ id: true, title: true, minutes: true, maxGroup: true },
  ...{ needsScreen: true, needsPower: true, needsTable: true },
  organisation,
  partners: { orderBy: { organisation: { name: "asc" } }, select: { organisation } },
  presenters: {
    orderBy: { position: "asc" },
    select: { label: true, wishes: { select: { roundId: true, kind: true } } },
  },
  days: { select: { locationDayId: true } },
  themes: { orderBy: { position: "asc" }, select: { themeId: true } },
} as const satisfies Prisma.ContributionSelect;

/** The same as the domain's, with what else the grid shows of rooms and runs. */
export interface GridGround extends Ground {
  rooms: GridRoom[];
  runs: GridRun[];
}

/** All that a schedule is made of: the grid, what workshops need and what visitors like. */
export async function readGround(eventId: string, db: Db = prisma): Promise<GridGround> {
  const ground = await readGroundUnasked(eventId, db);
  return { ...ground, visitors: await readVisitors(eventId, db) };
}

/** The same without what visitors like: many rows that some questions do not need. */
export async function readGroundUnasked(eventId: string, db: Db = prisma): Promise<GridGround> {
  const { rounds, rooms, runs } = await readGrid(eventId, db);
  const workshops = await db.contribution.findMany({
    where: { eventId, kind: "WORKSHOP", status: "ACCEPTED" },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: fields,
  });
  return { rounds, rooms, runs, workshops: workshops.map(asWorkshop), visitors: [] };
}

function asWorkshop(row: Prisma.ContributionGetPayload<{ select: typeof fields }>): GroundWorkshop {
  const { id, title, minutes, maxGroup } = row;
  return {
    ...{ id, title, minutes, maxGroup },
    organisations: [row.organisation, ...row.partners.map((partner) => partner.organisation)],
    needs: { screen: row.needsScreen, power: row.needsPower, table: row.needsTable },
    presenters: row.presenters.map(({ label, wishes }) => {
      const rounds = (kind: "IMPOSSIBLE" | "PREFERRED") =>
        wishes.filter((wish) => wish.kind === kind).map(({ roundId }) => roundId);
      return { label, impossible: rounds("IMPOSSIBLE"), preferred: rounds("PREFERRED") };
    }),
    dayIds: row.days.map(({ locationDayId }) => locationDayId),
    themeIds: row.themes.map(({ themeId }) => themeId),
  };
}

async function readVisitors(eventId: string, db: Db): Promise<GroundVisitor[]> {
  const rows = await db.registration.findMany({
    where: { eventId },
    orderBy: { id: "asc" },
    select: {
      locationDayId: true,
      bookmarks: { select: { contributionId: true } },
      waitingSeats: { select: { run: { select: { contributionId: true } } } },
      preferences: { select: { contributionId: true } },
      interests: { select: { themeId: true } },
      route: {
        select: {
          stops: {
            where: { pinned: true, runId: { not: null } },
            select: { contributionId: true },
          },
        },
      },
    },
  });
  return rows.map((row) => ({
    dayId: row.locationDayId,
    chosen: [
      ...row.bookmarks,
      ...(row.route?.stops ?? []),
      ...row.waitingSeats.map(({ run }) => run),
      ...row.preferences,
    ].map(({ contributionId }) => contributionId),
    themeIds: row.interests.map(({ themeId }) => themeId),
  }));
}
