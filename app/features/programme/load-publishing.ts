import { findVersion, readWorkingProgramme } from "#app/db/programme-versions.ts";
import { readGround } from "#app/db/programme-ground.ts";
import { changesBetween, type Change } from "#app/domain/programme/changes.ts";
import { changeSentence } from "#app/domain/programme/change-words.ts";
import { programmeOf } from "#app/domain/programme/schedule-of.ts";
import { changeLetters } from "#app/domain/programme/letters.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import { fingerprint } from "#app/domain/editing/fingerprint.ts";
import { findConflicts } from "#app/domain/scheduling/conflicts.ts";
import { findTouched } from "./touched.ts";

export interface Publishing {
  /** the version that everybody sees; null: none yet */
  current: { number: number; publishedAt: Date } | null;
  /** what a new version would change; empty when there is none to compare with */
  changes: { kind: Change["kind"]; sentence: string }[];
  /** workshops in the grid */
  runs: number;
  hardConflicts: number;
  receivers: { visitors: number; organisations: number };
  /** some of the mails, at random, as they would be written now */
  examples: { id: string; audience: "visitor" | "organisation"; sentences: string[] }[];
  /** of what the page shows: publishing is refused when it changed since */
  mark: string;
}

/** What would be published, and who would be told. */
export async function loadPublishing(eventId: string): Promise<Publishing> {
  const [version, working, ground] = await Promise.all([
    findVersion(eventId),
    readWorkingProgramme(eventId),
    readGround(eventId),
  ]);
  const changes = version ? changesBetween(version.content, working) : [];
  const letters = version
    ? changeLetters(changes, version.content, await findTouched(changes, version.content))
    : [];
  const of = (audience: "visitor" | "organisation") =>
    letters.filter((letter) => letter.audience === audience);
  const [visitors, organisations] = [of("visitor"), of("organisation")];
  const keyOf = ({ audience, email, organisationSlug }: (typeof letters)[number]) =>
    [audience, email, organisationSlug].join(" ");
  return {
    current: version && { number: version.number, publishedAt: version.publishedAt },
    changes: changes.map((change) => ({ kind: change.kind, sentence: changeSentence(change) })),
    runs: working.runs.length,
    hardConflicts: findConflicts(programmeOf(ground)).filter(({ severity }) => severity === "hard")
      .length,
    receivers: { visitors: visitors.length, organisations: organisations.length },
    // Of each kind there is one at least: they read otherwise.
    examples: [
      ...threeOf(visitors, keyOf, eventId).slice(0, organisations.length > 0 ? 2 : 3),
      ...threeOf(organisations, keyOf, eventId).slice(0, visitors.length > 1 ? 1 : 2),
    ].map((letter) => {
      return { id: keyOf(letter), audience: letter.audience, sentences: letter.sentences };
    }),
    mark: markOfProgramme(version?.number ?? 0, working),
  };
}

/** The same as long as nobody publishes or changes anything. */
export function markOfProgramme(version: number, working: object): string {
  return fingerprint([version, JSON.parse(JSON.stringify(working))]);
}
