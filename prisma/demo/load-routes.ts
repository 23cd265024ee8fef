import type { Transaction } from "#app/db/transaction.ts";
import type { DemoCalendar } from "./calendar.ts";
import type { LoadedEvent } from "./load-event.ts";
import { DEMO_PEOPLE } from "./people.ts";
import { SeededRandom } from "./random.ts";

interface NewStop {
  routeId: string;
  contributionId: string;
  runId: string;
  startsAt: Date;
  endsAt: Date;
  reason: { kind: "theme"; themeName: string } | { kind: "surprise" };
}

/**
 * Seats that visitors already took, so that rooms fill up as they do in life: a workshop with a
 * popular theme is full, others have room. The visitor one signs in as has no route yet.
 */
export async function loadRoutes(
  event: LoadedEvent,
  calendar: DemoCalendar,
  tx: Transaction,
): Promise<void> {
  const random = new SeededRandom(1806);
  const registrations = await tx.registration.findMany({
    where: { eventId: event.id, user: { email: { not: DEMO_PEOPLE.visitor.email } } },
    orderBy: { user: { email: "asc" } },
    select: {
      id: true,
      interests: { select: { themeId: true, theme: { select: { name: true } } } },
    },
  });
  const runs = await tx.workshopRun.findMany({
    where: { round: { locationDayId: event.dayId } },
    orderBy: [{ round: { number: "asc" } }, { room: { name: "asc" } }],
    select: {
      id: true,
      capacity: true,
      contributionId: true,
      round: true,
      contribution: { select: { themes: { select: { themeId: true } } } },
    },
  });
  const taken = new Map<string, number>();
  const routes: { id: string; registrationId: string }[] = [];
  const stops: NewStop[] = [];
  for (const [index, registration] of registrations.entries()) {
    if (!random.chance(0.55)) continue;
    const routeId = `demo-route-${index}`;
    routes.push({ id: routeId, registrationId: registration.id });
    for (const round of calendar.rounds) {
      const open = runs.filter(
        (run) => run.round.number === round.number && (taken.get(run.id) ?? 0) < run.capacity,
      );
      const wanted = open.filter((run) =>
        run.contribution.themes.some(({ themeId }) =>
          registration.interests.some((interest) => interest.themeId === themeId),
        ),
      );
      const run = wanted.length > 0 ? random.pick(wanted) : random.chance(0.1) && random.pick(open);
      if (!run) continue;
      taken.set(run.id, (taken.get(run.id) ?? 0) + 1);
      const shared = registration.interests.find(({ themeId }) =>
        run.contribution.themes.some((theme) => theme.themeId === themeId),
      );
      stops.push({
        routeId,
        contributionId: run.contributionId,
        runId: run.id,
        startsAt: run.round.startsAt,
        endsAt: run.round.endsAt,
        reason: shared ? { kind: "theme", themeName: shared.theme.name } : { kind: "surprise" },
      });
    }
  }
  await tx.route.createMany({ data: routes });
  await tx.routeStop.createMany({ data: stops });
}
