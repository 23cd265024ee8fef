import type { ExampleTheme } from "#app/domain/catalogue/example.ts";
import { lower } from "./enum-case.ts";
import { prisma, type Db } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** What names a contribution wherever it is listed: its title, whose it is and its first theme. */
export const headingFields = {
  id: true,
  title: true,
  organisation: { select: { name: true } },
  partners: {
    orderBy: { organisation: { name: "asc" } },
    select: { organisation: { select: { name: true } } },
  },
  themes: {
    orderBy: { position: "asc" },
    take: 1,
    select: { theme: { select: { slug: true, name: true, family: true } } },
  },
} as const satisfies Prisma.ContributionSelect;

type Selected = Prisma.ContributionGetPayload<{ select: typeof headingFields }>;

export interface Heading {
  id: string;
  title: string;
  /** the first registered it, the others show it too */
  organisations: string[];
  theme: ExampleTheme | null;
}

/** A row selected by `headingFields`, perhaps among others. */
export function headingOf({ id, title, organisation, partners, themes }: Selected): Heading {
  const theme = themes[0]?.theme;
  return {
    id,
    title,
    organisations: [organisation, ...partners.map((one) => one.organisation)].map(
      ({ name }) => name,
    ),
    theme: theme ? { ...theme, family: lower(theme.family) } : null,
  };
}

/** What a contribution is called; null when there is no such one. */
export async function findTitle(id: string, db: Db = prisma): Promise<string | null> {
  const row = await db.contribution.findUnique({ where: { id }, select: { title: true } });
  return row?.title ?? null;
}

/** The accepted ones of these, by id. */
export async function readHeadings(
  ids: readonly string[],
  db: Db = prisma,
): Promise<Map<string, Heading>> {
  const rows = await db.contribution.findMany({
    where: { id: { in: [...ids] }, status: "ACCEPTED" },
    select: headingFields,
  });
  return new Map(rows.map((row) => [row.id, headingOf(row)]));
}
