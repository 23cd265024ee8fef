import { isCalledOff, isOver, type Event } from "../events/event.ts";

export const CONTRIBUTION_KINDS = ["stand", "workshop"] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const CONTRIBUTION_STAGES = ["started", "running", "researched"] as const;
export type ContributionStage = (typeof CONTRIBUTION_STAGES)[number];

export type ContributionStatus =
  "draft" | "submitted" | "changes_asked" | "accepted" | "waitlisted" | "declined" | "withdrawn";

export const KIND_NAMES: Record<ContributionKind, string> = {
  stand: "Stand",
  workshop: "Workshop",
};

export const STAGE_NAMES: Record<ContributionStage, string> = {
  started: "Net begonnen",
  running: "Het loopt",
  researched: "Het is onderzocht",
};

export const STATUS_NAMES: Record<ContributionStatus, string> = {
  draft: "Concept",
  submitted: "Ingediend",
  changes_asked: "Aanpassen",
  accepted: "Op het programma",
  waitlisted: "Op de wachtlijst",
  declined: "Niet gekozen",
  withdrawn: "Teruggetrokken",
};

/** The fields that have to be filled in before it can be sent in. */
export type ContributionField =
  | "title"
  | "summary"
  | "mainTheme"
  | "story"
  | "results"
  | "considerations"
  | "audience"
  | "days"
  | "workshopForm"
  | "minutes"
  | "maxGroup"
  | "needsOther";

/** What somebody still has to look at, in a list such as "Nog te doen: wat het is, een thema". */
export const MISSING_NAMES: Record<ContributionField, string> = {
  title: "de titel",
  summary: "de ene zin",
  mainTheme: "een thema",
  story: "wat het is",
  results: "wat het oplevert",
  considerations: "een kortere afweging",
  audience: "korter voor wie het is",
  days: "naar welke dag jullie komen",
  workshopForm: "de vorm van de workshop",
  minutes: "hoe lang het duurt",
  maxGroup: "hoe groot de groep mag zijn",
  needsOther: "korter wat jullie nodig hebben",
};

export type ContributionRefusal = {
  ok: false;
  reason:
    | "not-open-yet"
    | "past-deadline"
    | "called-off"
    | "not-yours-to-change"
    | "incomplete"
    | "kind-is-fixed";
};

type Verdict = { ok: true } | ContributionRefusal;

/** Whether gemeenten may send in and change what they show. */
export function isOpenForContributions(event: Event, now: Date): Verdict {
  if (isCalledOff(event)) return { ok: false, reason: "called-off" };
  if (now < event.submissionOpensAt) return { ok: false, reason: "not-open-yet" };
  if (now > event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
  return { ok: true };
}

/** The gemeente is at work on it: it may be incomplete, and is sent in (once more) later. */
export function isAtWork(status: ContributionStatus): boolean {
  return status === "draft" || status === "changes_asked";
}

/** Whether a gemeente may change what it wrote, as far as the calendar and its status say. */
export function mayChange(status: ContributionStatus, event: Event, now: Date): Verdict {
  if (status === "declined" || status === "withdrawn") {
    return { ok: false, reason: "not-yours-to-change" };
  }
  if (isCalledOff(event)) return { ok: false, reason: "called-off" };
  // What an organiser asked for can be done after the deadline: that is when they read it all.
  if (status === "changes_asked" && !isOver(event, now)) return { ok: true };
  return isOpenForContributions(event, now);
}

export interface ContributionChange {
  /** as it stands now */
  status: ContributionStatus;
  kind: ContributionKind;
  /** what it is to become */
  content: { kind: ContributionKind };
  isComplete: boolean;
  /** a draft is sent to the organisers */
  submits: boolean;
}

/** Whether a contribution may become this. What was sent in stays complete. */
export function decideChange(
  { status, kind, content, isComplete, submits }: ContributionChange,
  event: Event,
  now: Date,
): Verdict {
  const may = mayChange(status, event, now);
  if (!may.ok) return may;
  // A place or a room was found for what it is: a stand cannot turn into a workshop there.
  if (status === "accepted" && content.kind !== kind) return { ok: false, reason: "kind-is-fixed" };
  if ((submits || !isAtWork(status)) && !isComplete) return { ok: false, reason: "incomplete" };
  return { ok: true };
}

/**
 * What withdrawing does: nobody has seen a draft, so it goes; what was sent in stays in the list
 * as withdrawn. After the deadline the programme counts on what was accepted.
 */
export function decideWithdrawal(
  status: ContributionStatus,
  event: Event,
  now: Date,
): { ok: true; effect: "delete" | "withdraw" } | ContributionRefusal {
  if (status === "draft") return { ok: true, effect: "delete" };
  if (status === "declined" || status === "withdrawn") {
    return { ok: false, reason: "not-yours-to-change" };
  }
  if (status !== "accepted") return { ok: true, effect: "withdraw" };
  if (now > event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
  return { ok: true, effect: "withdraw" };
}

/** Characters of the reason for taking it back, that organisers read. */
export const REASON_LIMIT = 500;
