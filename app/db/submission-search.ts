import { wordsOf, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { prisma, type Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** Lower case, without accents, as the words looked for are. */
const folded = (text: Prisma.Sql) =>
  Prisma.sql`lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'))`;

const TITLE_AND_SUMMARY = Prisma.sql`c.title || ' ' || c.summary`;

const IS_PLACED = Prisma.sql`(
  exists (select 1 from "StandPlace" p where p."contributionId" = c.id) or
  exists (select 1 from "WorkshopRun" r where r."contributionId" = c.id)
)`;

/** The word stands in the title, the summary or the name of one of the organisations. */
const has = (word: string) => Prisma.sql`(
  strpos(${folded(TITLE_AND_SUMMARY)}, ${word}) > 0 or exists (
    select 1 from "Organisation" o
    where strpos(${folded(Prisma.sql`o.name`)}, ${word}) > 0 and (
      o.id = c."organisationId" or o.id in (
        select p."organisationId" from "ContributionPartner" p where p."contributionId" = c.id
      )
    )
  )
)`;

function sentIn(eventId: string, filter: SelectionFilter): Prisma.Sql {
  const { status, kind, family, placed } = filter;
  const conditions = [
    Prisma.sql`c."eventId" = ${eventId} and c.status <> 'DRAFT'`,
    ...wordsOf(filter).map(has),
    // Compared as text: an address may hold a word that is no status at all.
    ...(status ? [Prisma.sql`c.status::text = ${status.toUpperCase()}`] : []),
    ...(kind ? [Prisma.sql`c.kind::text = ${kind.toUpperCase()}`] : []),
    ...(family
      ? [
          Prisma.sql`exists (
            select 1 from "ContributionTheme" ct join "Theme" t on t.id = ct."themeId"
            where ct."contributionId" = c.id and t.family::text = ${family.toUpperCase()}
          )`,
        ]
      : []),
    ...(placed === "ja" ? [IS_PLACED] : []),
    ...(placed && placed !== "ja" ? [Prisma.sql`c.status = 'ACCEPTED' and not ${IS_PLACED}`] : []),
  ];
  return Prisma.sql`from "Contribution" c where ${Prisma.join(conditions, " and ")}`;
}

/** How many contributions that were sent in fit. */
export async function countSubmissions(
  eventId: string,
  filter: SelectionFilter,
  db: Db = prisma,
): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    select count(*) as count ${sentIn(eventId, filter)}`;
  return Number(rows[0]?.count ?? 0);
}

/** Ids of some of them, newest first. */
export async function pageOfSubmissions(
  eventId: string,
  filter: SelectionFilter,
  { skip, take }: { skip: number; take: number },
  db: Db = prisma,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select c.id ${sentIn(eventId, filter)}
    order by c."submittedAt" desc nulls last, c.title, c.id
    limit ${take} offset ${skip}`;
  return rows.map(({ id }) => id);
}
