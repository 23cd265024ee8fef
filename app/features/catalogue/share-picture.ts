import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import sharp from "sharp";
import { findExample } from "#app/db/catalogue.ts";
import type { Example } from "#app/domain/catalogue/example.ts";
import type { Event } from "#app/domain/events/event.ts";
import { pictureOfExample } from "#app/domain/share-picture/of-example.ts";
import { storage } from "#app/storage/chosen.ts";

const LARGEST = 2 * 1024 * 1024;

/** A mark of what is on the picture: another picture has another. */
export function sharePictureVersion(
  example: Parameters<typeof pictureOfExample>[0],
  event: Pick<Event, "name" | "days">,
): string {
  return markOf(pictureOfExample(example, event));
}

function markOf(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, 16);
}

export interface OpenedPicture {
  version: string;
  open(): Promise<Readable | null>;
}

/**
 * The picture with which an accepted example is shared, PNG of 1200 × 630; null for any other.
 * Made once for what is on it and kept in the storage; the one before it goes.
 */
export async function openSharePicture(
  event: Event,
  contributionId: string,
): Promise<OpenedPicture | null> {
  const example = await findExample(event.id, contributionId);
  if (!example) return null;
  const svg = pictureOfExample(example, event);
  const version = markOf(svg);
  return { version, open: () => openOrMake(example, svg, version) };
}

async function openOrMake(example: Example, svg: string, version: string): Promise<Readable> {
  const files = await storage();
  const folder = `share-pictures/${example.id.toLowerCase()}/`;
  const key = `${folder}${version}.png`;
  const kept = await files.get(key);
  if (kept) return kept;
  const bytes = await sharp(Buffer.from(svg)).png({ palette: true, effort: 7 }).toBuffer();
  await files.put(key, Readable.from([bytes]), LARGEST);
  for await (const { key: old } of files.list(folder)) if (old !== key) await files.delete(old);
  return Readable.from([bytes]);
}
