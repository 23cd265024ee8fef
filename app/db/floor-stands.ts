import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";

/** An accepted stand that stands on a day's floor, or can still get a place there. */
export interface FloorStand {
  id: string;
  title: string;
  organisations: string[];
  themes: { id: string; name: string; family: ThemeFamily }[];
  needsPower: boolean;
  /** visitors who want to see it */
  bookmarks: number;
  /** its place on that day's floor */
  placeId: string | null;
}

/**
 * Who stands on that day and who waits for a place and can come then, in order of arrival. A stand
 * that chose no day can come on each.
 */
export async function listFloorStands(
  eventId: string,
  dayId: string,
  db: Db = prisma,
): Promise<FloorStand[]> {
  const rows = await db.contribution.findMany({
    where: {
      eventId,
      kind: "STAND",
      status: "ACCEPTED",
      OR: [
        { place: { floorPlan: { locationDayId: dayId } } },
        { place: null, days: { none: {} } },
        { place: null, days: { some: { locationDayId: dayId } } },
      ],
    },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      needsPower: true,
      organisation: { select: { name: true } },
      partners: {
        orderBy: { organisation: { name: "asc" } },
        select: { organisation: { select: { name: true } } },
      },
      themes: {
        orderBy: { position: "asc" },
        select: { theme: { select: { id: true, name: true, family: true } } },
      },
      place: { select: { id: true } },
      _count: { select: { bookmarks: true } },
    },
  });
  return rows.map(({ organisation, partners, themes, place, _count, ...stand }) => ({
    ...stand,
    organisations: [organisation, ...partners.map((one) => one.organisation)].map(
      ({ name }) => name,
    ),
    themes: themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    bookmarks: _count.bookmarks,
    placeId: place?.id ?? null,
  }));
}

/** How many who come on that day tagged a theme, by the theme's id. */
export async function countInterested(
  dayId: string,
  db: Db = prisma,
): Promise<Map<string, number>> {
  const rows = await db.interest.groupBy({
    by: ["themeId"],
    where: { registration: { locationDayId: dayId } },
    _count: true,
  });
  return new Map(rows.map(({ themeId, _count }) => [themeId, _count]));
}

/** Keeps these contributions until the end of the transaction, in one order for everybody. */
export async function lockStands(ids: readonly string[], tx: Db): Promise<void> {
  await tx.$queryRaw`
    select "id" from "Contribution" where "id" = any(${[...ids]}) order by "id" for update`;
}
