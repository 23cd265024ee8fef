import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, it } from "vitest";
import { chunksWithSchemas } from "./browser-files.ts";

const folder = mkdtempSync(join(tmpdir(), "parade-chunks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a script for the browser as the app's are made: minified, nothing but what is used. */
async function bundle(name: string, source: string): Promise<void> {
  const entry = join(folder, `${name}.mjs`);
  writeFileSync(entry, source);
  await build({
    configFile: false,
    logLevel: "silent",
    root: folder,
    build: {
      outDir: "out",
      emptyOutDir: false,
      lib: { entry, formats: ["es"], fileName: () => `${name}.js` },
      minify: true,
    },
  });
}

it("finds a schema in a script that was made small, and nothing in one without", async () => {
  const zod = createRequire(import.meta.url).resolve("zod");
  const schema = `import { z } from ${JSON.stringify(zod)};
    export const form = z.object({ text: z.string().max(10) });
    export const LIMIT = 10;`;
  await bundle("form", schema);
  await bundle("page", "export const LIMIT = 10;");
  expect(chunksWithSchemas(join(folder, "out"))).toEqual(["form.js"]);
});
