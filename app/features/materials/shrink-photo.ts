import sharp, { type Sharp } from "sharp";
import { LARGEST_PHOTO, MATERIAL_LIMITS, photoWidths } from "#app/domain/materials/material.ts";

// One picture at a time on one core, and nothing kept of it: memory stays flat.
sharp.cache(false);
sharp.concurrency(1);

export interface PhotoSize {
  width: number;
  /** WebP */
  bytes: Buffer;
}

export type ShrunkPhoto =
  | { ok: true; width: number; height: number; sizes: PhotoSize[] }
  | { ok: false; reason: "broken-picture" | "too-many-pixels" };

let last: Promise<unknown> = Promise.resolve();

/**
 * A picture in the sizes in which it is kept: upright, without what the camera wrote about where
 * and when (EXIF), never larger than it was. Waits for the pictures before it.
 */
export function shrinkPhoto(path: string): Promise<ShrunkPhoto> {
  const next = last.then(() => shrink(path));
  last = next.catch(() => {});
  return next;
}

async function shrink(path: string): Promise<ShrunkPhoto> {
  try {
    const limitInputPixels = MATERIAL_LIMITS.pixels;
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height > limitInputPixels) return { ok: false, reason: "too-many-pixels" };
    const original = sharp(path, { limitInputPixels, failOn: "error", sequentialRead: true });
    const largest = await toSize(original.autoOrient(), LARGEST_PHOTO);
    const sizes: PhotoSize[] = [];
    for (const each of photoWidths(largest.info.width)) {
      const isLargest = each === largest.info.width;
      const { data } = isLargest ? largest : await toSize(sharp(largest.data), each);
      sizes.push({ width: each, bytes: data });
    }
    return { ok: true, width: largest.info.width, height: largest.info.height, sizes };
  } catch {
    return { ok: false, reason: "broken-picture" };
  }
}

function toSize(picture: Sharp, width: number) {
  return picture
    .resize({ width, height: LARGEST_PHOTO, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
}
