import { randomUUID } from "node:crypto";
import { lockEvent } from "#app/db/events.ts";
import {
  findFloor,
  lockFloors,
  lockPlacesOf,
  storeDrawing,
  type StoredFloor,
} from "#app/db/floor-plans.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { problemsOf, type DrawingProblem } from "#app/domain/floor-plan/drawing-checks.ts";
import {
  changesBetween,
  joinDrawings,
  type DrawingChange,
} from "#app/domain/floor-plan/drawing-merge.ts";
import type { Drawing, Thing } from "#app/domain/floor-plan/drawing.ts";

/** What somebody drew, and what they began with. */
export interface SentDrawing {
  version: number;
  /** null when it could not be read: then what is stored counts as what they began with */
  seen: Drawing | null;
  drawing: Drawing;
}

export type SavingProblem =
  | DrawingProblem
  | { reason: "stand-there"; thing: Thing; who: string }
  | { reason: "needs-power"; thing: Thing; who: string }
  | { reason: "workshops-there"; thing: Thing };

export type DrawingSaved =
  | { ok: true; version: number }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "refused"; problems: SavingProblem[] }
  /** `joined` is what was sent on top of what is stored now */
  | {
      ok: false;
      reason: "changed-meanwhile";
      version: number;
      stored: Drawing;
      joined: Drawing;
      changes: DrawingChange[];
      clashes: Thing[];
    };

/** Keeps a drawing, unless somebody else saved one since it was begun. */
export function saveDrawing(
  address: { eventSlug: string; dayId: string },
  sent: SentDrawing,
): Promise<DrawingSaved> {
  return inTransaction(async (tx): Promise<DrawingSaved> => {
    await lockEvent(address.eventSlug, tx);
    await lockFloors(address.eventSlug, tx);
    const found = await findFloor(address.eventSlug, address.dayId, tx);
    if (found?.planId) await lockPlacesOf(found.planId, tx);
    const stored = await findFloor(address.eventSlug, address.dayId, tx);
    if (!stored) return { ok: false, reason: "not-found" };
    if (stored.version !== sent.version) return changedMeanwhile(stored, sent);
    const problems = [...problemsOf(sent.drawing), ...lossesOf(stored, sent.drawing)];
    if (problems.length > 0) return { ok: false, reason: "refused", problems };
    await storeDrawing(stored, sent.drawing, randomUUID, tx);
    return { ok: true, version: stored.version + 1 };
  });
}

function changedMeanwhile(stored: StoredFloor, { seen, drawing }: SentDrawing): DrawingSaved {
  const base = seen ?? stored.drawing;
  const { drawing: joined, clashes } = joinDrawings(base, drawing, stored.drawing);
  return {
    ok: false,
    reason: "changed-meanwhile",
    version: stored.version,
    stored: stored.drawing,
    joined,
    changes: changesBetween(base, stored.drawing),
    clashes,
  };
}

/** What somebody would lose: their place, their power or their room. */
function lossesOf(stored: StoredFloor, drawing: Drawing): SavingProblem[] {
  const now = new Map(drawing.things.map((thing) => [thing.id, thing]));
  const before = new Map(stored.drawing.things.map((thing) => [thing.id, thing]));
  const stands = stored.standing.flatMap(({ placeId, who, needsPower }): SavingProblem[] => {
    const [was, thing] = [before.get(placeId), now.get(placeId)];
    if (!was) return [];
    if (!thing) return [{ reason: "stand-there", thing: was, who }];
    const loses = needsPower && was.hasPower && !thing.hasPower;
    return loses ? [{ reason: "needs-power", thing, who }] : [];
  });
  const rooms = stored.drawing.things.flatMap((thing): SavingProblem[] =>
    !now.has(thing.id) && (stored.runs[thing.id] ?? 0) > 0
      ? [{ reason: "workshops-there", thing }]
      : [],
  );
  return [...stands, ...rooms];
}
