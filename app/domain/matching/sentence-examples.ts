import type { SentenceInput } from "./sentences.ts";

export type Answer = SentenceInput & { kind: "offer-answers-challenge" };
export type Peer = SentenceInput & { kind: "same-challenge" };

/** Two pairs that sentences of the tests are about; as the texts carry them. */
export const answer: Answer = {
  kind: "offer-answers-challenge",
  from: "Stadskanaal",
  to: "Barneveld",
  offer: "Een nacht proefwonen",
  challenge: "Niemand wil verhuizen",
  theme: "Langer thuis wonen",
  basis: "words",
  score: 0.9,
  variant: 0,
};
export const peer: Peer = {
  kind: "same-challenge",
  one: "Woerden",
  two: "Berkelland",
  challenge: "Niemand wil verhuizen",
  otherChallenge: "De trap wordt te steil",
  theme: "Langer thuis wonen",
  basis: "words",
  score: 0.9,
  variant: 0,
};
