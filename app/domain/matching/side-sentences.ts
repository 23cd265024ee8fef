import { list, pick, quoted } from "./sentence-parts.ts";
import { isSureOf, type SentenceInput } from "./sentences.ts";

/** `first`: to who seeks, or to the one named first; `second`: to the other. */
export type SideSentences = { first: string; second: string };

/**
 * One Dutch sentence to each of the two, as a colleague would say it: what is theirs is "jullie",
 * and the other goes by name.
 */
export function sideSentences(input: SentenceInput): SideSentences {
  switch (input.kind) {
    case "offer-answers-challenge":
      return { first: toWhoSeeks(input), second: toWhoShows(input) };
    case "same-challenge":
      return {
        first: toPeer(input, input.two, input.challenge, input.otherChallenge),
        second: toPeer(input, input.one, input.otherChallenge, input.challenge),
      };
    case "signal":
      return ofSignal(input);
    case "shared-interest":
      return toEach(
        input,
        (other) => `Net als jullie wil ${other} meer weten over ${list(input.themes)}.`,
      );
    case "context":
      return toEach(input, (other) => ofContext(other, input.context));
    case "locked":
      return toEach(
        input,
        (other) => `De organisatie brengt jullie graag in gesprek met ${other}.`,
      );
  }
}

type Answer = SentenceInput & { kind: "offer-answers-challenge" };
type Peer = SentenceInput & { kind: "same-challenge" };
type Signal = SentenceInput & { kind: "signal" };
type Context = (SentenceInput & { kind: "context" })["context"];

function toEach(
  { one, two }: { one: string; two: string },
  say: (other: string) => string,
): SideSentences {
  return { first: say(two), second: say(one) };
}

function toWhoSeeks(input: Answer): string {
  const { from: other, variant } = input;
  const offer = quoted(input.offer) ?? "hun praktijkvoorbeeld";
  const challenge = quotedOrNull(input.challenge);
  const theme = quotedOrNull(input.theme);
  if (input.basis === "theme" && theme !== null) {
    if (challenge === null) {
      return `${other} laat ${offer} zien en jullie zoeken iets rond ${theme}: jullie werken aan hetzelfde thema, dus wissel eens ervaringen uit.`;
    }
    return pick(variant, [
      `${other} laat ${offer} zien en jullie zitten met ${challenge}: het thema is bij allebei ${theme}, dus wissel eens ervaringen uit.`,
      `Of ${offer} van ${other} past bij ${challenge} weten we niet, maar jullie werken allebei aan ${theme}.`,
    ]);
  }
  const isSure = isSureOf(input);
  if (challenge === null) {
    if (input.basis === "hunch") {
      return `Misschien iets voor jullie: ga bij ${other} eens kijken naar ${offer}.`;
    }
    const about =
      theme === null ? "het past bij wat jullie zoeken" : `jullie zoeken iets rond ${theme}`;
    return isSure
      ? `Dit zou jíj eens moeten doen: bij ${other} kijken naar ${offer}, want ${about}.`
      : `Misschien iets voor jullie: ga bij ${other} kijken naar ${offer}, want ${about}.`;
  }
  if (!isSure) {
    const guesses = [
      `Misschien iets voor jullie: ${offer} van ${other} raakt aan jullie vraagstuk ${challenge}.`,
      `Jullie zitten met ${challenge}; een gesprek met ${other} over ${offer} helpt misschien een stap verder.`,
      `Het is geen kant-en-klaar antwoord op ${challenge}, maar van ${offer} bij ${other} kunnen jullie wel iets opsteken.`,
    ];
    return pick(variant, input.basis === "hunch" ? guesses.slice(0, 2) : guesses);
  }
  return pick(variant, [
    `Dit zou jíj eens moeten doen: vraag ${other} naar ${offer}, want dat past bij jullie vraagstuk ${challenge}.`,
    `Jullie zitten met ${challenge}, dus dit zou jíj eens moeten doen: bij ${other} kijken naar ${offer}.`,
    `Dit zou jíj eens moeten doen: leg ${challenge} voor aan ${other} en vraag naar ${offer}.`,
    theme === null
      ? `${other} kan jullie verder helpen met ${challenge}: dit zou jíj eens moeten doen, kijken naar ${offer}.`
      : `Dit zou jíj eens moeten doen: kijk bij ${other} naar ${offer}, want net als bij ${challenge} draait het daar om ${theme}.`,
  ]);
}

