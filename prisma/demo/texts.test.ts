import { describe, expect, it } from "vitest";
import { municipalities } from "#app/domain/municipalities/list.ts";
import { demoLessons } from "./draw-texts.ts";
import { demoDrafts, demoUndecided } from "./selection-texts.ts";
import { demoChallenges, demoContributions } from "./texts.ts";
import { demoThemes } from "./themes.ts";

const texts = [
  ...[...demoContributions, ...demoUndecided].flatMap(({ key, title, summary, story, results }) => [
    { key, part: "title", text: title },
    { key, part: "summary", text: summary },
    { key, part: "story", text: story },
    { key, part: "results", text: results },
  ]),
  ...demoChallenges.flatMap(({ key, title, text }) => [
    { key, part: "title", text: title },
    { key, part: "text", text },
  ]),
  ...demoLessons.flatMap(({ title, summary, story }) =>
    [title, summary, story].map((text) => ({ key: title, part: "lesson", text })),
  ),
  ...demoUndecided.flatMap(({ key, reviews }) =>
    reviews.flatMap(({ remark }) => (remark ? { key, part: "remark", text: remark } : [])),
  ),
  ...demoDrafts.flatMap(({ title, summary, story }) =>
    [title, summary, story].flatMap((text) => (text ? { key: title, part: "draft", text } : [])),
  ),
];

/** Sentences as a reader counts them: an end mark, perhaps a closing quote, then a space or nothing. */
const sentences = (text: string) =>
  text.split(/(?<=[.!?]’?)\s+/).filter((sentence) => sentence !== "");

/** What makes a sentence the same sentence: its words. */
const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const twice = (values: string[]) => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

const outside = (text: string, least: number, most: number) => {
  const count = sentences(text).length;
  return count < least || count > most;
};

describe("the texts of the demo parade", () => {
  it("has no sentence twice", () => {
    const pieces = texts.flatMap(({ text }) => text.split(/[.!?]+/).map(words));
    expect(twice(pieces.filter((piece) => piece !== ""))).toEqual([]);
  });

  it("has no key twice", () => {
    const all = [...demoContributions, ...demoUndecided];
    expect(twice(all.map(({ key }) => key))).toEqual([]);
    expect(twice(demoChallenges.map(({ key }) => key))).toEqual([]);
  });

  it("keeps contributions to their lengths", () => {
    const all = [...demoContributions, ...demoUndecided];
    const wrong = all.flatMap((contribution) => {
      const { key, title, summary, story, results, themes } = contribution;
      return [
        title.length > 70 && `${key}: title of ${title.length}`,
        summary.length > 140 && `${key}: summary of ${summary.length}`,
        outside(summary, 1, 1) && `${key}: summary is one sentence`,
        outside(story, 3, 6) && `${key}: story of ${sentences(story).length} sentences`,
        outside(results, 2, 3) && `${key}: results of ${sentences(results).length} sentences`,
        themes.length > 3 && `${key}: ${themes.length} themes`,
      ].filter((message) => message !== false);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps challenges to their lengths", () => {
    const wrong = demoChallenges.flatMap(({ key, title, text, themes }) =>
      [
        title.length > 90 && `${key}: title of ${title.length}`,
        outside(text, 2, 4) && `${key}: text of ${sentences(text).length} sentences`,
        themes.length > 2 && `${key}: ${themes.length} themes`,
      ].filter((message) => message !== false),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves nothing empty, no loose spaces, no straight quotes and no addresses", () => {
    const wrong = texts.filter(
      ({ text }) => text.trim() === "" || text !== text.trim() || /@|\s{2}|["']/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("uses themes that exist, each at least once, and none twice in one text", () => {
    const slugs = demoThemes.map(({ slug }) => slug);
    const tagged = [...demoContributions, ...demoUndecided, ...demoChallenges];
    expect(tagged.flatMap(({ themes }) => themes.filter((t) => !slugs.includes(t)))).toEqual([]);
    expect(tagged.filter(({ themes }) => twice(themes).length > 0)).toEqual([]);
    const shown = new Set(demoContributions.flatMap(({ themes }) => themes));
    expect(slugs.filter((slug) => !shown.has(slug))).toEqual([]);
  });

  it("names gemeenten as they are called", () => {
    const known = new Set(municipalities.map(({ name }) => name));
    const used = [
      ...[...demoContributions, ...demoUndecided].flatMap(({ organisations }) => organisations),
      ...demoChallenges.map(({ organisation }) => organisation),
    ];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  it("is as large as a real parade", () => {
    const count = (kind: string) => demoContributions.filter((c) => c.kind === kind).length;
    expect({ stands: count("stand"), workshops: count("workshop") }).toEqual({
      stands: 40,
      workshops: 24,
    });
    const showing = new Set(demoContributions.flatMap(({ organisations }) => organisations));
    expect(showing.size).toBeGreaterThanOrEqual(45);
    expect(demoChallenges).toHaveLength(80);
  });
});
