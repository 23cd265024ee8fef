import type { Event } from "../events/event.ts";

export const CONTRIBUTION_KINDS = ["stand", "workshop"] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const CONTRIBUTION_STAGES = ["started", "running", "researched"] as const;
export type ContributionStage = (typeof CONTRIBUTION_STAGES)[number];

export type ContributionStatus = "draft" | "submitted" | "accepted" | "declined" | "withdrawn";

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
  accepted: "Op het programma",
  declined: "Niet gekozen",
  withdrawn: "Teruggetrokken",
};

/** How long each text may be, in characters. */
export const CONTRIBUTION_LIMITS = { title: 70, summary: 140, story: 2000, results: 1000 } as const;

/** The fields that have to be filled in before it can be sent in. */
export type ContributionField = "title" | "summary" | "mainTheme" | "story" | "results";

/** What somebody still has to look at, in a list such as "Nog te doen: wat het is, een thema". */
export const MISSING_NAMES: Record<ContributionField, string> = {
  title: "de titel",
  summary: "de ene zin",
  story: "wat het is",
  results: "wat het oplevert",
  mainTheme: "een thema",
};

/** What a gemeente writes about what it shows. */
export interface ContributionContent {
  kind: ContributionKind;
  stage: ContributionStage;
  title: string;
  summary: string;
  story: string;
  results: string;
  /** the first gives the awning its pattern */
  themeIds: string[];
  /** CBS codes of the gemeenten that show it too */
  partnerCodes: string[];
}

export type ContributionRefusal = {
  ok: false;
  reason: "not-open-yet" | "past-deadline" | "not-yours-to-change" | "incomplete" | "kind-is-fixed";
};

type Verdict = { ok: true } | ContributionRefusal;

/** Whether gemeenten may send in and change what they show. */
export function isOpenForContributions(event: Event, now: Date): Verdict {
  if (now < event.submissionOpensAt) return { ok: false, reason: "not-open-yet" };
  if (now > event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
  return { ok: true };
}

export interface ContributionChange {
  /** as it stands now */
  status: ContributionStatus;
  kind: ContributionKind;
  /** what it is to become */
  content: ContributionContent;
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
  const open = isOpenForContributions(event, now);
  if (!open.ok) return open;
  if (status === "declined" || status === "withdrawn") {
    return { ok: false, reason: "not-yours-to-change" };
  }
  if ((submits || status !== "draft") && !isComplete) return { ok: false, reason: "incomplete" };
  // A place or a room was found for what it is: a stand cannot turn into a workshop there.
  if (status === "accepted" && content.kind !== kind) return { ok: false, reason: "kind-is-fixed" };
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
  if (status === "submitted") return { ok: true, effect: "withdraw" };
  if (status !== "accepted") return { ok: false, reason: "not-yours-to-change" };
  if (now > event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
  return { ok: true, effect: "withdraw" };
}
