import { runsTouched, type Change } from "./changes.ts";
import { changeSentence } from "./change-words.ts";
import type { VersionContent } from "./version.ts";

/** Somebody who is told of a new version, and what. */
export interface ChangeLetter {
  audience: "visitor" | "organisation";
  userId: string | null;
  email: string;
  /** of whom a gemeente's letter is about */
  organisationSlug?: string;
  sentences: string[];
}

interface Person {
  userId: string | null;
  email: string;
}

export interface Touched {
  /** on whose route a run is, or who waits for it */
  visitors: readonly (Person & { runId: string; registrationId: string })[];
  /** who gives a workshop */
  owners: readonly (Person & { contributionId: string; organisationSlug: string })[];
}

/** Somebody whose seat went because the run came at the time of another workshop on the route. */
export interface LostTo {
  registrationId: string;
  runId: string;
  because: string;
}

/**
 * One letter a person and a side: visitors about runs on their route or for which they wait,
 * gemeenten about the workshops they give. Who is not touched gets none.
 */
export function changeLetters(
  changes: readonly Change[],
  published: VersionContent,
  { visitors, owners }: Touched,
  lost: readonly LostTo[] = [],
): ChangeLetter[] {
  const contributionOf = new Map(published.runs.map((run) => [run.runId, run.contributionId]));
  const letters = new Map<string, ChangeLetter>();
  const write = (letter: Omit<ChangeLetter, "sentences">, sentence: string) => {
    const key = `${letter.audience} ${letter.email.toLowerCase()} ${letter.organisationSlug ?? ""}`;
    const known = letters.get(key) ?? { ...letter, sentences: [] };
    if (!known.sentences.includes(sentence)) known.sentences.push(sentence);
    letters.set(key, known);
  };
  for (const change of changes) {
    const runIds = new Set(runsTouched(change, published));
    const sentence = changeSentence(change);
    for (const { userId, email, runId, registrationId } of visitors) {
      if (!runIds.has(runId)) continue;
      write({ audience: "visitor", userId, email }, sentence);
      const clash = lost.find(
        (one) => one.registrationId === registrationId && one.runId === runId,
      );
      if (clash) write({ audience: "visitor", userId, email }, lostSentence(clash.because));
    }
    const given = new Set([...runIds].flatMap((id) => contributionOf.get(id) ?? []));
    if ("contributionId" in change) given.add(change.contributionId);
    for (const { userId, email, organisationSlug, contributionId } of owners) {
      if (!given.has(contributionId)) continue;
      write({ audience: "organisation", userId, email, organisationSlug }, sentence);
    }
  }
  return [...letters.values()];
}

/** Told right after the change that did it. */
export function lostSentence(because: string): string {
  return `Op je route staat dan al ‘${because}’. Daarom is deze workshop van je route af. Wil je toch liever deze? Dan kun je ruilen.`;
}
