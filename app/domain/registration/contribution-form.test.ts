import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRIBUTION_LIMITS } from "./contribution-content.ts";
import { contentOf, contributionForm } from "./contribution-form.ts";
import { couldAdd, stillMissing } from "./still-missing.ts";

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

const WORKSHOP = { kind: "workshop", workshopForm: "game", minutes: "45", maxGroup: "20" };

type Fields = Record<string, string | readonly string[]>;

function read(fields: Fields, { asksDays = false } = {}) {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  const submission = parseWithZod(form, { schema: contributionForm({ asksDays }) });
  if (submission.status !== "success") return { errors: submission.error ?? {} };
  return { value: submission.value };
}

function contentFrom(fields: Fields) {
  const { value } = read(fields);
  if (!value) throw new Error("the form should have been read");
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

describe("a workshop", () => {
  it("is also asked what it is like, how long and with how many, all at once", () => {
    const asked = Object.keys(read({ ...COMPLETE, kind: "workshop", title: "" }).errors ?? {});
    expect(asked).toEqual(["title", "workshopForm", "minutes", "maxGroup"]);
    expect(contentFrom({ ...COMPLETE, ...WORKSHOP })).toMatchObject({
      workshopForm: "game",
      minutes: 45,
      maxGroup: 20,
    });
  });

  it.each(["vijf", "9", "181", "12,5"])("takes no %s minutes", (minutes) => {
    expect(read({ ...COMPLETE, ...WORKSHOP, minutes }).errors?.minutes).toEqual([
      "Vul een getal in van 10 tot 180: zoveel minuten duurt de workshop",
    ]);
  });

  it("is given by those who have a name, with what they wish of each round", () => {
    const { presenters } = contentFrom({
      ...COMPLETE,
      ...WORKSHOP,
      "presenters[0].label": " Wijkconsulent ",
      "presenters[0].wishes": ["", "ronde-2:preferred", "ronde-1:impossible", "ronde-3:maybe"],
      "presenters[1].label": "",
      "presenters[1].wishes": ["ronde-1:preferred", "", ""],
    });
    expect(presenters).toEqual([
      {
        label: "Wijkconsulent",
        wishes: [
          { roundId: "ronde-1", kind: "impossible" },
          { roundId: "ronde-2", kind: "preferred" },
        ],
      },
    ]);
  });
});

describe("the days", () => {
  it("are asked only when there are several, and one is enough", () => {
    expect(read(COMPLETE).errors).toBeUndefined();
    expect(Object.keys(read(COMPLETE, { asksDays: true }).errors ?? {})).toEqual(["days"]);
    const { value } = read({ ...COMPLETE, days: ["b", "a", "b"] }, { asksDays: true });
    expect(value && contentOf(value).dayIds).toEqual(["a", "b"]);
    expect(read({ ...COMPLETE, intent: "save" }, { asksDays: true }).errors).toBeUndefined();
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
      considerations: text,
      audience: text,
      needsOther: text,
      kind: fc.constantFrom("stand", "workshop"),
      workshopForm: fc.constantFrom("", "walk"),
      minutes: fc.constantFrom("", "45"),
      maxGroup: fc.constantFrom("", "20"),
      days: fc.constantFrom<string[]>([], ["dag"]),
    });
    fc.assert(
      fc.property(fields, fc.boolean(), (typed, asksDays) => {
        const draft = { ...COMPLETE, ...typed };
        const asked = Object.keys(read(draft, { asksDays }).errors ?? {});
        const missing = stillMissing(contentFrom({ ...draft, intent: "save" }), { asksDays });
        expect([...missing].sort()).toEqual(asked.sort());
      }),
    );
  });

  it("is apart from what would make it stronger", () => {
    const content = contentFrom({ ...COMPLETE, ...WORKSHOP, audience: "Wijkteams" });
    expect(stillMissing(content, { asksDays: false })).toEqual([]);
    expect(couldAdd(content)).toEqual(["considerations", "presenters"]);
    expect(couldAdd({ ...content, kind: "stand" })).toEqual(["considerations"]);
  });
});
