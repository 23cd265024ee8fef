import type { Material, MaterialAudience } from "#app/domain/materials/material.ts";
import type { ContributionStatus } from "#app/domain/registration/contribution.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** The contribution that files belong to, as those see it who registered it. */
export interface MaterialsPlace {
  contributionId: string;
  title: string;
  status: ContributionStatus;
  organisation: { name: string; slug: string };
  /** photos and documents each in their own order */
  materials: Material[];
}

/** A file with all that decides who may have it. */
export interface GuardedMaterial extends Material {
  contribution: {
    id: string;
    status: ContributionStatus;
    /** slugs: who registered it, then who shows it too */
    organisations: string[];
    /** end of the event's last day */
    eventEndsAt: Date | null;
  };
}

interface Address {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}

const columns = {
  id: true,
  kind: true,
  audience: true,
  fileName: true,
  mediaType: true,
  size: true,
  storageKey: true,
  altText: true,
  width: true,
  height: true,
} as const satisfies Prisma.MaterialSelect;

const inOrder = { orderBy: { position: "asc" }, select: columns } as const;

const guarding = {
  id: true,
  status: true,
  organisation: { select: { slug: true } },
  partners: { select: { organisation: { select: { slug: true } } } },
  event: {
    select: { days: { orderBy: { closesAt: "desc" }, take: 1, select: { closesAt: true } } },
  },
} as const satisfies Prisma.ContributionSelect;

type GuardingRow = Prisma.ContributionGetPayload<{ select: typeof guarding }>;

function toMaterial(row: Prisma.MaterialGetPayload<{ select: typeof columns }>): Material {
  return { ...row, kind: lower(row.kind), audience: lower(row.audience) };
}

function toGuards(row: GuardingRow): GuardedMaterial["contribution"] {
  return {
    id: row.id,
    status: lower(row.status),
    organisations: [row.organisation, ...row.partners.map((one) => one.organisation)].map(
      ({ slug }) => slug,
    ),
    eventEndsAt: row.event.days[0]?.closesAt ?? null,
  };
}

/** The contribution at an address with its files; null when it is not there. */
export async function findMaterialsPlace(
  { eventSlug, organisationSlug, contributionId }: Address,
  db: Db = prisma,
): Promise<MaterialsPlace | null> {
  const row = await db.contribution.findFirst({
    where: {
      id: contributionId,
      event: { slug: eventSlug },
      organisation: { slug: organisationSlug },
    },
    select: {
      id: true,
      title: true,
      status: true,
      organisation: { select: { name: true, slug: true } },
      materials: inOrder,
    },
  });
  if (!row) return null;
  const { id, status, materials, ...rest } = row;
  const own = { ...rest, contributionId: id, status: lower(status) };
  return { ...own, materials: materials.map(toMaterial) };
}

/** The same, held for this transaction: what is counted stays so. */
export async function lockMaterialsPlace(address: Address, tx: Db): Promise<MaterialsPlace | null> {
  await tx.$queryRaw`select 1 from "Contribution" where "id" = ${address.contributionId} for update`;
  return findMaterialsPlace(address, tx);
}

/** A file of this event, with who it is for. */
export async function findMaterial(
  eventSlug: string,
  id: string,
  db: Db = prisma,
): Promise<GuardedMaterial | null> {
  const row = await db.material.findFirst({
    where: { id, contribution: { event: { slug: eventSlug } } },
    select: { ...columns, contribution: { select: guarding } },
  });
  if (!row) return null;
  const { contribution, ...material } = row;
  return { ...toMaterial(material), contribution: toGuards(contribution) };
}

/** All files of a contribution of this event, with who they are for. */
export async function listGuardedMaterials(
  eventSlug: string,
  contributionId: string,
  db: Db = prisma,
): Promise<GuardedMaterial[]> {
  const row = await db.contribution.findFirst({
    where: { id: contributionId, event: { slug: eventSlug } },
    select: { ...guarding, materials: inOrder },
  });
  if (!row) return [];
  const contribution = toGuards(row);
  return row.materials.map((material) => ({ ...toMaterial(material), contribution }));
}

/** Puts a file behind those that are there. The contribution has to be held. */
export async function addMaterialRow(
  material: Omit<Material, "id"> & { contributionId: string; uploadedById: string | null },
  tx: Db,
): Promise<string> {
  const { contributionId, kind, audience, ...rest } = material;
  const last = await tx.material.aggregate({
    where: { contributionId },
    _max: { position: true },
  });
  const row = await tx.material.create({
    data: {
      ...rest,
      contributionId,
      kind: upper(kind),
      audience: upper(audience),
      position: (last._max.position ?? -1) + 1,
    },
    select: { id: true },
  });
  return row.id;
}

export async function writeMaterial(
  id: string,
  change: { audience: MaterialAudience; altText: string },
  tx: Db,
): Promise<void> {
  const { audience, altText } = change;
  await tx.material.update({ where: { id }, data: { audience: upper(audience), altText } });
}

/** Two files change places. The contribution has to be held. */
export async function swapMaterials(a: string, b: string, tx: Db): Promise<void> {
  const rows = await tx.material.findMany({
    where: { id: { in: [a, b] } },
    select: { id: true, position: true },
  });
  const [one, other] = rows;
  if (!one || !other) return;
  const put = (id: string, position: number) =>
    tx.material.update({ where: { id }, data: { position } });
  // No two may ever have the same position, not even for a moment.
  await put(one.id, -1);
  await put(other.id, one.position);
  await put(one.id, other.position);
}

export async function deleteMaterialRow(id: string, tx: Db): Promise<void> {
  await tx.material.delete({ where: { id } });
}

/** The files, of all events, that are kept under one of these keys. */
export async function findMaterialsByKey(
  storageKeys: string[],
  db: Db = prisma,
): Promise<Pick<Material, "kind" | "storageKey" | "width">[]> {
  const rows = await db.material.findMany({
    where: { storageKey: { in: storageKeys } },
    select: { kind: true, storageKey: true, width: true },
  });
  return rows.map((row) => ({ ...row, kind: lower(row.kind) }));
}
