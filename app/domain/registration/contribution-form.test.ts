import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, contributionForm, stillMissing } from "./contribution-form.ts";
import { CONTRIBUTION_LIMITS } from "./contribution.ts";

const COMPLETE = {
  intent: "submit",
  kind: "stand",
  title: "Geldloket in de bibliotheek",
  summary: "Een vraag over geld stel je tussen de boeken.",
  mainTheme: "thema-1",
  secondTheme: "",
  thirdTheme: "",
  story: "Twee middagen per week.",
  results: "Mensen komen eerder.",
  stage: "running",
  partner1: "",
  partner2: "",
};

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const submission = parseWithZod(form, { schema: contributionForm });
  if (submission.status !== "success") return { errors: submission.error ?? {} };
  return { value: submission.value };
}

function contentFrom(fields: Record<string, string>) {
  const { value } = read(fields);
  if (!value || value.intent === "withdraw") throw new Error("the form should have been read");
  return contentOf(value);
}

describe("sending in", () => {
  it("takes a complete form", () => {
    expect(contentFrom(COMPLETE)).toMatchObject({
      kind: "stand",
      themeIds: ["thema-1"],
      partnerCodes: [],
    });
  });

  it.each(["kind", "title", "summary", "mainTheme", "story", "results", "stage"])(
    "asks for %s when it is empty",
    (name) => expect(Object.keys(read({ ...COMPLETE, [name]: "" }).errors ?? {})).toEqual([name]),
  );

  it("takes no blanks for a text", () => {
    expect(Object.keys(read({ ...COMPLETE, story: " \n " }).errors ?? {})).toEqual(["story"]);
  });

  it("lists what is wrong in the order of the form", () => {
    const empty = { intent: "submit", stage: "", kind: "", partner1: "Gronigen" };
    expect(Object.keys(read(empty).errors ?? {})).toEqual([
      "kind",
      "title",
      "summary",
      "mainTheme",
      "story",
      "results",
      "stage",
      "partner1",
    ]);
  });

  it("says how much is too much", () => {
    const { errors } = read({ ...COMPLETE, title: "x".repeat(73) });
    expect(errors?.title).toEqual(["Maak dit korter: er zijn 3 tekens te veel"]);
  });

  it("proposes the gemeente that was meant", () => {
    expect(read({ ...COMPLETE, partner2: "Gronigen" }).errors?.partner2?.[0]).toContain(
      "Groningen",
    );
  });
});

describe("a draft", () => {
  it("needs a title only", () => {
    const form = { intent: "save", kind: "workshop", stage: "started" };
    expect(contentFrom({ ...form, title: "Begin" })).toMatchObject({ story: "", themeIds: [] });
    expect(Object.keys(read({ ...form, title: "" }).errors ?? {})).toEqual(["title"]);
  });
});

describe("themes and partners", () => {
  it("count once, the main theme first", () => {
    const form = { ...COMPLETE, secondTheme: "thema-2", thirdTheme: "thema-1" };
    expect(contentFrom(form).themeIds).toEqual(["thema-1", "thema-2"]);
    const twice = { ...COMPLETE, partner1: "Den Bosch", partner2: "'s-Hertogenbosch" };
    expect(contentFrom(twice).partnerCodes).toEqual(["GM0796"]);
  });
});

describe("what is missing from a draft", () => {
  it("is exactly what sending it in would ask for", () => {
    const text = fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...Object.values(CONTRIBUTION_LIMITS)).map((max) => "x".repeat(max + 1)),
    );
    const fields = fc.record({
      title: text.map((title) => `t${title}`.slice(0, CONTRIBUTION_LIMITS.title)),
      summary: text,
      mainTheme: fc.constantFrom("", "thema-1"),
      story: text,
      results: text,
    });
    fc.assert(
      fc.property(fields, (typed) => {
        const draft = { ...COMPLETE, ...typed };
        const asked = Object.keys(read(draft).errors ?? {});
        expect(stillMissing(contentFrom({ ...draft, intent: "save" }))).toEqual(asked);
      }),
    );
  });
});
