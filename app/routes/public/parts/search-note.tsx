import { listed } from "#app/domain/catalogue/card.ts";
import { queryString, withoutChoices, type CatalogueQuery } from "#app/domain/catalogue/query.ts";
import type { WordSearch } from "#app/domain/catalogue/search.ts";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface SearchNoteProps {
  words: WordSearch;
  query: CatalogueQuery;
  found: number;
  /** found with the same words when nothing else is chosen */
  foundInAll: number;
  /** address of the catalogue */
  here: string;
}

/** Says what the search made of the words, when that is not simply what was typed. */
export function SearchNote({ words, query, found, foundInAll, here }: SearchNoteProps) {
  const { guessed, unknown, loosened, suggestion } = words;
  const lines = [
    ...guessed.map(
      ({ typed, meant }) => `‘${typed}’ staat nergens. We zochten op ${quoted(meant)}.`,
    ),
    ...(unknown.length > 0 && found > 0
      ? [`${quoted(unknown)} ${unknown.length > 1 ? "komen" : "komt"} in geen voorbeeld voor.`]
      : []),
    ...(loosened ? ["Geen voorbeeld heeft al je woorden. Deze hebben er een deel van."] : []),
  ];
  const behindFilters = found === 0 ? foundInAll : 0;
  if (!query.text || (lines.length === 0 && !suggestion && behindFilters === 0)) return null;
  return (
    <Notice>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {suggestion ? (
        <p>
          Bedoelde je{" "}
          <Anchor href={here + queryString({ ...query, text: suggestion, page: 1 })}>
            {suggestion}
          </Anchor>
          ?
        </p>
      ) : null}
      {behindFilters > 0 ? (
        <p>
          Met deze filters is er niets.{" "}
          <Anchor href={here + queryString(withoutChoices(query))}>
            {behindFilters === 1
              ? "Zonder filters is er 1 voorbeeld"
              : `Zonder filters zijn er ${behindFilters} voorbeelden`}
          </Anchor>
          .
        </p>
      ) : null}
    </Notice>
  );
}

function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `‘${word}’`));
}
