import type { SubmissionAction } from "#app/domain/selection/forms.ts";
import { readSlot } from "#app/domain/selection/slot.ts";
import { decideSubmission, type Decided } from "./decide-submission.ts";
import { clearStand, placeStand, type PlacedStand } from "./place-stand.ts";
import {
  placeWorkshop,
  removeRun,
  type PlacedWorkshop,
  type RemovedRun,
} from "./place-workshop.ts";

/** What became of an organiser's wish about one contribution. */
export type CarriedOut =
  | { intent: "reopen"; result: Decided }
  | { intent: "place-stand"; result: PlacedStand }
  | { intent: "clear-stand"; result: { ok: true } | { ok: false; reason: "not-found" } }
  | { intent: "place-workshop"; result: PlacedWorkshop }
  | { intent: "remove-run"; result: RemovedRun };

/** Does what one of the organiser's buttons says, for the contribution it stands beside. */
export async function carryOut(
  action: SubmissionAction,
  {
    contributionId,
    eventSlug,
    userId,
    now,
  }: { contributionId: string; eventSlug: string; userId: string; now: Date },
): Promise<CarriedOut> {
  const at = { contributionId, eventSlug };
  switch (action.intent) {
    case "reopen": {
      const { intent: move, seen } = action;
      return {
        intent: move,
        result: await decideSubmission(
          { ...at, move, seen, letter: null, decidedById: userId },
          now,
        ),
      };
    }
    case "place-stand":
      return {
        intent: action.intent,
        result: await placeStand({ ...at, placeId: action.placeId }),
      };
    case "clear-stand": {
      const found = await clearStand(at);
      return {
        intent: action.intent,
        result: found ? { ok: true } : { ok: false, reason: "not-found" },
      };
    }
    case "place-workshop":
      return {
        intent: action.intent,
        result: await placeWorkshop({ ...at, ...readSlot(action.slot) }),
      };
    case "remove-run": {
      const { runId, sure } = action;
      return {
        intent: action.intent,
        result: await removeRun({ runId, eventSlug, sure: sure === "on" }),
      };
    }
  }
}
