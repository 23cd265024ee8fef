import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../match.ts", import.meta.url));
let folder = "";
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "match-"));
  const text = { title: "Respijt voor mantelzorgers", text: "Een weekend vrij" };
  const parties = ["a", "b", "c", "d"].map((id) => ({
    id,
    name: `Gemeente ${id}`,
    offers: [{ id: `o${id}`, ...text }],
  }));
  const asks = { id: "ask", title: "Mantelzorgers zijn overbelast", text: "Respijtzorg ontbreekt" };
  const data = {
    threshold: 0.01,
    parties: [...parties, { id: "e", name: "E", challenges: [asks] }],
  };
  await writeFile(file("good.json"), JSON.stringify(data));
  await writeFile(
    file("bad.json"),
    JSON.stringify({ parties: [{ id: "a", name: "A", offers: [{ id: "o" }] }] }),
  );
  await writeFile(file("broken.json"), "{");
});
afterAll(() => rm(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err });
    });
  });
}

describe("the matching script on a file", () => {
  it("ends with what it has when its time is over, and says that it is not complete", async () => {
    const { code, out, err } = await run("--input", file("good.json"), "--max-seconds", "0");
    expect(code, err).toBe(0);
    const { summary } = JSON.parse(out) as MatchOutput;
    expect(summary).toMatchObject({ complete: false, proven: false });
    expect(summary.bound).toBeGreaterThanOrEqual(summary.objective);
    expect(err).toMatch(/not complete/);
    for (const wrong of ["soon", "-1", ""]) {
      expect((await run("--input", file("good.json"), "--max-seconds", wrong)).code).toBe(2);
    }
  });

  it("tells what long work is at, ends at Ctrl-C and leaves nothing", async () => {
    const themes = ["mantelzorg", "schulden", "eenzaamheid", "jeugdhulp", "wonen", "taal", "werk"];
    const text = (n: number) => {
      const words = Array.from({ length: 40 }, (_, i) => themes[(n * (i + 3) + i) % 7]);
      return { title: `Vraag ${n} over ${words[0]}`, text: words.join(" ") };
    };
    const parties = Array.from({ length: 3_000 }, (_, n) => ({
      id: `p${n}`,
      name: `Gemeente ${n}`,
      offers: [{ id: `o${n}`, ...text(n) }],
      challenges: [{ id: `c${n}`, ...text(n + 1) }],
    }));
    await writeFile(file("large.json"), JSON.stringify({ parties }));
    const before = await readdir(folder);
    const args = ["--input", file("large.json"), "--output", file("large-out.json")];
    const child = spawn(process.execPath, ["--import", "tsx", script, ...args]);
    let err = "";
    // What it is at two seconds after it began depends on the machine; that it tells does not.
    const isTold = (said: string) => /\d s, (reading|comparing|choosing|explaining)/.test(said);
    const code = await new Promise<number | null>((resolve) => {
      child.stderr.on("data", (chunk: Buffer) => {
        const wasTold = isTold(err);
        err += chunk.toString();
        if (isTold(err) && !wasTold) child.kill("SIGINT");
      });
      child.on("exit", resolve);
    });
    expect(code, err).toBe(130);
    expect(err).toContain("stopped; nothing was written");
    expect(await readdir(folder)).toEqual(before);
    await rm(file("large.json"));
  });

  it("writes the same bytes to standard output and to a file, and leaves nothing else", async () => {
    const before = await readdir(folder);
    const stdout = await run("--input", file("good.json"));
    const toFile = await run("--input", file("good.json"), "--output", file("out.json"));
    expect([stdout.code, toFile.code], stdout.err + toFile.err).toEqual([0, 0]);
    expect(toFile.out).toBe("");
    expect(await readFile(file("out.json"), "utf8")).toBe(stdout.out);
    expect(stdout.err).toMatch(/\d ms/);
    expect((await readdir(folder)).sort()).toEqual([...before, "out.json"].sort());
  });

  it("lets --max take the place of the file's maximum", async () => {
    const { out } = await run("--input", file("good.json"), "--max", "1");
    const { introductions } = JSON.parse(out) as { introductions: unknown[] };
    expect(introductions).toHaveLength(1);
  });

  it.each([
    [
      "a file that does not fit",
      ["--input", "bad.json"],
      "parties[0].offers[0].title: expected a string",
    ],
    ["a file that is no JSON", ["--input", "broken.json"], "expected valid JSON"],
    [
      "a file that is not there",
      ["--input", "gone.json"],
      "gone.json: expected a file that can be read",
    ],
    [
      "a maximum of nought",
      ["--input", "good.json", "--max", "0"],
      "--max: expected a whole number",
    ],
    ["an unknown option", ["--inputs", "good.json"], "--inputs"],
    ["no input", [], "--input: expected"],
  ])("refuses %s with code 2 and writes nothing", async (_, args, message) => {
    const paths = args.map((arg) => (arg.endsWith(".json") ? file(arg) : arg));
    const { code, out, err } = await run(...paths, "--output", file("refused.json"));
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
    expect(await readdir(folder)).not.toContain("refused.json");
  });
});
