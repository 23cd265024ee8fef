import type { Context } from "./context.ts";
import type { SignalInput } from "./input.ts";
import { list, pick, quoted } from "./sentence-parts.ts";

/** What carries a reason; but for words nothing is promised. */
type Basis = "words" | "theme" | "hunch";

/** What a sentence is about, in the words of the people themselves. Titles may be empty. */
export type SentenceInput =
  | {
      kind: "offer-answers-challenge";
      from: string;
      to: string;
      offer: string;
      /** null where its words may not be quoted */
      challenge: string | null;
      theme: string | null;
      basis: Basis;
      score: number;
      variant: number;
    }
  | {
      kind: "same-challenge";
      one: string;
      two: string;
      challenge: string | null;
      otherChallenge: string | null;
      theme: string | null;
      basis: Basis;
      score: number;
      variant: number;
    }
  | { kind: "signal"; signal: SignalInput["kind"]; from: string; to: string; offer: string }
  | { kind: "shared-interest"; one: string; two: string; themes: readonly string[] }
  | { kind: "context"; one: string; two: string; context: Context }
  | { kind: "locked"; one: string; two: string };

/** From this score on a reason is told as sure; below it as a suggestion. */
const SURE_FROM = 0.5;

/** Whether it may be said without "misschien": the texts themselves are alike, and enough so. */
export function isSureOf({ basis = "words", score }: { basis?: Basis; score: number }): boolean {
  return basis === "words" && score >= SURE_FROM;
}

/** One Dutch sentence for both, as a colleague would say it. */
export function sentence(input: SentenceInput): string {
  switch (input.kind) {
    case "offer-answers-challenge":
      return answerSentence(input);
    case "same-challenge":
      return peerSentence(input);
    case "signal":
      return signalSentence(input);
    case "shared-interest":
      return `${input.one} en ${input.two} willen allebei meer weten over ${list(input.themes)}.`;
    case "context":
      return contextSentence(input);
    case "locked":
      return `De organisatie brengt ${input.one} en ${input.two} graag met elkaar in gesprek.`;
  }
}

function answerSentence(input: SentenceInput & { kind: "offer-answers-challenge" }): string {
  const { from, to, variant } = input;
  const offer = quoted(input.offer) ?? "hun praktijkvoorbeeld";
  const challenge = input.challenge === null ? null : quoted(input.challenge);
  const theme = input.theme === null ? null : quoted(input.theme);
  if (input.basis === "theme" && theme !== null) {
    if (challenge === null) {
      return `${from} laat ${offer} zien en ${to} zoekt iets rond ${theme}: jullie werken aan hetzelfde thema, dus wissel eens ervaringen uit.`;
    }
    return pick(variant, [
      `${from} en ${to} werken allebei aan het thema ${theme}: de een laat ${offer} zien, de ander zit met ${challenge}.`,
      `${to} zit met ${challenge} en ${from} laat ${offer} zien: het thema is bij allebei ${theme}, dus wissel eens ervaringen uit.`,
      `Of ${offer} van ${from} past bij ${challenge} weten we niet, ${to}, maar jullie werken allebei aan ${theme}.`,
    ]);
  }
  const isSure = isSureOf(input);
  if (challenge === null && input.basis === "hunch") {
    return `Misschien iets voor ${to}: ga bij ${from} eens kijken naar ${offer}.`;
  }
  if (challenge === null) {
    const about =
      theme === null ? "het past bij wat jullie zoeken" : `jullie zoeken iets rond ${theme}`;
    return isSure
      ? `Dit zou jíj eens moeten doen, ${to}: bij ${from} kijken naar ${offer}, want ${about}.`
      : `Misschien iets voor ${to}: ga bij ${from} kijken naar ${offer}, want ${about}.`;
  }
  if (!isSure) {
    const guesses = [
      `Misschien iets voor ${to}: ${offer} van ${from} raakt aan jullie vraagstuk ${challenge}.`,
      `${to} zit met ${challenge}; een gesprek met ${from} over ${offer} helpt misschien een stap verder.`,
      `Het is geen kant-en-klaar antwoord op ${challenge}, maar ${to} kan bij ${from} wel iets opsteken van ${offer}.`,
    ];
    return pick(variant, input.basis === "hunch" ? guesses.slice(0, 2) : guesses);
  }
  return pick(variant, [
    `Dit zou jíj eens moeten doen, ${to}: vraag ${from} naar ${offer}, want dat past bij jullie vraagstuk ${challenge}.`,
    `Jullie zitten met ${challenge}, ${to}, dus dit zou jíj eens moeten doen: bij ${from} kijken naar ${offer}.`,
    `Dit zou jíj eens moeten doen, ${to}: leg ${challenge} voor aan ${from} en vraag naar ${offer}.`,
    theme === null
      ? `${from} kan ${to} verder helpen met ${challenge}: dit zou jíj eens moeten doen, kijken naar ${offer}.`
      : `Dit zou jíj eens moeten doen, ${to}: kijk bij ${from} naar ${offer}, want net als bij ${challenge} draait het daar om ${theme}.`,
  ]);
}

