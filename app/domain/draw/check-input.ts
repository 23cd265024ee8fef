import type { DrawInput, DrawRefusal, DrawRun } from "./draw.ts";

/** What makes a draw impossible, the first thing found; null when it can be held. */
export function refuseDraw({ rounds, runs, visitors }: DrawInput): DrawRefusal | null {
  const sorted = [...rounds].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const [i, round] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next && next.startsAt < round.endsAt) {
      return { ok: false, reason: "rounds-overlap", roundIds: [round.roundId, next.roundId] };
    }
  }
  return refuseRuns(new Set(rounds.map((r) => r.roundId)), runs) ?? refuseVisitors(runs, visitors);
}

function refuseRuns(rounds: Set<string>, runs: readonly DrawRun[]): DrawRefusal | null {
  const known = new Set<string>();
  const places = new Map<string, string>();
  for (const { runId, workshopId, roundId, capacity, heldBack } of runs) {
    if (known.has(runId)) return { ok: false, reason: "run-twice", runId };
    known.add(runId);
    if (!rounds.has(roundId)) return { ok: false, reason: "unknown-round", runId, roundId };
    if (![capacity, heldBack].every((n) => Number.isInteger(n) && n >= 0)) {
      return { ok: false, reason: "bad-capacity", runId };
    }
    const place = JSON.stringify([workshopId, roundId]);
    const other = places.get(place);
    if (other !== undefined) {
      return { ok: false, reason: "workshop-twice-in-round", runIds: [other, runId] };
    }
    places.set(place, runId);
  }
  return null;
}

function refuseVisitors(
  runs: readonly DrawRun[],
  visitors: DrawInput["visitors"],
): DrawRefusal | null {
  const known = new Set<string>();
  const runIds = new Set(runs.map((run) => run.runId));
  for (const { visitorId, seats } of visitors) {
    if (known.has(visitorId)) return { ok: false, reason: "visitor-twice", visitorId };
    known.add(visitorId);
    const runId = seats.find((seat) => !runIds.has(seat));
    if (runId !== undefined) return { ok: false, reason: "unknown-run", visitorId, runId };
  }
  return null;
}
