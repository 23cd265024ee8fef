import { dayAndMonth } from "../dates/dutch.ts";
import type { ContributionKind } from "../registration/contribution.ts";
import type { DecisionKind } from "./decision.ts";

/** What somebody at a gemeente is written about: a decision, or a draft that still waits. */
export type LetterKind = DecisionKind | "remind";

/** A mail as an organiser reads and changes it; blank lines part the paragraphs. */
export interface Letter {
  subject: string;
  text: string;
}

/** How long each part may be, in characters; `request`: what is asked to change. */
export const LETTER_LIMITS = { subject: 150, text: 4000, request: 2000 } as const;

/** What can stand in a letter as `{titel}`, and what it then says. */
export type Blanks = Partial<Record<BlankName, string>>;

export const BLANK_NAMES = [
  "titel",
  "gemeente",
  "soort",
  "evenement",
  "sluitdatum",
  "vraag",
  "ontbreekt",
] as const;
export type BlankName = (typeof BLANK_NAMES)[number];

const ALWAYS: BlankName[] = ["titel", "gemeente", "soort", "evenement", "sluitdatum"];

/** The blanks that each kind of letter knows. */
export const BLANKS_OF: Record<LetterKind, readonly BlankName[]> = {
  accept: ALWAYS,
  "ask-changes": [...ALWAYS, "vraag"],
  waitlist: ALWAYS,
  decline: ALWAYS,
  remind: [...ALWAYS, "ontbreekt"],
};

const END = "Groet,\nde organisatie van de {evenement}";

const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  text: ["Hallo,", ...paragraphs, END].join("\n\n"),
});

/** What we would write, with blanks; an organiser changes it at will. */
export const LETTERS: Record<LetterKind, Letter> = {
  accept: letter(
    "Op het programma: {titel}",
    "Goed nieuws: ‘{titel}’ is gekozen. Jullie {soort} komt op het programma van de {evenement}.",
    "Waar en wanneer, dat zie je bij jullie {soort} zodra het vaststaat.",
  ),
  "ask-changes": letter(
    "Kun je nog iets aanpassen? {titel}",
    "Dank je wel voor ‘{titel}’. Voordat we kiezen, vragen we je dit:",
    "{vraag}",
    "Pas het aan en dien jullie {soort} dan opnieuw in. Daarna kijken wij weer.",
  ),
  waitlist: letter(
    "Op de wachtlijst: {titel}",
    "Dank je wel voor ‘{titel}’. We willen jullie {soort} er graag bij hebben, maar het programma is vol. Daarom zetten we hem op de wachtlijst.",
    "Komt er een plek vrij? Dan hoor je dat meteen. Je hoeft nu niets te doen.",
  ),
  decline: letter(
    "Over {titel}",
    "Dank je wel voor ‘{titel}’. We konden niet alles een plek geven, en ook deze {soort} niet.",
    "Kom je wel kijken? Dan zoeken we voorbeelden voor je uit waar jullie iets aan hebben.",
  ),
  remind: letter(
    "Je concept staat nog klaar: {titel}",
    "Jullie begonnen aan ‘{titel}’, maar de {soort} is nog niet ingediend. Dat kan tot en met {sluitdatum}.",
    "{ontbreekt}",
  ),
};

const BLANK = /\{([^{}\n]{0,40})\}/g;

/** The letter with what is known filled in; other blanks stay as they are. */
export function fillIn({ subject, text }: Letter, blanks: Blanks): Letter {
  const known = new Map<string, string>(Object.entries(blanks));
  // A function: what is filled in may itself hold "$&" or a blank, and stays what it is.
  const fill = (part: string) => part.replace(BLANK, (all, name: string) => known.get(name) ?? all);
  return { subject: fill(subject).replace(/\s+/g, " "), text: fill(text) };
}

/** Blanks in a letter that nothing can be filled in for, such as `{naam}`; each once. */
export function unknownBlanks({ subject, text }: Letter, kind: LetterKind): string[] {
  const names = [...`${subject}\n${text}`.matchAll(BLANK)].map(([, name = ""]) => name);
  const known: readonly string[] = BLANKS_OF[kind];
  return [...new Set(names)].filter((name) => !known.includes(name));
}

/** What a letter says of one contribution at an event. */
export function blanksFor(
  one: { title: string; kind: ContributionKind; organisations: readonly { name: string }[] },
  event: { name: string; submissionDeadlineAt: Date },
  own: Pick<Blanks, "vraag" | "ontbreekt"> = {},
): Blanks {
  return {
    titel: one.title.trim() || "nog zonder titel",
    gemeente: one.organisations[0]?.name ?? "",
    soort: one.kind,
    evenement: event.name,
    sluitdatum: dayAndMonth(event.submissionDeadlineAt),
    ...own,
  };
}

/**
 * What is still to do on a draft, in words: a list, or that only sending it in is left.
 *
 * @param extras what may be left out
 */
export function missingWords(tasks: readonly string[], extras: readonly string[] = []): string {
  const list = (title: string, lines: readonly string[]) =>
    [title, ...lines.map((one) => `- ${one}`)].join("\n");
  const first =
    tasks.length === 0
      ? "Alles is ingevuld. Je hoeft het alleen nog in te dienen."
      : list("Dit moet nog:", tasks);
  if (extras.length === 0) return first;
  return `${first}\n\n${list("Dit hoeft niet, en maakt het sterker:", extras)}`;
}
