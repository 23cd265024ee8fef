import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchInputSchema, parseMatchInput } from "./input.ts";

const contract = JSON.parse(
  readFileSync(new URL("./contracts/match-input.schema.json", import.meta.url), "utf8"),
) as object;
const fitsContract = new Ajv({ strict: false }).compile(contract);

const party = (id: string, more: object = {}) => ({ id, name: `Gemeente ${id}`, ...more });
const text = (id: string, more: object = {}) => ({ id, title: `Titel ${id}`, ...more });

function problemsOf(data: unknown, max?: number) {
  const parsed = parseMatchInput(data, max);
  return parsed.ok ? [] : parsed.problems;
}

describe("the shape of the input", () => {
  it.each([
    [
      "parties[3].offers[0].title",
      "a string",
      { parties: [party("a"), party("b"), party("c"), party("d", { offers: [{ id: "o" }] })] },
    ],
    ["parties", "an array", {}],
    ["(the whole file)", "an object", []],
    ["parties[0].colour", "nothing", { parties: [party("a", { colour: "red" })] }],
    ["parties[0].id", "not empty", { parties: [party("")] }],
    ["parties[0].inhabitants", "a whole number", { parties: [party("a", { inhabitants: 1.5 })] }],
    ["parties[0].lat", "a number", { parties: [party("a", { lat: "52" })] }],
    ["maxIntroductions", "at least 1", { parties: [], maxIntroductions: 0 }],
    ["threshold", "at most 1", { parties: [], threshold: 1.2 }],
    [
      "signals[0].kind",
      '"bookmark"',
      { parties: [], signals: [{ from: "a", offer: "o", kind: "like" }] },
    ],
    ["locked[0]", "two party ids", { parties: [], locked: [["a", "b", "c"]] }],
  ])("refuses %s and says what it expected", (path, expected, data) => {
    const problem = problemsOf(data).find((one) => one.path === path);
    expect(problem?.expected, JSON.stringify(problemsOf(data))).toContain(expected);
  });

  it("takes a whole number of any size, as JSON does", () => {
    const file = { parties: [party("a", { maxIntroductions: 2 ** 53 })] };
    expect(problemsOf(file)).toEqual([]);
    expect(fitsContract(file)).toBe(true);
  });

  it("fills in the defaults of the contract", () => {
    const parsed = parseMatchInput({ parties: [party("a")] });
    expect(parsed).toMatchObject({
      ok: true,
      input: { maxIntroductions: 3, parties: [{ optIn: true }] },
    });
  });

  it("agrees with the JSON schema on any mutilation of a good file", () => {
    const odd = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constant(""),
      fc.constant(["a", "b"]),
    );
    const keys = [
      "id",
      "name",
      "title",
      "optIn",
      "lat",
      "inhabitants",
      "maxIntroductions",
      "offers",
      "challenges",
      "interests",
      "knows",
      "themes",
      "sharedWith",
      "parties",
      "signals",
      "locked",
      "forbidden",
      "threshold",
      "kind",
      "from",
      "offer",
      "extra",
    ];
    const bits = fc.dictionary(fc.constantFrom(...keys), odd, { maxKeys: 2 });
    const files = fc
      .tuple(bits, bits, bits, bits, bits)
      .map(([root, one, offer, theme, signal]) => ({
        parties: [{ ...party("a"), offers: [{ ...text("o"), ...offer }], ...one }, party("b")],
        themes: [{ id: "t", name: "Thema", ...theme }],
        signals: [{ from: "b", offer: "o", kind: "visit", ...signal }],
        ...root,
      }));
    fc.assert(
      fc.property(files, (file) => {
        const plain: unknown = JSON.parse(JSON.stringify(file));
        expect(matchInputSchema.safeParse(plain).success).toBe(fitsContract(plain));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a schema cannot say", () => {
  const three = [party("a"), party("b"), party("c")];

  it.each([
    ["parties[1].id", "once", { parties: [party("a"), party("a")] }],
    [
      "parties[1].challenges[0].id",
      "parties[0].offers[0].id",
      { parties: [party("a", { offers: [text("x")] }), party("b", { challenges: [text("x")] })] },
    ],
    [
      "themes[1].id",
      "once",
      {
        parties: [],
        themes: [
          { id: "t", name: "T" },
          { id: "t", name: "U" },
        ],
      },
    ],
    ["locked[0][1]", '"z" is none', { parties: three, locked: [["a", "z"]] }],
    ["forbidden[0][0]", '"z" is none', { parties: three, forbidden: [["z", "a"]] }],
    ["locked[0]", "two different parties", { parties: three, locked: [["a", "a"]] }],
    [
      "locked[0]",
      'agreed to be introduced: "b"',
      { parties: [party("a"), party("b", { optIn: false })], locked: [["a", "b"]] },
    ],
    [
      "locked[0]",
      "at forbidden[0]",
      { parties: three, locked: [["a", "b"]], forbidden: [["b", "a"]] },
    ],
    [
      "locked[1]",
      'for "a"',
      {
        parties: [party("a", { maxIntroductions: 1 }), ...three.slice(1)],
        locked: [
          ["a", "b"],
          ["c", "a"],
        ],
      },
    ],
  ])("refuses at %s: %s", (path, expected, data) => {
    const problems = problemsOf(data);
    expect(problems.find((one) => one.path === path)?.expected, JSON.stringify(problems)).toContain(
      expected,
    );
  });

  it("lets the run's own maximum take the place of the file's before caps are checked", () => {
    const file = {
      parties: three,
      locked: [
        ["a", "b"],
        ["a", "c"],
      ],
    };
    expect(problemsOf(file)).toEqual([]);
    expect(problemsOf(file, 1)).toHaveLength(1);
  });

  it("counts a lock given twice once", () => {
    expect(
      problemsOf({
        parties: three,
        maxIntroductions: 1,
        locked: [
          ["a", "b"],
          ["b", "a"],
        ],
      }),
    ).toEqual([]);
  });

  it("tolerates ids that this file does not know where that harms nobody", () => {
    const file = {
      themes: [{ id: "t", name: "T", broader: "elsewhere" }],
      parties: [
        party("a", { knows: ["z"], offers: [text("o", { themes: ["plain"], sharedWith: ["z"] })] }),
      ],
      signals: [{ from: "z", offer: "gone", kind: "visit" }],
    };
    expect(problemsOf(file)).toEqual([]);
  });
});
