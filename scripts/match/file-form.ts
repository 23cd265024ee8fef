import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { parseMatchInput } from "#app/domain/matching/input.ts";
import { matchInProcess } from "#app/jobs/compute-matches.ts";
import { watched } from "./watched.ts";

export type FileForm = {
  input: string;
  /** absent: standard output */
  output?: string | undefined;
  maxIntroductions?: number | undefined;
  /** how long the choosing may take before it ends with what it has; absent: as long as it takes */
  maxSeconds?: number | undefined;
};

/** What does not fit, one line each; the caller shows them and ends with code 2. */
export class Refusal extends Error {
  override name = "Refusal";
}

/**
 * Matches the parties of one JSON file, without a database. Timings go to `log`. Throws a
 * `Refusal` for a file that cannot be read or does not fit, and `Stopped` at Ctrl-C; nothing is
 * written then.
 */
export async function matchFile(form: FileForm, log: (line: string) => void): Promise<void> {
  const started = performance.now();
  const parsed = parseMatchInput(await readJson(form.input), form.maxIntroductions);
  if (!parsed.ok) {
    throw new Refusal(
      parsed.problems
        .map(({ path, expected }) => `${form.input}: ${path}: expected ${expected}`)
        .join("\n"),
    );
  }
  const read = performance.now();
  const task = { input: parsed.input, maxSeconds: form.maxSeconds ?? Infinity };
  const result = await watched(log, (watch) => matchInProcess(task, watch));
  const matched = performance.now();
  const bytes = `${JSON.stringify(result, null, 2)}\n`;
  if (form.output === undefined) await writeToStdout(bytes);
  else await writeAtomically(form.output, bytes);
  const milliseconds = (from: number, to: number) => `${Math.round(to - from)} ms`;
  if (result.summary.complete === false) {
    const { objective, bound } = result.summary;
    log(`match: out of time, not complete; the sum is ${objective}, at most ${bound} is possible`);
  }
  log(
    `match: ${result.summary.introduced} of ${result.summary.parties} parties introduced, ` +
      `${result.introductions.length} introductions (read ${milliseconds(started, read)}, ` +
      `match ${milliseconds(read, matched)}, write ${milliseconds(matched, performance.now())})`,
  );
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new Refusal(`${path}: expected a file that can be read (${messageOf(error)})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Refusal(`${path}: (the whole file): expected valid JSON (${messageOf(error)})`);
  }
}

/** A reader never sees half a file: it is written beside its place and then renamed. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(`${path}: expected a place that can be written (${messageOf(error)})`);
  }
}

function writeToStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
