import type { Block } from "../markdown/markdown.ts";
import { parseMarkdown } from "../markdown/parse.ts";

/** A part of what a gemeente wrote, ready to be shown. */
export interface ReadableText {
  title: string;
  blocks: Block[];
}

/** What a gemeente wrote of a contribution, under the questions it answers. For the server. */
export function readTexts(one: {
  story: string;
  results: string;
  considerations: string;
}): ReadableText[] {
  const parts = [
    { title: "Wat is het?", source: one.story },
    { title: "Wat levert het in de praktijk op?", source: one.results },
    { title: "Welke afweging maakten ze?", source: one.considerations },
  ];
  return parts
    .filter(({ source }) => source.trim() !== "")
    .map(({ title, source }) => ({ title, blocks: parseMarkdown(source) }));
}