function peerSentence(input: SentenceInput & { kind: "same-challenge" }): string {
  const { one, two, variant } = input;
  const mine = input.challenge === null ? null : quoted(input.challenge);
  const theirs = input.otherChallenge === null ? null : quoted(input.otherChallenge);
  const theme = input.theme === null ? null : quoted(input.theme);
  const isSure = isSureOf(input);
  if (input.basis === "theme" && theme !== null) {
    return mine === null || theirs === null
      ? `${one} en ${two} hebben allebei een vraagstuk rond ${theme}: misschien valt er iets uit te wisselen.`
      : `${one} en ${two} hebben allebei een vraagstuk rond ${theme}: bij de een heet het ${mine}, bij de ander ${theirs}.`;
  }
  if ((mine === null || theirs === null) && input.basis === "hunch") {
    return `${one} en ${two} herkennen misschien iets in elkaars vraagstuk: leg ze eens naast elkaar.`;
  }
  if (mine === null || theirs === null) {
    const about = theme === null ? "" : ` rond ${theme}`;
    if (isSure && theme === null) {
      return `${one} en ${two} zitten met een vraagstuk dat sterk op elkaar lijkt: bel elkaar eens.`;
    }
    return isSure
      ? `${one} en ${two} zoeken naar hetzelfde${about}: samen kom je vast verder.`
      : `${one} en ${two} hebben vraagstukken${about} die op elkaar lijken: leg ze eens naast elkaar.`;
  }
  if (mine.toLowerCase() === theirs.toLowerCase()) {
    return `${one} en ${two} zitten allebei met ${mine}: samen kom je vast verder.`;
  }
  if (!isSure) {
    return pick(variant, [
      `${mine} van ${one} en ${theirs} van ${two} raken aan elkaar: leg ze eens naast elkaar.`,
      `${one} en ${two} herkennen misschien iets in elkaars vraagstuk: ${mine} en ${theirs}.`,
    ]);
  }
  return pick(variant, [
    `Jullie zijn niet de enigen: ${one} zit met ${mine} en ${two} met ${theirs}.`,
    `${one} en ${two} lopen tegen hetzelfde aan: bij de een heet het ${mine}, bij de ander ${theirs}.`,
    `Bel elkaar eens: ${mine} van ${one} lijkt sterk op ${theirs} van ${two}.`,
  ]);
}

function signalSentence(input: SentenceInput & { kind: "signal" }): string {
  const { from, to } = input;
  const offer = quoted(input.offer) ?? "het praktijkvoorbeeld";
  switch (input.signal) {
    case "bookmark":
      return `Iemand van ${to} bewaarde ${offer} van ${from}.`;
    case "route":
      return `Iemand van ${to} zette ${offer} van ${from} in de route.`;
    case "visit":
      return `Iemand van ${to} kwam bij ${from} kijken naar ${offer}.`;
    case "tip":
      return `Iemand van ${to} kreeg de tip om bij ${from} te kijken naar ${offer}.`;
    case "pledge":
      return `Iemand van ${to} zei over ${offer} van ${from}: dit ga ik doen.`;
  }
}

function contextSentence({ one, two, context }: SentenceInput & { kind: "context" }): string {
  if (context.isNear && context.isAlikeInSize) {
    return `${one} en ${two} zitten bij elkaar in de buurt en zijn ongeveer even groot.`;
  }
  if (context.isNear)
    return `${one} en ${two} zitten bij elkaar in de buurt, dus een bezoek is zo gemaakt.`;
  return `${one} en ${two} zijn ongeveer even groot: wat bij de een werkt, past ook bij de ander.`;
}
