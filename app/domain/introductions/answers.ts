import type { Answer } from "./course.ts";

/** The answers to "wil je voorgesteld worden?", by their word in an address: `?antwoord=ja`. */
const ANSWER_WORDS = { ja: "YES", "nu-niet": "NOT_NOW", "deze-niet": "NOT_THIS_ONE" } as const;

export type AnswerWord = keyof typeof ANSWER_WORDS;

export const ANSWER_CHOICES = Object.keys(ANSWER_WORDS) as AnswerWord[];

export const ANSWER_LABELS: Record<AnswerWord, string> = {
  ja: "Ja, stel ons voor",
  "nu-niet": "Nu niet",
  "deze-niet": "Deze niet",
};

export function answerOf(word: AnswerWord): Answer {
  return ANSWER_WORDS[word];
}

export function wordOf(answer: Answer): AnswerWord {
  return ANSWER_CHOICES.find((word) => ANSWER_WORDS[word] === answer) ?? "nu-niet";
}

/** What became of an introduction, as one of the two tells it. */
export const OUTCOMES = ["APPOINTMENT", "SPOKEN", "VISITED", "DOING_IT", "NOTHING"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** By their word in an address: `?hoe=gesproken`. In the order in which they are asked. */
const OUTCOME_WORDS = {
  gesproken: "SPOKEN",
  afspraak: "APPOINTMENT",
  "op-bezoek": "VISITED",
  "doen-we-nu": "DOING_IT",
  niets: "NOTHING",
} as const satisfies Record<string, Outcome>;

export type OutcomeWord = keyof typeof OUTCOME_WORDS;

export const OUTCOME_CHOICES = Object.keys(OUTCOME_WORDS) as OutcomeWord[];

export const OUTCOME_LABELS: Record<OutcomeWord, string> = {
  gesproken: "We spraken elkaar",
  afspraak: "We hebben een afspraak",
  "op-bezoek": "We gingen op bezoek",
  "doen-we-nu": "We doen het nu ook",
  niets: "Het werd niets",
};

export function outcomeOf(word: OutcomeWord): Outcome {
  return OUTCOME_WORDS[word];
}

export function outcomeWord(outcome: Outcome): OutcomeWord {
  return OUTCOME_CHOICES.find((word) => OUTCOME_WORDS[word] === outcome) ?? "niets";
}

/** What an address has chosen already; any other word chooses nothing. */
export function chosenIn<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | null {
  const asked = query.get(name);
  return words.find((word) => word === asked) ?? null;
}

/** Characters of what somebody tells about it. */
export const OUTCOME_TEXT_LENGTH = 300;
