import { z } from "zod";
import { seenField } from "../editing/fields.ts";
import type { OwnWords } from "./own-words.ts";
import { OWN_WORDS_LIMITS } from "./own-words-limits.ts";
import { isInCapitals } from "./phrase-book.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stopWords } from "./text/stop-words.ts";
import { tokenise } from "./text/tokens.ts";

/** One group a line, its words with commas between; empty lines and doubles are left out. */
export function readOwnWords(text: string): OwnWords[] {
  return linesOf(text).map(({ words }) => words);
}

/** The same, tidied: what is kept and shown again. */
export function tidyOwnWords(text: string): string {
  return readOwnWords(text)
    .map((words) => words.join(", "))
    .join("\n");
}

function linesOf(text: string): { line: number; words: string[] }[] {
  return text.split(/\r?\n/).flatMap((row, index) => {
    const kept = new Map<string, string>();
    for (const typed of row.split(/[,;]/)) {
      const word = typed.replace(/\s+/g, " ").trim();
      if (word !== "" && !kept.has(word.toLowerCase())) kept.set(word.toLowerCase(), word);
    }
    return kept.size > 0 ? [{ line: index + 1, words: [...kept.values()] }] : [];
  });
}

/** What is wrong with the words as typed, by the number of the line; empty when all is well. */
export function ownWordsProblems(text: string): string[] {
  const lines = linesOf(text);
  const { lines: most, inLine } = OWN_WORDS_LIMITS;
  const problems: string[] = [];
  if (lines.length > most)
    problems.push(`Houd het bij ${most} regels; nu zijn het er ${lines.length}`);
  const seenAt = new Map<string, number>();
  for (const { line, words } of lines) {
    const say = (what: string) => problems.push(`Regel ${line}: ${what}`);
    if (words.length < 2) say(`zet bij “${shown(words[0])}” een woord dat hetzelfde betekent`);
    if (words.length > inLine)
      say(`noem hoogstens ${inLine} woorden; zet de rest op een nieuwe regel`);
    for (const word of words) {
      const problem = wordProblem(word);
      if (problem !== null) say(problem);
      const before = seenAt.get(word.toLowerCase());
      if (before !== undefined)
        say(`“${shown(word)}” staat ook op regel ${before}; laat het op één regel staan`);
      seenAt.set(word.toLowerCase(), line);
    }
  }
  return problems;
}

function wordProblem(word: string): string | null {
  const { characters, words: mostWords } = OWN_WORDS_LIMITS;
  const tokens = tokenise(word);
  if (tokens.length === 0) return `“${shown(word)}” heeft geen letters of cijfers`;
  if (word.length > characters || tokens.length > mostWords) {
    return `“${shown(word)}” is te lang; gebruik hoogstens ${mostWords} woorden en ${characters} tekens`;
  }
  const [first, ...more] = tokens;
  const isAlone = first !== undefined && more.length === 0 && !isInCapitals(word);
  if (isAlone && (stopWords.has(first.word) || ordinaryWords.has(first.word))) {
    return `“${word}” is een alledaags woord en staat in te veel teksten; maak het preciezer`;
  }
  return null;
}

function shown(word = ""): string {
  return word.length > 40 ? `${[...word].slice(0, 40).join("")}…` : word;
}

export const ownWordsForm = z.object({
  seen: seenField,
  ownWords: z
    .string()
    .max(OWN_WORDS_LIMITS.text, { error: `Gebruik hoogstens ${OWN_WORDS_LIMITS.text} tekens` })
    .default("")
    .superRefine((text, context) => {
      for (const message of ownWordsProblems(text).slice(0, 10)) {
        context.addIssue({ code: "custom", message });
      }
    })
    .transform(tidyOwnWords),
});
