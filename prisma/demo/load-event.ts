import type { Transaction } from "#app/db/transaction.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { DemoCalendar } from "./calendar.ts";
import { demoFloorPlan } from "./floor-plan.ts";
import { DEMO_EVENT_SLUG, DEMO_PEOPLE } from "./people.ts";
import { demoThemes } from "./themes.ts";

export interface LoadedEvent {
  id: string;
  slug: string;
  dayId: string;
  /** theme slug → id */
  themes: Map<string, string>;
  rounds: { id: string; number: number; startsAt: Date; endsAt: Date }[];
  rooms: { id: string; name: string; capacity: number }[];
  places: { id: string; number: number; zone: string }[];
}

/** Prisma's name of a family. */
const FAMILY = {
  youth: "YOUTH",
  work: "WORK",
  money: "MONEY",
  care: "CARE",
  housing: "HOUSING",
  together: "TOGETHER",
} as const satisfies Record<ThemeFamily, string>;

/** The event itself: its day in Amersfoort, its hall, its themes and who organises it. */
export async function loadEvent(calendar: DemoCalendar, tx: Transaction): Promise<LoadedEvent> {
  const { width, height, entrance, shapes, rooms, places } = demoFloorPlan;
  const event = await tx.event.create({
    data: {
      slug: DEMO_EVENT_SLUG,
      name: "PraktijkVoorbeeldenParade",
      tagline: "Afkijken mag.",
      isDemo: true,
      submissionOpensAt: calendar.submissionOpensAt,
      submissionDeadlineAt: calendar.submissionDeadlineAt,
      programmePublishedAt: calendar.programmePublishedAt,
      series: { create: { slug: "praktijkvoorbeeldenparade", name: "PraktijkVoorbeeldenParade" } },
      organisers: {
        create: {
          user: {
            create: { email: DEMO_PEOPLE.organiser.email, name: DEMO_PEOPLE.organiser.name },
          },
        },
      },
      days: {
        create: {
          venue: "De Loods",
          town: "Amersfoort",
          address: "Loodsplein 1, Amersfoort",
          opensAt: calendar.opensAt,
          closesAt: calendar.closesAt,
          rounds: { create: calendar.rounds },
          items: { create: calendar.items },
          rooms: { create: rooms },
          floorPlan: {
            create: {
              width,
              height,
              entranceX: entrance.x,
              entranceY: entrance.y,
              shapes: shapes.map((shape) => ({ ...shape })),
              places: { create: places },
            },
          },
        },
      },
    },
    include: {
      days: {
        include: {
          rounds: { orderBy: { number: "asc" } },
          rooms: { orderBy: { name: "asc" } },
          floorPlan: { include: { places: { orderBy: { number: "asc" } } } },
        },
      },
    },
  });
  const day = event.days[0];
  if (!day?.floorPlan) throw new Error("the demo parade has one day with a floor plan");
  const themes = await loadThemes(event.id, tx);
  return {
    id: event.id,
    slug: event.slug,
    dayId: day.id,
    themes,
    rounds: day.rounds,
    rooms: day.rooms,
    places: day.floorPlan.places,
  };
}

async function loadThemes(eventId: string, tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.theme.createManyAndReturn({
    data: demoThemes.map(({ slug, name, family, synonyms }) => ({
      eventId,
      slug,
      name,
      family: FAMILY[family],
      synonyms,
    })),
    select: { id: true, slug: true },
  });
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  for (const { slug, broader } of demoThemes) {
    if (!broader) continue;
    await tx.theme.update({ where: { id: ids.get(slug) }, data: { broaderId: ids.get(broader) } });
  }
  return ids;
}
