import { introductionWords } from "#app/domain/introductions/introduction-words.ts";
import { findAbove } from "./approve-above.ts";

export interface AbovePage {
  count: number;
  /** some of them, as the mail will say it */
  examples: { id: string; title: string; sentence: string; personalLine: string }[];
}

const EXAMPLES = 3;

/** What would be approved: how many, and a few spread from the strongest to the weakest. */
export async function loadAbove(eventId: string, above: number): Promise<AbovePage> {
  const found = await findAbove(eventId, above);
  const places = [0, Math.floor(found.length / 2), found.length - 1];
  const shown = [...new Set(places)].slice(0, EXAMPLES).flatMap((place) => found[place] ?? []);
  return {
    count: found.length,
    examples: shown.map((match) => ({
      id: match.id,
      title: `${match.a.name} en ${match.b.name}`,
      sentence: introductionWords(match).reasonSentence,
      personalLine: match.personalLine,
    })),
  };
}
