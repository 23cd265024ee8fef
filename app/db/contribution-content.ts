import type {
  ContributionContent,
  ContributionPart,
} from "#app/domain/registration/contribution-content.ts";
import type { Db } from "./client.ts";
import { upper } from "./enum-case.ts";
import { findOrCreateMunicipality } from "./organisations.ts";

/** Makes a draft under an id that the form brought; what stands there by that id already, stays. */
export async function createContribution(
  draft: {
    id: string;
    eventId: string;
    organisationId: string;
    ownerId: string;
    content: ContributionContent;
  },
  tx: Db,
): Promise<void> {
  const { content, ...ids } = draft;
  await tx.contribution.createMany({
    data: { ...ids, ...columnsOf(content) },
    skipDuplicates: true,
  });
}

/** Writes down the parts that changed, and that it changed. Partners that are no gemeente stay. */
export async function writeContribution(
  id: string,
  content: ContributionContent,
  changed: readonly ContributionPart[],
  tx: Db,
): Promise<void> {
  const { organisationId } = await tx.contribution.update({
    where: { id },
    data: { ...columnsOf(content), version: { increment: 1 } },
    select: { organisationId: true },
  });
  const isChanged = new Set(changed);
  if (isChanged.has("themeIds")) await writeThemes(id, content, tx);
  if (isChanged.has("dayIds")) await writeDays(id, content, tx);
  if (isChanged.has("presenters")) await writePresenters(id, content, tx);
  if (isChanged.has("partnerCodes")) await writePartners(id, organisationId, content, tx);
}

function columnsOf(content: ContributionContent) {
  const { kind, stage, title, summary, story, results, considerations, audience } = content;
  const { workshopForm, minutes, maxGroup, needs } = content;
  return {
    kind: upper(kind),
    stage: upper(stage),
    ...{ title, summary, story, results, considerations, audience },
    workshopForm: workshopForm && upper(workshopForm),
    ...{ minutes, maxGroup },
    needsTable: needs.table,
    needsPower: needs.power,
    needsScreen: needs.screen,
    needsOther: needs.other,
  };
}

async function writeThemes(contributionId: string, { themeIds }: ContributionContent, tx: Db) {
  await tx.contributionTheme.deleteMany({ where: { contributionId } });
  await tx.contributionTheme.createMany({
    data: themeIds.map((themeId, position) => ({ contributionId, themeId, position })),
  });
}

async function writeDays(contributionId: string, { dayIds }: ContributionContent, tx: Db) {
  await tx.contributionDay.deleteMany({ where: { contributionId } });
  await tx.contributionDay.createMany({
    data: dayIds.map((locationDayId) => ({ contributionId, locationDayId })),
  });
}

async function writePresenters(
  contributionId: string,
  { presenters }: ContributionContent,
  tx: Db,
) {
  await tx.presenter.deleteMany({ where: { contributionId } });
  for (const [position, { label, wishes }] of presenters.entries()) {
    await tx.presenter.create({
      data: {
        contributionId,
        position,
        label,
        wishes: { create: wishes.map(({ roundId, kind }) => ({ roundId, kind: upper(kind) })) },
      },
    });
  }
}

async function writePartners(
  contributionId: string,
  organisationId: string,
  { partnerCodes }: ContributionContent,
  tx: Db,
) {
  const partnerIds: string[] = [];
  for (const code of [...partnerCodes].sort()) {
    partnerIds.push((await findOrCreateMunicipality(code, tx)).id);
  }
  await tx.contributionPartner.deleteMany({
    where: { contributionId, organisation: { municipalityCode: { not: null } } },
  });
  await tx.contributionPartner.createMany({
    data: partnerIds
      .filter((partnerId) => partnerId !== organisationId)
      .map((partnerId) => ({ contributionId, organisationId: partnerId })),
  });
}

/** CBS code of an organisation; null when it is no gemeente. */
export async function municipalityCodeOf(organisationId: string, db: Db): Promise<string | null> {
  const row = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { municipalityCode: true },
  });
  return row?.municipalityCode ?? null;
}
