import { z } from "zod";
import { requiredText } from "../forms/fields.ts";
import { DECISIONS } from "./decision.ts";
import { LETTER_LIMITS, unknownBlanks, type LetterKind } from "./letter.ts";

/** How many rows can be decided on at once. */
export const MOST_AT_ONCE = 500;

const seen = z.string().min(1).max(64);
const mark = z.string().regex(/^[\w-]{1,64}~[\w.-]{1,64}$/);

const written = {
  subject: requiredText({ max: LETTER_LIMITS.subject, missing: "Vul een onderwerp in" }).transform(
    (subject) => subject.replace(/\s+/g, " "),
  ),
  text: requiredText({ max: LETTER_LIMITS.text, missing: "Schrijf wat er in de mail komt" }),
};
const request = requiredText({
  max: LETTER_LIMITS.request,
  missing: "Schrijf op wat er anders moet. De gemeente ziet dit boven het formulier",
});

const withMail = z.object({ send: z.literal("mail"), ...written });
const withoutMail = z.object({ send: z.literal("none") });

/** With the mail as it was edited, or without any: the button says which. */
const sending = z.discriminatedUnion("send", [withMail, withoutMail]);

/**
 * One decision about one contribution. `seen` is the mark of what the page showed.
 *
 * @param action to ask for changes, one has to say which
 */
export function decisionForm(action: LetterKind) {
  return z.object({ seen, request: requestIn(action) }).and(sending);
}

function requestIn(action: LetterKind) {
  return action === "ask-changes" ? request : z.string().optional();
}

/** What is done with many rows at once. */
export const BULK_ACTIONS = [...DECISIONS, "remind"] as const satisfies readonly LetterKind[];

export const CHOOSE_FIRST = "Zet eerst een vinkje bij de aanmeldingen die je bedoelt";

/** From the list: which rows, and what to do with them. Nothing is done yet. */
export const chosenForm = z.object({
  action: z.enum(BULK_ACTIONS, { error: "Kies wat je wilt doen" }),
  chosen: z
    .array(z.string().min(1).max(64))
    .max(MOST_AT_ONCE, { error: `Kies er hooguit ${MOST_AT_ONCE}` })
    .default(() => []),
  /** all that fit the filters in the address, whatever is ticked */
  all: z.literal("on").optional(),
});

/** From the page that asks whether one is sure: rows as "id~mark". */
const rows = z
  .array(mark, { error: CHOOSE_FIRST })
  .min(1, { error: CHOOSE_FIRST })
  .max(MOST_AT_ONCE);

/**
 * What is done with them: `look` shows the letters again and does nothing.
 *
 * @param action a blank that this letter cannot fill in is refused
 */
export function bulkForm(action: LetterKind) {
  const lettered = z.object({ send: z.enum(["mail", "look"]), ...written });
  const knownOnly = lettered.superRefine((letter, context) => {
    for (const path of ["subject", "text"] as const) {
      const [first] = unknownBlanks({ subject: "", text: letter[path] }, action);
      if (first === undefined) continue;
      const message = `{${first}} kunnen we niet invullen. Kies er een uit het rijtje`;
      context.addIssue({ code: "custom", path: [path], message });
    }
  });
  return z
    .object({ rows, request: requestIn(action) })
    .and(z.discriminatedUnion("send", [knownOnly, withoutMail]));
}
