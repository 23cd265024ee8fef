import { findExample, findSaved, listExamples } from "#app/db/catalogue.ts";
import type { Example, FullExample } from "#app/domain/catalogue/example.ts";
import { savedAs, type SavedAs } from "./search-examples.ts";
import { similarExamples } from "./similar-examples.ts";

const ALSO_INTERESTING = 3;

export interface ExampleView {
  example: FullExample;
  savedAs: SavedAs | null;
  /** registered as a visitor, so able to save */
  canSave: boolean;
  alsoInteresting: Example[];
}

/** One accepted example with others like it; null when it is not there for the public. */
export async function loadExample(
  eventId: string,
  contributionId: string,
  userId: string | null,
): Promise<ExampleView | null> {
  const example = await findExample(eventId, contributionId);
  if (!example) return null;
  const [alike, others, saved] = await Promise.all([
    similarExamples(eventId, example.id, ALSO_INTERESTING),
    listExamples(eventId),
    userId ? findSaved(userId, eventId) : null,
  ]);
  const byId = new Map(others.map((other) => [other.id, other]));
  return {
    example,
    savedAs: savedAs(example.id, saved),
    canSave: saved !== null,
    alsoInteresting: alike.flatMap((id) => byId.get(id) ?? []),
  };
}
