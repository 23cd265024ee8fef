import type { Prisma } from "./generated/client.ts";

/** What a gemeente writes of an example, apart from what hangs below it. */
export const writtenColumns = {
  kind: true,
  title: true,
  summary: true,
  story: true,
  results: true,
  considerations: true,
  audience: true,
  needsTable: true,
  needsPower: true,
  needsScreen: true,
  needsOther: true,
  workshopForm: true,
  minutes: true,
  maxGroup: true,
} as const satisfies Prisma.ContributionSelect;

interface NeedColumns {
  needsTable: boolean;
  needsPower: boolean;
  needsScreen: boolean;
  needsOther: string;
}

/** What it needs where it stands. */
export function needsOf({ needsTable, needsPower, needsScreen, needsOther }: NeedColumns): {
  table: boolean;
  power: boolean;
  screen: boolean;
  other: string;
} {
  return { table: needsTable, power: needsPower, screen: needsScreen, other: needsOther };
}

/** The place of a stand, with the day on whose floor it is. */
export const placeColumns = {
  select: {
    ...{ id: true, number: true, zone: true },
    floorPlan: { select: { day: { select: { opensAt: true } } } },
  },
} as const satisfies Prisma.StandPlaceDefaultArgs;

type PlaceRow = Prisma.StandPlaceGetPayload<typeof placeColumns>;

export function placeOf(row: PlaceRow | null) {
  if (!row) return null;
  const { id, number, zone, floorPlan } = row;
  return { id, number, zone, opensAt: floorPlan.day.opensAt };
}
