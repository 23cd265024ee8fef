import { findDrawOfDay, findStoredInput, type KeptDraw } from "#app/db/draws.ts";
import { listShownRuns } from "#app/db/draw-runs.ts";
import { countRanked } from "#app/db/preferences.ts";
import { seatsToDraw } from "#app/domain/draw/ground.ts";
import {
  givingProblemOf,
  phaseOf,
  type DrawPhase,
  type GivingProblem,
} from "#app/domain/draw/phase.ts";
import { hasReminder } from "#app/domain/draw/telling.ts";
import { storedInput, storedSummary, type DrawSummary } from "#app/domain/draw/stored.ts";
import { markOfInput } from "./mark.ts";
import { readInput } from "./read-input.ts";
import { fingerprintOf } from "./seed.ts";

export interface DrawView {
  phase: DrawPhase;
  opensAt: Date;
  closesAt: Date;
  /** who made a list, of all who come that day */
  ranked: number;
  /** SHA-256 of the seed, in 64 letters and figures */
  fingerprint: string;
  /** null while visitors can still rank: nobody should be able to reckon with it */
  seed: string | null;
  /** of the computation, or of giving the seats: 0 to 1 */
  progress: number;
  stopAsked: boolean;
  /** how the last computation ended, when nothing came of it */
  ended: "stopped" | "failed" | null;
  summary: DrawSummary | null;
  /** why nobody has a seat although that was asked */
  givingProblem: GivingProblem | null;
  /** something changed since it was computed: it has to be computed again */
  isOutdated: boolean;
  drawnAt: Date | null;
  /** who has no list gets a reminder a day before the end: still to come, or when it went */
  reminder: "none" | "comes" | Date;
  repeat: "none" | "busy" | "same" | "different" | "failed";
}

export interface DrawDayView {
  /** runs that visitors see, and the seats in them that nobody has */
  runs: number;
  seats: number;
  registered: number;
  draw: DrawView | null;
}

/** How far the draw of a day is, for its organisers: counts, and nobody's own list. */
export async function loadDraw(
  { eventId, locationDayId }: { eventId: string; locationDayId: string },
  now: Date,
): Promise<DrawDayView> {
  const runs = await listShownRuns({ eventId, locationDayId }, now);
  const draw = await findDrawOfDay(locationDayId);
  const { ranked, registered } = await countRanked({ id: draw?.id ?? "", locationDayId });
  const seats = runs.reduce((sum, run) => sum + seatsToDraw(run), 0);
  return { runs: runs.length, seats, registered, draw: draw && (await viewOf(draw, ranked, now)) };
}

async function viewOf(draw: KeptDraw, ranked: number, now: Date): Promise<DrawView> {
  const phase = phaseOf(draw, now);
  const { opensAt, closesAt, seed, stopAsked, drawnAt, status } = draw;
  const hasOutcome = phase === "computed" || phase === "giving" || phase === "given";
  const progress = phase === "giving" ? (draw.giving?.progress ?? 0) : draw.progress;
  const isClosed = phase === "closed" && draw.askedAt !== null;
  return {
    ...{ phase, opensAt, closesAt, ranked, progress, stopAsked, drawnAt },
    fingerprint: fingerprintOf(seed),
    seed: phase === "planned" || phase === "open" ? null : seed,
    ended: isClosed ? (status === "stopped" ? "stopped" : "failed") : null,
    summary: hasOutcome ? (storedSummary.safeParse(draw.summary).data ?? null) : null,
    givingProblem: givingProblemOf(draw, now),
    isOutdated: phase === "computed" && (await hasChanged(draw, now)),
    repeat: repeatOf(draw, now),
    reminder: draw.remindedAt ?? (hasReminder(draw) ? "comes" : "none"),
  };
}

async function hasChanged(draw: KeptDraw, now: Date): Promise<boolean> {
  const kept = storedInput.safeParse(await findStoredInput(draw.id)).data;
  return !kept || markOfInput(kept) !== markOfInput((await readInput(draw, now)).input);
}

/** Milliseconds after which a repetition that never ended is taken to be lost. */
const REPEAT_LOST_AFTER = 10 * 60_000;

function repeatOf(draw: KeptDraw, now: Date): DrawView["repeat"] {
  const { repeatAskedAt, repeatedAt, repeatWasSame } = draw;
  if (!repeatAskedAt) return "none";
  if (repeatedAt) return repeatWasSame === null ? "failed" : repeatWasSame ? "same" : "different";
  return now.getTime() - repeatAskedAt.getTime() > REPEAT_LOST_AFTER ? "failed" : "busy";
}
