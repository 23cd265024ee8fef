import { readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findMaterialsByKey } from "#app/db/materials.ts";
import {
  keysOf,
  MATERIAL_KEY_PREFIX,
  UPLOAD_FOLDER_PREFIX,
} from "#app/domain/materials/material.ts";
import { storage } from "#app/storage/chosen.ts";

const HOUR = 3600 * 1000;
/** Milliseconds: what is younger may be on its way to a row. */
const SURELY_LEFT = 24 * HOUR;
const AT_ONCE = 200;

/**
 * Deletes bytes that no row knows: of contributions that were thrown away, and of what went wrong
 * halfway. Runs each night; bytes and folders of the last hours are left alone.
 * @returns how many files were deleted from the storage
 */
export async function sweepFiles(now: Date): Promise<number> {
  await sweepUploads(new Date(now.getTime() - 2 * HOUR));
  const before = now.getTime() - SURELY_LEFT;
  let deleted = 0;
  let old: string[] = [];
  for await (const { key, writtenAt } of (await storage()).list(MATERIAL_KEY_PREFIX)) {
    if (writtenAt.getTime() >= before) continue;
    if (old.push(key) < AT_ONCE) continue;
    deleted += await deleteUnknown(old);
    old = [];
  }
  return deleted + (await deleteUnknown(old));
}

async function deleteUnknown(keys: string[]): Promise<number> {
  // A photo's sizes are its key with the width behind it.
  const possible = new Set(keys.flatMap((key) => [key, key.replace(/-\d+$/, "")]));
  const rows = await findMaterialsByKey([...possible]);
  const known = new Set(rows.flatMap(keysOf));
  const files = await storage();
  const unknown = keys.filter((key) => !known.has(key));
  for (const key of unknown) await files.delete(key);
  return unknown.length;
}

/** Folders of uploads whose process was stopped in the middle. */
async function sweepUploads(before: Date): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(UPLOAD_FOLDER_PREFIX)) continue;
    const folder = path.join(tmpdir(), name);
    const found = await stat(folder).catch(() => null);
    if (found && found.mtime < before) await rm(folder, { recursive: true, force: true });
  }
}
