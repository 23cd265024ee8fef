import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

export type Failure = {
  /** the file it is in, from the project's folder; empty when it is in none */
  file: string;
  /** which test, or what else went wrong */
  name: string;
  /** what was said about it: the first lines, without colours */
  message: string;
};

/** What a stage gives: each failure is one that counts. */
export type Outcome = { passed: number; skipped: number; failures: Failure[] };

/** A stage and what came of it. */
export type Result = { title: string; outcome: Outcome };

const LINES = 3;
const LONGEST = 200;
const MOST = 40;

/** The first lines that say something, each cut to a length that fits a screen. */
export function firstLines(text: string): string {
  return stripVTControlCharacters(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES)
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
    .join("\n");
}

/** Reads the JSON of a report; null when there is none, because the tests never got that far. */
export function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

/**
 * The outcome of a run that ended with this code. A report can look fine while the run was not:
 * it was cut off, it crashed at its end, or there was nothing to run.
 */
export function settled(outcome: Outcome | null, code: number | null): Outcome {
  const found = outcome ?? { passed: 0, skipped: 0, failures: [] };
  if (outcome !== null && (code === 0 || found.failures.length > 0)) return found;
  const ending = code === null ? "afgebroken" : `geëindigd met code ${code}`;
  const name = outcome === null ? "De tests zijn niet uitgevoerd" : "Buiten de tests ging iets mis";
  const failure = { file: "", name, message: `De opdracht is ${ending}.` };
  return { ...found, failures: [...found.failures, failure] };
}

/** "7 goed, 1 fout" */
export function describeOutcome({ passed, skipped, failures }: Outcome): string {
  const extra = skipped > 0 ? `, ${skipped} overgeslagen` : "";
  return `${passed} goed, ${failures.length} fout${extra}`;
}

/**
 * What the whole ends with, after however much output: what failed in each stage, the counts of
 * each, and alone on the last line "N passed, N failed".
 */
export function summarise(results: readonly Result[]): string[] {
  const failed = results.filter(({ outcome }) => outcome.failures.length > 0);
  const all = results.map(({ outcome }) => outcome);
  const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failures = all.reduce((sum, outcome) => sum + outcome.failures.length, 0);
  return [
    ...(failed.length > 0 ? ["Dit ging mis:"] : []),
    ...failed.flatMap(({ title, outcome }) => [title, ...outcome.failures.flatMap(listed)]),
    ...(failed.length > 0 ? [""] : []),
    ...results.map(({ title, outcome }) => `${title}: ${describeOutcome(outcome)}`),
    `${passed} passed, ${failures} failed`,
  ];
}

function listed({ file, name, message }: Failure, index: number, all: Failure[]): string[] {
  if (index === MOST) return [`  … en nog ${all.length - MOST}`];
  if (index > MOST) return [];
  const lines = message.split("\n").filter((line) => line !== "");
  return [`  ${file ? `${file}: ` : ""}${name}`, ...lines.map((line) => `      ${line}`)];
}
