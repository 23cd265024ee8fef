import { municipalityByCode } from "#app/domain/municipalities/municipality.ts";
import { nameWords } from "#app/domain/municipalities/name.ts";
import { prisma, type Db } from "./client.ts";

export interface OrganisationName {
  id: string;
  name: string;
  /** in addresses */
  slug: string;
}

const nameOnly = { id: true, name: true, slug: true } as const;

export function findOrganisation(slug: string, db: Db = prisma): Promise<OrganisationName | null> {
  return db.organisation.findUnique({ where: { slug }, select: nameOnly });
}

/**
 * The organisation of the gemeente with this CBS code (GM0014), made when it is not there yet.
 * Two at the same moment get the same one, also inside transactions: a row that exists is no
 * error. A name or address that another organisation has ("Utrecht", the province) becomes
 * "Gemeente Utrecht". Throws a RangeError on a code that no gemeente has.
 */
export async function findOrCreateMunicipality(
  code: string,
  db: Db = prisma,
): Promise<OrganisationName> {
  const municipality = municipalityByCode(code);
  if (!municipality) throw new RangeError(`no gemeente has the code ${code}`);
  const find = () =>
    db.organisation.findUnique({ where: { municipalityCode: code }, select: nameOnly });
  for (const name of [municipality.name, `Gemeente ${municipality.name}`]) {
    const there = await find();
    if (there) return there;
    await db.organisation.createMany({
      data: {
        kind: "MUNICIPALITY",
        name,
        slug: nameWords(name).join("-"),
        municipalityCode: code,
      },
      skipDuplicates: true,
    });
  }
  const made = await find();
  if (!made) throw new Error(`the names of gemeente ${code} are taken by other organisations`);
  return made;
}

/** Holds the organisation until the transaction ends, so that people join it one after another. */
export async function lockOrganisation(id: string, tx: Db): Promise<void> {
  await tx.$queryRaw`select 1 from "Organisation" where "id" = ${id} for no key update`;
}

/** The name of the gemeente that an organisation is; null when it is no gemeente. */
export async function gemeenteOf(organisationId: string, db: Db = prisma): Promise<string | null> {
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { municipalityCode: true },
  });
  return municipalityByCode(found?.municipalityCode ?? "")?.name ?? null;
}

/** Mail domains that are known to be this organisation's own. */
export async function mailDomainsOf(organisationId: string, db: Db = prisma): Promise<string[]> {
  const rows = await db.organisationMailDomain.findMany({
    where: { organisationId },
    select: { domain: true },
  });
  return rows.map(({ domain }) => domain);
}

/** Remembers a mail domain. One that is another organisation's already stays theirs. */
export async function learnMailDomain(
  organisationId: string,
  domain: string,
  db: Db,
): Promise<void> {
  await db.organisationMailDomain.createMany({
    data: { domain, organisationId },
    skipDuplicates: true,
  });
}
