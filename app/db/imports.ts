import type { ContributionContent } from "#app/domain/registration/contribution-content.ts";
import type { KnownOrganisation, OrganisationRef } from "#app/domain/imports/find-organisation.ts";
import type { ColleagueState } from "#app/domain/imports/judge-contact.ts";
import type { NamedTheme } from "#app/domain/imports/find-theme.ts";
import type { ImportedVisitor } from "#app/domain/imports/judge-visitor.ts";
import type { ImportKind, ImportTable } from "#app/domain/imports/import.ts";
import { prisma, type Db } from "./client.ts";
import { writeContribution } from "./contribution-content.ts";
import { lower, upper } from "./enum-case.ts";
import { findOrCreateMunicipality } from "./organisations.ts";

/** A file that was read and waits for somebody to say that it is right. */
export interface ImportDraft {
  id: string;
  kind: ImportKind;
  fileName: string;
  createdAt: Date;
  table: ImportTable;
}

export async function createImportDraft(
  draft: {
    eventId: string;
    kind: ImportKind;
    fileName: string;
    table: ImportTable;
    createdById: string;
    expiresAt: Date;
  },
  db: Db = prisma,
): Promise<string> {
  const { kind, table, ...rest } = draft;
  const rows = JSON.parse(JSON.stringify(table)) as object;
  const { id } = await db.importDraft.create({
    data: { ...rest, kind: upper(kind), rows },
    select: { id: true },
  });
  return id;
}

/** A draft of this event that did not expire; null when there is none. */
export async function findImportDraft(
  address: { id: string; eventSlug: string },
  now: Date,
  db: Db = prisma,
): Promise<ImportDraft | null> {
  const row = await db.importDraft.findFirst({
    where: { id: address.id, event: { slug: address.eventSlug }, expiresAt: { gt: now } },
  });
  if (!row) return null;
  const { id, kind, fileName, createdAt } = row;
  return { id, kind: lower(kind), fileName, createdAt, table: row.rows as unknown as ImportTable };
}

/** The same, kept until the end of the transaction: who presses twice waits and finds nothing. */
export async function lockImportDraft(
  address: { id: string; eventSlug: string },
  now: Date,
  tx: Db,
): Promise<ImportDraft | null> {
  await tx.$queryRaw`select 1 from "ImportDraft" where "id" = ${address.id} for update`;
  return findImportDraft(address, now, tx);
}

/** Files of an event that wait, newest first. */
export async function listImportDrafts(
  eventId: string,
  now: Date,
): Promise<{ id: string; kind: ImportKind; fileName: string; createdAt: Date }[]> {
  const rows = await prisma.importDraft.findMany({
    where: { eventId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { id: true, kind: true, fileName: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, kind: lower(row.kind) }));
}

/** @returns false when it was not there any more */
export async function deleteImportDraft(
  address: { id: string; eventSlug: string },
  db: Db = prisma,
): Promise<boolean> {
  const { count } = await db.importDraft.deleteMany({
    where: { id: address.id, event: { slug: address.eventSlug } },
  });
  return count > 0;
}

/** @returns how many waited too long */
export async function deleteExpiredImportDrafts(now: Date): Promise<number> {
  const { count } = await prisma.importDraft.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}

export function listNamedThemes(eventId: string, db: Db): Promise<NamedTheme[]> {
  return db.theme.findMany({
    where: { eventId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, slug: true, synonyms: true },
  });
}

export function listKnownOrganisations(db: Db): Promise<KnownOrganisation[]> {
  return db.organisation.findMany({ select: { id: true, name: true, municipalityCode: true } });
}

/** What of a contribution tells whether a row is about it. */
export async function listContributionMarks(
  eventId: string,
  db: Db,
): Promise<{ importKey: string | null; title: string; organisation: KnownOrganisation }[]> {
  return db.contribution.findMany({
    where: { eventId },
    select: {
      importKey: true,
      title: true,
      organisation: { select: { id: true, name: true, municipalityCode: true } },
    },
  });
}

export async function listRegistrationMarks(
  eventId: string,
  db: Db,
): Promise<{ importKey: string | null; email: string }[]> {
  const rows = await db.registration.findMany({
    where: { eventId },
    select: { importKey: true, user: { select: { email: true } } },
  });
  return rows.map(({ importKey, user }) => ({ importKey, email: user.email }));
}

/** How people stand to the organisations they work for, asked to, or were taken out of. */
export async function listColleagueMarks(
  db: Db,
): Promise<{ email: string; state: ColleagueState; organisation: KnownOrganisation }[]> {
  const rows = await db.membership.findMany({
    select: {
      status: true,
      user: { select: { email: true } },
      organisation: { select: { id: true, name: true, municipalityCode: true } },
    },
  });
  return rows.map(({ status, user, organisation }) => {
    return { email: user.email, state: lower(status), organisation };
  });
}

/** The id of the organisation that a row means; a gemeente is made when it is not there yet. */
export async function organisationIdOf(organisation: OrganisationRef, tx: Db): Promise<string> {
  if (organisation.kind === "known") return organisation.id;
  return (await findOrCreateMunicipality(organisation.code, tx)).id;
}

/** Writes an imported contribution down. @returns its id, or null when its key was there already */
export async function insertImportedContribution(
  row: {
    eventId: string;
    organisationId: string;
    ownerId: string | null;
    importKey: string;
    /** null: it is a draft */
    submittedAt: Date | null;
    content: ContributionContent;
  },
  tx: Db,
): Promise<string | null> {
  const { content, submittedAt, ...ids } = row;
  const [made] = await tx.contribution.createManyAndReturn({
    data: {
      ...ids,
      kind: upper(content.kind),
      title: content.title,
      status: submittedAt ? "SUBMITTED" : "DRAFT",
      submittedAt,
    },
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return null;
  await writeContribution(made.id, content, ["themeIds", "partnerCodes"], tx);
  return made.id;
}

/**
 * Lets somebody work for an organisation, also who waited for that; takes nothing away from who
 * does already, and leaves out whom a colleague took out.
 */
export async function letWorkFor(userId: string, organisationId: string, tx: Db): Promise<void> {
  const hasContact = await tx.membership.count({ where: { organisationId, isContact: true } });
  await tx.membership.createMany({
    data: { userId, organisationId, status: "ACTIVE", isContact: hasContact === 0 },
    skipDuplicates: true,
  });
  await tx.membership.updateMany({
    where: { userId, organisationId, status: "PENDING" },
    data: { status: "ACTIVE" },
  });
}

/** Signs an imported visitor up. @returns the id, or null when that person was signed up before */
export async function insertImportedRegistration(
  row: Omit<ImportedVisitor, "organisation" | "email"> & {
    eventId: string;
    organisationId: string;
    userId: string;
    importKey: string;
  },
  tx: Db,
): Promise<string | null> {
  const { eventId, organisationId, userId, importKey, name, dayId, themeIds } = row;
  const [made] = await tx.registration.createManyAndReturn({
    data: { eventId, organisationId, userId, importKey, locationDayId: dayId },
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return null;
  // A name that somebody chose is not for an organiser to change.
  if (name) await tx.user.updateMany({ where: { id: userId, name: null }, data: { name } });
  await tx.interest.createMany({
    data: themeIds.map((themeId) => ({ registrationId: made.id, themeId })),
  });
  return made.id;
}
