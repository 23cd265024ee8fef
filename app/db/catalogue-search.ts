import { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";

/**
 * The texts of the accepted contributions of an event: `heading` (title and names), `body` (summary
 * and themes), `rest` (the story, what it delivers, other words for the themes).
 */
const texts = (eventId: string) => Prisma.sql`
  select c.id,
    concat_ws(' ', c.title, names.list) as heading,
    concat_ws(' ', c.summary, themes.list) as body,
    concat_ws(' ', c.story, c.results, themes.others) as rest
  from "Contribution" c
  left join lateral (
    select string_agg(o.name, ' ') as list
    from "Organisation" o
    where o.id = c."organisationId" or o.id in (
      select p."organisationId" from "ContributionPartner" p where p."contributionId" = c.id
    )
  ) names on true
  left join lateral (
    select
      string_agg(t.name, ' ') as list,
      string_agg(concat_ws(' ', array_to_string(t.synonyms, ' '), wider.name), ' ') as others
    from "ContributionTheme" ct
    join "Theme" t on t.id = ct."themeId"
    left join "Theme" wider on wider.id = t."broaderId"
    where ct."contributionId" = c.id
  ) themes on true
  where c."eventId" = ${eventId} and c.status = 'ACCEPTED'`;

/** Every different word of the catalogue's texts, in lower case. */
export async function catalogueVocabulary(eventId: string, db: Db = prisma): Promise<string[]> {
  const rows = await db.$queryRaw<{ lexeme: string }[]>`
    with texts as (${texts(eventId)})
    select distinct word.lexeme
    from texts, unnest(to_tsvector('simple', concat_ws(' ', heading, body, rest))) word
    order by word.lexeme`;
  return rows.map(({ lexeme }) => lexeme);
}

/**
 * Which accepted contributions have the words, and how well they fit: by Dutch stems, title and
 * names above summary and themes above the rest.
 *
 * @param words for each word looked for the forms that will do
 * @param mode all: one form of every word; any: one form of one word
 * @returns ranks above 0, by contribution id
 */
export async function rankExamples(
  eventId: string,
  words: readonly (readonly string[])[],
  mode: "all" | "any",
  db: Db = prisma,
): Promise<Map<string, number>> {
  if (words.length === 0 || words.some((forms) => forms.length === 0)) return new Map();
  const query = words
    .map((forms) => `(${forms.map(quoted).join(" | ")})`)
    .join(mode === "all" ? " & " : " | ");
  const rows = await db.$queryRaw<{ id: string; rank: number }[]>`
    with texts as (${texts(eventId)}), documents as (
      select id,
        setweight(to_tsvector('dutch', heading), 'A') ||
        setweight(to_tsvector('dutch', body), 'B') ||
        setweight(to_tsvector('dutch', rest), 'C') as document
      from texts
    ), asked as (select to_tsquery('dutch', ${query}) as query)
    select id, ts_rank('{0.1, 0.2, 0.5, 1}', document, query) as rank
    from documents, asked
    where document @@ query`;
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

/** A word as to_tsquery reads it, whatever signs are in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
