import { subjectOf, type OfflineChange } from "./change.ts";

/** What the phone has with it of one visitor's day. */
export interface Kept {
  /** id of the person whose it is */
  person: string;
  registration: string;
  /** its slug */
  event: string;
  /** paths of the pages */
  pages: string[];
  /** of examples, by id */
  titles: Record<string, string>;
  /** id of the example, by run */
  runs: Record<string, string>;
  /** when all of it was last brought up to date, in milliseconds; 0 while it is still coming */
  at: number;
}

/** A change that was made without a connection and has to be sent. */
export interface WaitingChange {
  key: string;
  person: string;
  registration: string;
  event: string;
  change: OfflineChange;
  /** of what it is about; null when the phone does not know it */
  title: string | null;
  /** how often the server was reached and could not do it */
  tries: number;
}

export interface Outcome {
  title: string;
  text: string;
}

/** A change that the server refused, and why. */
export interface RefusedChange extends WaitingChange {
  why: Outcome;
}

/** Everything about being offline that the phone remembers. */
export interface OfflineState {
  kept: Kept | null;
  /** in the order in which they were made */
  waiting: WaitingChange[];
  refused: RefusedChange[];
  /** when the last change was sent, in milliseconds */
  sentAt: number | null;
}

export const NOTHING_KEPT: OfflineState = { kept: null, waiting: [], refused: [], sentAt: null };

/** What became of sending one change. */
export type Sent =
  | { kind: "done" }
  | { kind: "refused"; why: Outcome }
  /** the server was reached and failed */
  | { kind: "failed" }
  /** not reached, or nobody is signed in any more: it waits */
  | { kind: "waits" };

const MOST_TRIES = 5;
const GAVE_UP: Outcome = {
  title: "Dit lukte ons niet",
  text: "We probeerden het een paar keer. Doe het nog eens op de pagina zelf.",
};

/** Puts a change at the end of the line. A later one about the same thing replaces the earlier. */
export function addChange(
  state: OfflineState,
  made: { key: string; event: string; change: OfflineChange },
): OfflineState {
  const { kept } = state;
  if (!kept || kept.event !== made.event) return state;
  const subject = subjectOf(made.change);
  const isOther = (one: WaitingChange) =>
    one.person !== kept.person || one.event !== made.event || subjectOf(one.change) !== subject;
  const { person, registration } = kept;
  const title = titleOf(kept, made.change);
  const added = { ...made, person, registration, title, tries: 0 };
  return { ...state, waiting: [...state.waiting.filter(isOther), added] };
}

function titleOf(kept: Kept, change: OfflineChange): string | null {
  if ("contribution" in change) return kept.titles[change.contribution] ?? null;
  return "run" in change ? (kept.titles[kept.runs[change.run] ?? ""] ?? null) : null;
}

/** The change to send now: the first of who is signed in. */
export function nextChange({ kept, waiting }: OfflineState): WaitingChange | null {
  return waiting.find(({ person }) => person === kept?.person) ?? null;
}

/** What is left after a change was sent. One that nobody can do is given up and told. */
export function settleChange(
  state: OfflineState,
  key: string,
  sent: Sent,
  now: number,
): OfflineState {
  const one = state.waiting.find((waiting) => waiting.key === key);
  if (!one || sent.kind === "waits") return state;
  const others = state.waiting.filter((waiting) => waiting !== one);
  if (sent.kind === "done") return { ...state, waiting: others, sentAt: now };
  const tried = { ...one, tries: one.tries + 1 };
  if (sent.kind === "failed" && tried.tries < MOST_TRIES) {
    const waiting = state.waiting.map((other) => (other === one ? tried : other));
    return { ...state, waiting };
  }
  const why = sent.kind === "refused" ? sent.why : GAVE_UP;
  return { ...state, waiting: others, refused: [...state.refused, { ...tried, why }] };
}

/** The visitor changed their mind before it was sent, or has read why it was refused. */
export function dropChange(state: OfflineState, key: string): OfflineState {
  return {
    ...state,
    waiting: state.waiting.filter((one) => one.key !== key),
    refused: state.refused.filter((one) => one.key !== key),
  };
}

/** Keeps what goes along now; what was kept of somebody else is gone. */
export function keep(state: OfflineState, kept: Kept): OfflineState {
  const isSame = state.kept?.person === kept.person;
  return { ...state, kept, sentAt: isSame ? state.sentAt : null };
}

/**
 * Nobody's pages are on the phone any more, and no refusals of who had them there. What was not
 * sent yet stays for who made it: nobody else sees it, and it goes when they sign in again.
 */
export function forget(state: OfflineState): OfflineState {
  const refused = state.refused.filter(({ person }) => person !== state.kept?.person);
  return { ...state, kept: null, refused, sentAt: null };
}

/** Of all that waits and was refused, what this person may see. */
export function changesOf(
  { waiting, refused }: OfflineState,
  person: string | null,
): Pick<OfflineState, "waiting" | "refused"> {
  return {
    waiting: waiting.filter((one) => one.person === person),
    refused: refused.filter((one) => one.person === person),
  };
}