function toWhoShows(input: Answer): string {
  const { to: other, variant } = input;
  const shown = quoted(input.offer);
  const yours = shown === null ? "jullie praktijkvoorbeeld" : `jullie ${shown}`;
  const challenge = quotedOrNull(input.challenge);
  const theme = quotedOrNull(input.theme);
  if (input.basis === "theme" && theme !== null) {
    const seeks = challenge === null ? `zoekt iets rond ${theme}` : `zit met ${challenge}`;
    const same =
      challenge === null
        ? "jullie werken aan hetzelfde thema"
        : `het thema is bij allebei ${theme}`;
    return `${other} ${seeks} en jullie laten ${shown ?? "een praktijkvoorbeeld"} zien: ${same}, dus wissel eens ervaringen uit.`;
  }
  const isSure = isSureOf(input);
  if (challenge === null) {
    if (input.basis === "hunch" || (!isSure && theme === null)) {
      return `Misschien heeft ${other} iets aan ${yours}.`;
    }
    if (!isSure) return `Misschien heeft ${other} iets aan ${yours}: ze zoeken iets rond ${theme}.`;
    return theme === null
      ? `Met ${shown ?? yours} hebben jullie iets waar ${other} vast mee verder kan.`
      : `${other} zoekt iets rond ${theme} en kan vast iets leren van ${yours}.`;
  }
  if (!isSure) {
    return pick(variant, [
      `Misschien heeft ${other} iets aan ${yours}: daar zitten ze met ${challenge}.`,
      `${other} zit met ${challenge}; een gesprek over ${yours} helpt ze misschien een stap verder.`,
    ]);
  }
  return pick(variant, [
    `${other} zit met ${challenge} en kan vast iets leren van ${yours}.`,
    `Met ${shown ?? yours} kunnen jullie ${other} verder helpen: daar zitten ze met ${challenge}.`,
    `Vertel ${other} eens over ${yours}, want daar zitten ze met ${challenge}.`,
  ]);
}

function toPeer(input: Peer, other: string, own: string | null, others: string | null): string {
  const { variant } = input;
  const mine = quotedOrNull(own);
  const theirs = quotedOrNull(others);
  const theme = quotedOrNull(input.theme);
  const isSure = isSureOf(input);
  if (input.basis === "theme" && theme !== null) {
    return mine === null || theirs === null
      ? `${other} heeft net als jullie een vraagstuk rond ${theme}: misschien valt er iets uit te wisselen.`
      : `${other} heeft net als jullie een vraagstuk rond ${theme}: bij jullie heet het ${mine}, daar ${theirs}.`;
  }
  if (mine === null || theirs === null) {
    if (input.basis === "hunch") {
      return `Jullie herkennen misschien iets in het vraagstuk van ${other}: vraag er eens naar.`;
    }
    if (isSure) {
      return theme === null
        ? `${other} zit met een vraagstuk dat sterk lijkt op dat van jullie: bel elkaar eens.`
        : `${other} zoekt naar hetzelfde als jullie rond ${theme}: samen kom je vast verder.`;
    }
    const about = theme === null ? "" : ` rond ${theme}`;
    return `${other} heeft een vraagstuk${about} dat lijkt op dat van jullie: leg ze eens naast elkaar.`;
  }
  if (mine.toLowerCase() === theirs.toLowerCase()) {
    return `Net als jullie zit ${other} met ${mine}: samen kom je vast verder.`;
  }
  if (!isSure) {
    return pick(variant, [
      `${theirs} van ${other} raakt aan jullie ${mine}: leg ze eens naast elkaar.`,
      `Jullie herkennen misschien iets in ${theirs} van ${other}: bij jullie heet het ${mine}.`,
    ]);
  }
  return pick(variant, [
    `Jullie zijn niet de enigen met ${mine}: ${other} zit met ${theirs}.`,
    `${other} loopt tegen hetzelfde aan als jullie: daar heet het ${theirs}, bij jullie ${mine}.`,
    `Bel elkaar eens: ${theirs} van ${other} lijkt sterk op jullie ${mine}.`,
  ]);
}

function ofSignal({ from, to, signal, offer }: Signal): SideSentences {
  const shown = quoted(offer);
  const theirs = shown === null ? `het praktijkvoorbeeld van ${from}` : `${shown} van ${from}`;
  const yours = shown === null ? "jullie praktijkvoorbeeld" : `jullie ${shown}`;
  switch (signal) {
    case "bookmark":
      return {
        first: `Iemand van jullie bewaarde ${theirs}.`,
        second: `Iemand van ${to} bewaarde ${yours}.`,
      };
    case "route":
      return {
        first: `Iemand van jullie zette ${theirs} in de route.`,
        second: `Iemand van ${to} zette ${yours} in de route.`,
      };
    case "visit":
      return {
        first: `Iemand van jullie kwam kijken naar ${theirs}.`,
        second: `Iemand van ${to} kwam kijken naar ${yours}.`,
      };
    case "tip":
      return {
        first: `Iemand van jullie kreeg de tip om te kijken naar ${theirs}.`,
        second: `Iemand van ${to} kreeg de tip om te kijken naar ${yours}.`,
      };
    case "pledge":
      return {
        first: `Iemand van jullie zei over ${theirs}: dit ga ik doen.`,
        second: `Iemand van ${to} zei over ${yours}: dit ga ik doen.`,
      };
  }
}

function ofContext(other: string, { isNear, isAlikeInSize }: Context): string {
  if (isNear && isAlikeInSize) {
    return `${other} zit bij jullie in de buurt en is ongeveer even groot.`;
  }
  if (isNear) return `${other} zit bij jullie in de buurt, dus een bezoek is zo gemaakt.`;
  return `${other} is ongeveer even groot als jullie: wat daar werkt, past ook bij jullie.`;
}

function quotedOrNull(words: string | null): string | null {
  return words === null ? null : quoted(words);
}
