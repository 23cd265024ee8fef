import type { MatchToday, ProposedMatch, TextToday } from "../matching/today.ts";

/** What an introduction brings each of the two, in one Dutch sentence, quoting only what may be. */
export function sideSentences({
  a,
  b,
  subject,
}: Pick<ProposedMatch, "a" | "b"> & Pick<MatchToday, "subject">): { a: string; b: string } {
  const { reason, offer, challenge, otherChallenge } = subject;
  const seeks = reason?.to === b.id ? b : a;
  const shows = seeks === a ? b : a;
  const isAnswer = offer !== null;
  const told = (seeking: string, showing: string) =>
    seeks === a ? { a: seeking, b: showing } : { a: showing, b: seeking };
  if (isAnswer) {
    return told(
      `${seeks.name} vindt bij ${shows.name} een voorbeeld: ‘${offer.title}’.`,
      `${shows.name} helpt ${seeks.name} verder${challenge ? ` met ${quoted(challenge)}` : ""}.`,
    );
  }
  if (challenge && otherChallenge) {
    return told(
      `${seeks.name} hoort hoe ${shows.name} het aanpakt: ${quoted(otherChallenge)}.`,
      `${shows.name} hoort hoe ${seeks.name} het aanpakt: ${quoted(challenge)}.`,
    );
  }
  return told(
    `${seeks.name} leert iemand bij ${shows.name} kennen die met hetzelfde bezig is.`,
    `${shows.name} leert iemand bij ${seeks.name} kennen die met hetzelfde bezig is.`,
  );
}

function quoted(text: TextToday): string {
  return text.isPublic ? `‘${text.title}’` : "een vraagstuk dat alleen voor het koppelen is";
}
