import { findConflicts, type Conflict } from "../scheduling/conflicts.ts";
import type { Programme } from "../scheduling/schedule.ts";

/** A workshop in somebody's hand: a run that is moved, or one that gets its first place. */
export interface HeldWorkshop {
  contributionId: string;
  /** null: it does not run yet */
  runId: string | null;
}

export interface GridSlot {
  roundId: string;
  roomId: string;
  /** what runs there now */
  runId: string | null;
}

/** What a move would bring about, in two or three words. */
export interface Warning {
  severity: Conflict["severity"];
  words: string;
}

const WORDS: Record<Conflict["kind"], string> = {
  "room-twice": "zaal bezet",
  "presenter-twice": "spreker is dan elders",
  "organisation-twice": "gemeente is dan elders",
  "workshop-twice": "is dan al",
  "room-too-small": "zaal te klein",
  "demand-beyond-room": "wordt vol",
  "round-impossible": "spreker kan dan niet",
  "round-not-preferred": "spreker wil liever niet",
  "equipment-missing": "mist iets in de zaal",
  "workshop-too-long": "ronde te kort",
  "room-of-other-day": "andere dag",
  gone: "bestaat niet meer",
};

const NEW = "";

/** What would be wrong with the workshop in hand, and with what it changes places with, once there. */
export function warningsAt(programme: Programme, held: HeldWorkshop, slot: GridSlot): Warning[] {
  const mine = programme.runs.find(({ runId }) => runId === held.runId);
  const moved = {
    runId: held.runId ?? NEW,
    workshopId: held.contributionId,
    ...{ roundId: slot.roundId, roomId: slot.roomId, isPinned: false },
  };
  const rest = programme.runs
    .filter(({ runId }) => runId !== held.runId)
    .map((run) =>
      run.runId === slot.runId && mine
        ? { ...run, roundId: mine.roundId, roomId: mine.roomId }
        : run,
    );
  const about = new Set([moved.runId, ...(slot.runId === null ? [] : [slot.runId])]);
  const words = new Map<string, Warning>();
  for (const { kind, severity, runIds } of findConflicts({
    ...programme,
    runs: [moved, ...rest],
  })) {
    if (runIds.some((id) => about.has(id))) words.set(kind, { severity, words: WORDS[kind] });
  }
  return [...words.values()];
}
