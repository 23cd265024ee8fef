import { listed } from "#app/domain/catalogue/card.ts";
import type { WordSearch } from "#app/features/catalogue/find-by-words.ts";
import { Notice } from "#app/ui/notice.tsx";

interface SearchNoteProps {
  words: WordSearch;
  text: string;
  found: number;
}

/** Says what the search made of the words, when that is not simply what was typed. */
export function SearchNote({
  words: { guessed, unknown, loosened },
  text,
  found,
}: SearchNoteProps) {
  const lines = [
    ...guessed.map(
      ({ typed, meant }) => `‘${typed}’ staat nergens. We zochten op ${quoted(meant)}.`,
    ),
    ...(unknown.length > 0 && found > 0
      ? [`${quoted(unknown)} ${unknown.length > 1 ? "komen" : "komt"} in geen voorbeeld voor.`]
      : []),
    ...(loosened ? ["Geen voorbeeld heeft al je woorden. Deze hebben er een deel van."] : []),
  ];
  if (!text || lines.length === 0) return null;
  return (
    <Notice>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `‘${word}’`));
}
