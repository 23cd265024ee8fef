import { describe, expect, it } from "vitest";
import { demoDetails, demoGardens, demoOwnWork } from "./details.ts";
import { demoUndecided } from "./selection-texts.ts";
import { demoChallenges, demoContributions } from "./texts.ts";
import { demoThemes } from "./themes.ts";

const { draft, asked } = demoOwnWork;

const written = [
  ...demoDetails.flatMap(({ considerations, audience, needs }) => [
    considerations,
    audience,
    needs?.other,
  ]),
  ...demoGardens.flatMap(({ inHouse, toSow }) => [inHouse, toSow]),
  ...[draft.title, draft.summary, draft.story],
  ...[asked.title, asked.summary, asked.story, asked.results, asked.changesAsked],
];

const earlier = [
  ...[...demoContributions, ...demoUndecided].flatMap(({ summary, story, results }) => [
    summary,
    story,
    results,
  ]),
  ...demoChallenges.map(({ text }) => text),
];

const sentencesOf = (texts: readonly (string | undefined)[]) =>
  texts
    .flatMap((text) => (text ?? "").split(/[.!?\n]+/))
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .filter((sentence) => sentence !== "");

describe("what gemeenten of the demo wrote beyond the least", () => {
  it("has no sentence twice, not from the rest of the demo either", () => {
    const all = [...sentencesOf(written), ...new Set(sentencesOf(earlier))];
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  it("belongs to texts and themes that exist", () => {
    const contributions = demoContributions.map(({ title }) => title);
    expect(
      demoDetails.map(({ title }) => title).filter((one) => !contributions.includes(one)),
    ).toEqual([]);
    const challenges = demoChallenges.map(({ title }) => title);
    expect(
      demoGardens.map(({ title }) => title).filter((one) => !challenges.includes(one)),
    ).toEqual([]);
    const themes = demoThemes.map(({ slug }) => slug);
    expect([draft.theme, asked.theme].filter((slug) => !themes.includes(slug))).toEqual([]);
  });
});
