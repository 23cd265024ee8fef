import { prisma } from "#app/db/client.ts";
import { computeDraw } from "#app/domain/draw/compute.ts";
import { loadProgramSolver } from "#app/domain/draw/program.ts";
import { runGiving } from "#app/features/draw/run-giving.ts";
import { runDraw, type ComputeElsewhere } from "#app/features/draw/run-draw.ts";
import { saveRanking } from "#app/features/draw/save-ranking.ts";
import { setDrawPeriod } from "#app/features/draw/set-period.ts";
import { startDraw, startGiving } from "#app/features/draw/start-draw.ts";
import { makeSeatScene } from "#tests/features/seats/scene.ts";

const moment = (text: string) => new Date(`2027-${text}:00+02:00`);

/** The event's day is 20 May 2027. */
export const BEFORE = moment("04-01T12:00");
export const PERIOD = { opensAt: moment("04-10T09:00"), closesAt: moment("04-20T09:00") };
export const OPEN = moment("04-15T12:00");
export const CLOSED = moment("04-21T12:00");
export const SEED = "0123456789abcdef0123456789abcdef";

const solver = await loadProgramSolver();

/** In this thread: the process of its own has a test of its own. */
export const computeHere: ComputeElsewhere = (input) =>
  Promise.resolve(computeDraw(input, solver, () => 0));

/** The seats scene with a period set for its day, and ways to go through it. */
export async function makeDrawScene() {
  const scene = await makeSeatScene();
  const asked = { eventSlug: scene.event.slug, dayId: scene.event.day.id };
  await setDrawPeriod({ ...asked, period: PERIOD, seed: SEED }, BEFORE);
  type Visitor = Awaited<ReturnType<typeof scene.visitor>>;
  type Run = (typeof scene.runs)["small"];
  const rank = async ({ userId }: Visitor, runs: readonly Run[]) => {
    for (const { contributionId } of runs) {
      const change = { intent: "add" as const, contribution: contributionId };
      await saveRanking(userId, asked.eventSlug, change, OPEN);
    }
  };
  const draw = () => prisma.draw.findUniqueOrThrow({ where: { locationDayId: asked.dayId } });
  const compute = async (how: ComputeElsewhere = computeHere) => {
    await startDraw(asked, CLOSED);
    await runDraw((await draw()).id, how, { now: () => CLOSED });
    return draw();
  };
  /** As a press of the button and the worker after it do. */
  const give = async () => {
    await startGiving(asked, CLOSED);
    return runGiving((await draw()).id, { now: () => CLOSED });
  };
  return { ...scene, asked, rank, draw, compute, give };
}

/** Titles on somebody's route with the reason, workshops only. */
export async function seatsOf(registrationId: string) {
  const stops = await prisma.routeStop.findMany({
    where: { route: { registrationId }, runId: { not: null } },
    orderBy: { startsAt: "asc" },
  });
  return stops.map(({ runId, reason, pinned }) => ({ runId, reason, pinned }));
}
