import { z } from "zod";

/** Why something is on somebody's route. Kept as it was when the stop was proposed or chosen. */
export const reasonSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("bookmark") }),
  z.object({
    kind: z.literal("challenge"),
    challengeTitle: z.string(),
    /** the words that the challenge and the example share, strongest first */
    terms: z.array(z.string()),
  }),
  z.object({ kind: z.literal("theme"), themeName: z.string() }),
  z.object({ kind: z.literal("chosen") }),
  /** an organiser put it there */
  z.object({ kind: z.literal("given") }),
  /** the fair draw gave a seat for it; `choice` is 1 for the dearest */
  z.object({ kind: z.literal("drawn"), choice: z.int() }),
  /** so that a group sees as much as possible */
  z.object({ kind: z.literal("together") }),
  z.object({ kind: z.literal("surprise") }),
]);

export type Reason = z.infer<typeof reasonSchema>;

const MOST_TERMS = 3;

/** The reason as the visitor reads it, one Dutch sentence with its full stop. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case "bookmark":
      return "Omdat je dit bewaarde.";
    case "chosen":
      return "Omdat je dit zelf koos.";
    case "given":
      return "Omdat de organisatie hier een plek voor je heeft.";
    case "drawn":
      return `Omdat je deze plek lootte: het was je ${reason.choice}e keus.`;
    case "together":
      return "Omdat jij dit voor je collega’s bekijkt.";
    case "surprise":
      return "Iets heel anders, om je te verrassen.";
    case "theme":
      return `Omdat je zoekt naar ${inSentence(reason.themeName)}.`;
    case "challenge":
      return challengeSentence(reason.challengeTitle, reason.terms);
  }
}

function challengeSentence(title: string, terms: string[]): string {
  const words = terms.map((term) => term.trim()).filter((term) => term !== "");
  const question = `je vraagstuk “${title.trim()}”`;
  if (words.length === 0) return `Omdat dit past bij ${question}.`;
  const quoted = words.slice(0, MOST_TERMS).map((word) => `“${word}”`);
  return `Omdat je zoekt naar ${listed(quoted)}, in ${question}.`;
}

/** "Jeugd en gezin" → "jeugd en gezin", but "Wmo" and "GGZ" keep their capitals. */
export function inSentence(name: string): string {
  const first = name.trim().split(/[\s-]/)[0] ?? "";
  const isAbbreviation = /^\p{Lu}\p{Ll}{0,2}$|\p{Lu}.*\p{Lu}|\d/u.test(first);
  return isAbbreviation ? name.trim() : name.trim().charAt(0).toLowerCase() + name.trim().slice(1);
}

function listed(words: string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} en ${last}`;
}
