import type loadHighs from "highs";
import { setImmediate as breathe } from "node:timers/promises";
import { proposeSchedule, type ProposedSchedule } from "#app/domain/scheduling/propose-schedule.ts";
import { duration, percent } from "./figures.ts";
import { type ProgrammeSize, programmeDay } from "./programme-days.ts";
import { fewestLost } from "./schedule-exact.ts";

export interface ScheduleFigures extends ProgrammeSize {
  milliseconds: number;
  before: number;
  after: number;
  bound: number;
  isOptimal: boolean;
  /** favourites named in all */
  wanted: number;
  /** proven by HiGHS; null without proof, undefined when not asked */
  exact?: number | null;
}

/** A schedule, with HiGHS's optimum of the same day when `highs` is given. */
export async function schedule(
  seed: number,
  size: ProgrammeSize,
  highs?: Awaited<ReturnType<typeof loadHighs>>,
  seconds = 60,
): Promise<ScheduleFigures> {
  const problem = programmeDay(seed, size);
  const start = process.cpuUsage();
  const proposal = await proposeSchedule(problem, {
    seed,
    now: () => performance.now(),
    breathe: () => breathe(),
  });
  const { user, system } = process.cpuUsage(start);
  if (!proposal.ok) throw new Error(`No schedule for day ${seed}: ${proposal.reason}`);
  const { before, after, bound, isOptimal }: ProposedSchedule = proposal;
  const figures: ScheduleFigures = {
    ...size,
    milliseconds: (user + system) / 1000,
    before: before.lost,
    after: after.lost,
    bound,
    isOptimal,
    wanted: problem.demand.reduce((sum, one) => sum + one.visitors * one.workshopIds.length, 0),
  };
  return highs ? { ...figures, exact: fewestLost(highs, problem, seconds) } : figures;
}

/** One line of figures. */
export function tellSchedule(figures: ScheduleFigures): string {
  const { workshops, rounds, rooms, visitors, before, after, bound, wanted, exact } = figures;
  const parts = [
    `${workshops} workshops, ${rounds} rondes, ${rooms} zalen, ${visitors} bezoekers`,
    `${wanted} wensen, verloren ${before} → ${after} (${percent(after / wanted)})`,
    `bewezen: niet onder ${bound}${figures.isOptimal ? ", dus het beste" : ""}`,
    duration(figures.milliseconds),
  ];
  if (exact !== undefined) {
    parts.push(exact === null ? "HiGHS: geen bewijs in de tijd" : `HiGHS: ${exact}`);
  }
  return parts.join("; ");
}
