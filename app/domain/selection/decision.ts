import type { ContributionStatus } from "../registration/contribution.ts";

/** What an organiser can decide and tells the gemeente. */
export const DECISIONS = ["accept", "ask-changes", "waitlist", "decline"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** The name of each in an address. */
export const DECISION_PATHS: Record<DecisionKind, string> = {
  accept: "op-het-programma",
  "ask-changes": "vraag-aanpassing",
  waitlist: "wachtlijst",
  decline: "niet-kiezen",
};

export function decisionAt(path: string | undefined): DecisionKind | null {
  return DECISIONS.find((decision) => DECISION_PATHS[decision] === path) ?? null;
}

/** A decision, or taking the last one back. */
export type Move = DecisionKind | "reopen";

export type DecidedStatus = Exclude<ContributionStatus, "draft" | "withdrawn">;

/** What it becomes. */
export const STATUS_AFTER: Record<Move, DecidedStatus> = {
  accept: "accepted",
  "ask-changes": "changes_asked",
  waitlist: "waitlisted",
  decline: "declined",
  reopen: "submitted",
};

/** From where each is possible. What is on the programme goes back first, before it is changed. */
const POSSIBLE_FROM: Record<Move, readonly ContributionStatus[]> = {
  accept: ["submitted", "changes_asked", "waitlisted", "declined"],
  "ask-changes": ["submitted", "waitlisted"],
  waitlist: ["submitted", "changes_asked", "accepted", "declined"],
  decline: ["submitted", "changes_asked", "accepted", "waitlisted"],
  reopen: ["changes_asked", "accepted", "waitlisted", "declined"],
};

/** The decisions that an organiser can choose from, the likeliest first. */
export function possibleDecisions(status: ContributionStatus): DecisionKind[] {
  return DECISIONS.filter((decision) => POSSIBLE_FROM[decision].includes(status));
}

export function canBeReopened(status: ContributionStatus): boolean {
  return POSSIBLE_FROM.reopen.includes(status);
}

export interface Seen {
  status: ContributionStatus;
  /** goes up when the gemeente changes what it wrote */
  version: number;
}

/** What an organiser looked at while deciding, as one word in a form. */
export function seenMark({ status, version }: Seen): string {
  return `${status}.${version}`;
}

/**
 * Whether it has to be complete for this: a gemeente that was asked for changes may have left
 * a gap, and what is not sent in again with one does not come on the programme.
 */
export function needsCompleteness(status: ContributionStatus, move: Move): boolean {
  return status === "changes_asked" && move !== "decline";
}

export type DecisionRefusal =
  | { ok: false; reason: "withdrawn" | "already" | "not-from-here" | "incomplete" }
  /** a colleague decided, or the gemeente changed it, since the page was shown */
  | { ok: false; reason: "changed"; status: ContributionStatus };

/**
 * Whether a contribution may become this.
 *
 * @param seen the mark of what the page showed; absent: whatever it is now
 */
export function decideOn(now: Seen, move: Move, seen?: string): { ok: true } | DecisionRefusal {
  const { status } = now;
  if (status === "withdrawn") return { ok: false, reason: "withdrawn" };
  if (status === STATUS_AFTER[move]) return { ok: false, reason: "already" };
  if (seen !== undefined && seen !== seenMark(now)) return { ok: false, reason: "changed", status };
  if (!POSSIBLE_FROM[move].includes(status)) return { ok: false, reason: "not-from-here" };
  return { ok: true };
}
