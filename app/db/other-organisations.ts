import type { OrganisationKind, OtherKind } from "#app/domain/organisations/kinds.ts";
import { slugFor } from "#app/domain/organisations/name.ts";
import type { KnownName } from "#app/domain/organisations/namesakes.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import { mailDomainsOf, type OrganisationName } from "./organisations.ts";

/** An organisation as its own people see it. */
export interface OrganisationDetails extends OrganisationName {
  kind: OrganisationKind;
  /** mail domains that are known to be its own, by name */
  mailDomains: string[];
}

const named = { id: true, name: true, slug: true, kind: true } as const;

export async function findOrganisationDetails(
  slug: string,
  db: Db = prisma,
): Promise<OrganisationDetails | null> {
  const row = await db.organisation.findUnique({ where: { slug }, select: named });
  if (!row) return null;
  const mailDomains = (await mailDomainsOf(row.id, db)).sort();
  return { ...row, kind: lower(row.kind), mailDomains };
}

/** Holds all names until the transaction ends: two who choose a name do so one after another. */
export async function lockOrganisationNames(tx: Db): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('names of organisations'))`;
}

/** Every organisation by its name. There are hundreds of them, not millions. */
export async function listKnownNames(db: Db = prisma): Promise<KnownName[]> {
  const rows = await db.organisation.findMany({
    orderBy: { name: "asc" },
    select: { name: true, slug: true, kind: true, municipalityCode: true },
  });
  return rows.map((row) => ({ ...row, kind: lower(row.kind) }));
}

/** Names of organisations that are no gemeente. */
export async function listOtherNames(db: Db = prisma): Promise<string[]> {
  const rows = await db.organisation.findMany({
    where: { kind: { not: "MUNICIPALITY" } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}

/** Makes an organisation; only while the names are held and `known` was read since. */
export async function insertOrganisation(
  { kind, name }: { kind: OtherKind; name: string },
  known: readonly KnownName[],
  tx: Db,
): Promise<OrganisationName> {
  const slug = slugFor(name, (tried) => known.some((one) => one.slug === tried));
  return tx.organisation.create({
    data: { kind: upper(kind), name, slug },
    select: { id: true, name: true, slug: true },
  });
}

/** Gives it another name or kind. Its address stays, so that links in mails keep working. */
export async function updateOrganisation(
  id: string,
  { kind, name }: { kind: OtherKind; name: string },
  tx: Db,
): Promise<void> {
  await tx.organisation.update({
    where: { id },
    data: { kind: upper(kind), name },
    select: { id: true },
  });
}
