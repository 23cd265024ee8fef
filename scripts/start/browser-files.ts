import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every schema of zod has a property of this name, also once it is minified. */
const MARK = "_zod";

/**
 * The scripts in a folder that carry zod: 84 kB that no page needs, because the server judges
 * every form. One constant that a page imports from a module with a schema brings all of it along.
 *
 * @returns names of files
 */
export function chunksWithSchemas(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .filter((name) => readFileSync(join(folder, name), "utf8").includes(MARK))
    .sort();
}
