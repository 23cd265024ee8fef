import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Transaction } from "#app/db/transaction.ts";
import type { MaterialAudience, MaterialKind } from "#app/domain/materials/material.ts";
import { keepFile } from "#app/features/materials/keep-file.ts";
import { drawScene } from "./draw-scene.ts";
import type { LoadedEvent } from "./load-event.ts";
import { demoMaterials } from "./materials.ts";
import { writePdf } from "./write-pdf.ts";

interface File {
  kind: MaterialKind;
  audience: MaterialAudience;
  fileName: string;
  altText: string;
  bytes: Buffer;
}

const AUDIENCE = {
  everybody: "EVERYBODY",
  visitors: "VISITORS",
  visitors_afterwards: "VISITORS_AFTERWARDS",
} as const;

/** Photos and documents with some of the contributions, the bytes in the storage. */
export async function loadMaterials(event: LoadedEvent, tx: Transaction): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "parade-demo-"));
  try {
    for (const { title, photos, documents } of demoMaterials) {
      const contribution = await tx.contribution.findFirstOrThrow({
        where: { eventId: event.id, title },
        select: { id: true, ownerId: true },
      });
      const files: File[] = [];
      for (const { scene, ...photo } of photos) {
        files.push({ ...photo, kind: "photo", bytes: await drawScene(scene) });
      }
      for (const { heading, lines, ...document } of documents) {
        const bytes = writePdf(heading, lines);
        files.push({ ...document, kind: "document", altText: "", bytes });
      }
      for (const [position, file] of files.entries()) {
        await loadFile({ file, position, folder, contribution }, tx);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadFile(
  asked: {
    file: File;
    position: number;
    folder: string;
    contribution: { id: string; ownerId: string | null };
  },
  tx: Transaction,
): Promise<void> {
  const { file, position, folder, contribution } = asked;
  const { kind, audience, altText, fileName, bytes } = file;
  const place = path.join(folder, "file");
  await writeFile(place, bytes);
  const sent = { path: place, name: fileName, size: bytes.length };
  const kept = await keepFile(sent, kind, contribution.id);
  if (!kept.ok) throw new Error(`the demo's ${fileName} is not kept: ${kept.reason}`);
  await tx.material.create({
    data: {
      ...kept.file,
      contributionId: contribution.id,
      uploadedById: contribution.ownerId,
      kind: kind === "photo" ? "PHOTO" : "DOCUMENT",
      audience: AUDIENCE[audience],
      altText,
      position,
    },
  });
}
