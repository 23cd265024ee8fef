import { writeDrawnLines, writeDrawnSeats } from "#app/db/drawn-seats.ts";
import { findDraw, markGiven } from "#app/db/draws.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { laterByDays, momentOf } from "#app/domain/dates/local.ts";
import { computeDraw } from "#app/domain/draw/compute.ts";
import { loadProgramSolver } from "#app/domain/draw/program.ts";
import { drawnLines, drawnSeats } from "#app/features/draw/drawn.ts";
import { readInput } from "#app/features/draw/read-input.ts";
import type { DemoCalendar } from "./calendar.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { makeSchool } from "./make-school.ts";
import { SeededRandom } from "./random.ts";

/** Visitors of each of its days. */
const EACH_DAY = 70;

/**
 * A meeting of two days, after the parade, of which the workshops are drawn for: on the first day
 * everybody has their seats, on the second the lists are open.
 */
export async function loadDraws(
  organisations: Map<string, LoadedOrganisation>,
  { now, ...calendar }: DemoCalendar & { now: Date },
  tx: Transaction,
): Promise<void> {
  const { id, lessons, days } = await makeSchool(organisations, { now, ...calendar }, tx);
  const [done, open] = days;
  if (!done || !open) throw new Error("the demo draws for two days");
  const random = new SeededRandom(1611);
  const ago = (count: number, time = "17:00") => {
    const moment = momentOf(dayKey(laterByDays(now, -count)), time);
    return moment.ok ? moment.instant : now;
  };
  const people = await tx.registration.findMany({
    where: { event: { isDemo: true }, user: { email: { startsWith: "bezoeker-" } } },
    orderBy: { user: { email: "asc" } },
    take: 2 * EACH_DAY,
    select: { userId: true, organisationId: true },
  });
  for (const [index, day] of [done, open].entries()) {
    const registrations = await tx.registration.createManyAndReturn({
      data: people.slice(index * EACH_DAY, (index + 1) * EACH_DAY).map((person) => {
        return { ...person, eventId: id, locationDayId: day.id };
      }),
      select: { id: true },
    });
    const isDone = index === 0;
    const draw = await tx.draw.create({
      data: {
        ...{ eventId: id, locationDayId: day.id },
        seed: Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join(""),
        ...{ opensAt: ago(isDone ? 20 : 4, "9:00"), closesAt: ago(isDone ? 6 : -10) },
        // The demo sends no mail by itself.
        ...{ toldOpenAt: ago(isDone ? 20 : 4, "9:00"), remindedAt: isDone ? ago(7) : null },
      },
      select: { id: true },
    });
    // On the day that is open not everybody has made a list.
    const ranking = isDone ? registrations : registrations.filter(() => random.chance(0.6));
    await tx.workshopPreference.createMany({
      data: ranking.flatMap(({ id: registrationId }) =>
        favourites(lessons, random).map((contributionId, place) => {
          return { drawId: draw.id, registrationId, contributionId, rank: place + 1 };
        }),
      ),
    });
    if (isDone) await give(draw.id, { computedAt: ago(5, "10:00"), givenAt: ago(5, "10:05") }, tx);
  }
}

/** Some are far more popular than others, and nobody names them all. */
function favourites(lessons: readonly string[], random: SeededRandom): string[] {
  const scored = lessons.map((id, place) => ({ id, score: random.next() + place * 0.13 }));
  scored.sort((a, b) => a.score - b.score);
  return scored.slice(0, random.between(3, 5)).map(({ id }) => id);
}

/** Computes and gives as the app does. */
async function give(
  drawId: string,
  { computedAt, givenAt }: { computedAt: Date; givenAt: Date },
  tx: Transaction,
): Promise<void> {
  const draw = await findDraw(drawId, tx);
  if (!draw) throw new Error("the demo has no draw");
  const read = await readInput(draw, computedAt, tx);
  const solver = await loadProgramSolver();
  const { summary, outcome } = computeDraw(read.input, solver, () => performance.now());
  if (!outcome) throw new Error("the demo's draw was refused");
  await tx.draw.update({
    where: { id: drawId },
    data: {
      ...{ askedAt: computedAt, status: "DONE", progress: 1, summary, outcome },
      input: JSON.parse(JSON.stringify(read.input)) as object,
    },
  });
  await writeDrawnSeats(drawId, drawnSeats(outcome, read), tx);
  await writeDrawnLines(await drawnLines(outcome, read, tx), givenAt, tx);
  await markGiven(drawId, givenAt, tx);
}
