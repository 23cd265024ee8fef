import { execFile } from "node:child_process";
import { expect, it } from "vitest";

/** Runs one of our commands as npm does; gives its code and what it said. */
function run(
  script: string,
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: unknown; out: string; errors: string[] }> {
  const loader = script.endsWith(".mjs") ? [] : ["--import", "tsx"];
  const env = { ...process.env, ...environment };
  return new Promise((done) => {
    execFile(process.execPath, [...loader, script, ...words], { env }, (error, out, errors) => {
      done({ code: error?.code ?? 0, out: out.trim(), errors: errors.trim().split("\n") });
    });
  });
}

it.each([
  ["scripts/start.mjs", ["--port", "3001"], "npm start niet: --port 3001. "],
  ["scripts/start.mjs", ["--dev", "x"], "npm run dev niet: x. "],
  ["scripts/test.mjs", ["unti"], "Onbekend: unti. Kies uit: check, unit, integration, browser."],
  ["scripts/link.ts", ["burgemeester"], "npm run link niet: burgemeester. "],
  ["scripts/link.ts", ["gemeente", "visitor"], "npm run link niet: gemeente visitor. "],
  ["scripts/link.ts", [], "Zeg voor wie: npm run link -- gemeente|visitor|reviewer|organiser"],
  ["scripts/screenshots.ts", ["raadhuis"], "Geen pagina heet zoiets als: raadhuis. "],
  ["scripts/database/new-migration.ts", ["Met Spaties"], "Geef de migratie een naam"],
])("%s refuses %j with code 2 and one line that says how", async (script, words, line) => {
  const { code, out, errors } = await run(script, words);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(line);
  expect([code, out]).toEqual([2, ""]);
});

it.each([
  ["scripts/start.mjs", "PORT=3001 npm start"],
  ["scripts/link.ts", "npm run link -- gemeente|visitor|reviewer|organiser"],
])("%s --help says how and does nothing", async (script, line) => {
  const { code, out, errors } = await run(script, ["--help"]);
  expect([code, errors]).toEqual([0, [""]]);
  expect(out).toContain(line);
});

it.each([
  ["foo", "DATABASE_URL is geen adres van een database"],
  ["postgresql://parade:geheim@127.0.0.1:1/parade", "127.0.0.1:1/parade is niet te bereiken"],
])(
  "says in one line that there is no database at %s, without its password",
  async (address, line) => {
    const { code, out, errors } = await run("scripts/link.ts", ["gemeente"], {
      DATABASE_URL: address,
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(line);
    expect(errors[0]).not.toContain("geheim");
    expect([code, out]).toEqual([1, ""]);
  },
);
