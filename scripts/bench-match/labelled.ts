import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMatchInput, type MatchInput } from "#app/domain/matching/input.ts";
import { answers, qualitySet } from "#app/domain/matching/quality-set.ts";

/** Per challenge what is right for it, with a grade: 2 clearly helps, 1 helps in part. */
export type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Texts with a judge's word on what belongs together; what has no grade is not right. */
export type Labelled = {
  name: string;
  input: MatchInput;
  offers: Grades;
  peers: Grades;
  /** the first party that each text belongs to */
  ownerOf: ReadonlyMap<string, string>;
};

/** The project's own set: twelve offers and as many challenges. */
export function ownSet(): Labelled {
  const offers = new Map([...answers].map(([id, offer]) => [id, new Map([[offer, 2]])]));
  return labelled("the project's own set", qualitySet, offers, new Map());
}

/**
 * A folder with `input.json` and, as lines of challenge, item and grade with tabs between,
 * `qrels_offers.tsv` and `qrels_peers.tsv`. Throws where one is missing or does not fit.
 */
export function readLabelled(folder: string): Labelled {
  const parsed = parseMatchInput(JSON.parse(readFileSync(join(folder, "input.json"), "utf8")));
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new Error(`${folder}/input.json: ${first?.path}: expected ${first?.expected}`);
  }
  const grades = (name: string) => readGrades(readFileSync(join(folder, name), "utf8"));
  return labelled(folder, parsed.input, grades("qrels_offers.tsv"), grades("qrels_peers.tsv"));
}

function labelled(name: string, input: MatchInput, offers: Grades, peers: Grades): Labelled {
  const ownerOf = new Map(
    input.parties.flatMap(({ id, offers: shown = [], challenges = [] }) =>
      [...shown, ...challenges].map((text) => [text.id, id] as const),
    ),
  );
  return { name, input, offers, peers, ownerOf };
}

function readGrades(text: string): Grades {
  const grades = new Map<string, Map<string, number>>();
  for (const line of text.split("\n")) {
    const [challenge, item, grade] = line.trim().split(/\s+/);
    if (!challenge || !item || !grade) continue;
    const row = grades.get(challenge) ?? new Map<string, number>();
    grades.set(challenge, row.set(item, Number(grade)));
  }
  return grades;
}
