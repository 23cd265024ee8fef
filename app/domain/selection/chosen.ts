import type { ContributionStatus } from "../registration/contribution.ts";
import { decideOn, seenMark, type DecisionRefusal } from "./decision.ts";
import type { LetterKind } from "./letter.ts";
import { remindedMark } from "./reminder.ts";

/** What has to be known of a row to do something with it. */
export interface Chosen {
  id: string;
  status: ContributionStatus;
  version: number;
  remindedAt: Date | null;
}

export type ChosenRefusal = (
  DecisionRefusal | { ok: false; reason: "not-a-draft" | "draft" }
)["reason"];

/** Why this cannot be done with the row as it is; null: it can. */
export function whyNot(one: Chosen, action: LetterKind): ChosenRefusal | null {
  if (action === "remind") return one.status === "draft" ? null : "not-a-draft";
  if (one.status === "draft") return "draft";
  const verdict = decideOn(one, action);
  return verdict.ok ? null : verdict.reason;
}

/** A row and what was seen of it, as one word in a form: "id~mark". */
export function rowMark(one: Chosen, action: LetterKind): string {
  const seen = action === "remind" ? remindedMark(one.remindedAt) : seenMark(one);
  return `${one.id}~${seen}`;
}

export function readRowMark(mark: string): { id: string; seen: string } {
  const [id = "", seen = ""] = mark.split("~");
  return { id, seen };
}
