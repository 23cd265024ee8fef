import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Example } from "./example.ts";
import {
  countValues,
  FACET_KEYS,
  facetOptions,
  fits,
  type Chosen,
  type FacetKey,
} from "./facets.ts";
import { offeredFacets, onlyOffered } from "./offered.ts";
import { inOrder } from "./order.ts";
import { queryString, without } from "./query.ts";
import { readQuery } from "./read-query.ts";

const themes = [
  { slug: "schulden", name: "Schulden", family: "money" },
  { slug: "jeugdhulp", name: "Jeugdhulp", family: "youth" },
] as const;

const options = facetOptions({ themes, rounds: [1, 2] });

const anyExample: fc.Arbitrary<Example> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("stand", "workshop"),
  workshopForm: fc.constantFrom("game", "walk", null),
  stage: fc.constantFrom("started", "running", "researched"),
  title: fc.string(),
  summary: fc.string(),
  organisations: fc.array(
    fc.record({
      name: fc.string(),
      code: fc.constant(null),
      size: fc.constantFrom("small", "large", null),
      province: fc.constantFrom("Drenthe", "Zeeland", null),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  themes: fc.subarray([...themes]),
  place: fc.constant(null),
  runs: fc.uniqueArray(
    fc.record({
      id: fc.constant("run"),
      round: fc.constantFrom(1, 2),
      room: fc.constant("Tent 1"),
      startsAt: fc.constant(new Date(0)),
      endsAt: fc.constant(new Date(1)),
      seatsLeft: fc.nat(20),
    }),
    { selector: ({ round }) => round },
  ),
});

const anyChosen = fc.record(
  Object.fromEntries(
    FACET_KEYS.map((key) => [key, fc.subarray(options[key].map(({ value }) => value))]),
  ) as Record<FacetKey, fc.Arbitrary<string[]>>,
) as fc.Arbitrary<Chosen>;

describe("facets", () => {
  it("promises with each count what choosing that value alone in its facet shows", () => {
    fc.assert(
      fc.property(fc.array(anyExample), anyChosen, (examples, chosen) => {
        const counts = countValues(examples, chosen);
        for (const key of FACET_KEYS) {
          for (const { value } of options[key]) {
            const shown = examples.filter((e) => fits(e, { ...chosen, [key]: [value] }));
            expect(counts[key].get(value) ?? 0).toBe(shown.length);
          }
        }
      }),
    );
  });

  it("keeps what is chosen on offer, also when nothing fits it", () => {
    const chosen = onlyOffered({ thema: ["schulden", "bestaat-niet"] }, options);
    expect(chosen.thema).toEqual(["schulden"]);
    const none = countValues([], chosen);
    const offered = offeredFacets(options, chosen, { now: none, ever: none });
    expect(offered.map(({ key, values }) => [key, values.map(({ value }) => value)])).toEqual([
      ["thema", ["schulden"]],
    ]);
  });
});

describe("the address of a search", () => {
  it("comes back as it went", () => {
    const text = fc.string({ maxLength: 100 }).map((s) => s.replace(/\p{Cc}/gu, " ").trim());
    fc.assert(
      fc.property(anyChosen, text, fc.integer({ min: 1, max: 200 }), (chosen, words, page) => {
        const query = { text: words, chosen, order: "gemeente" as const, page };
        expect(readQuery(new URLSearchParams(queryString(query)))).toEqual(query);
      }),
    );
  });

  it("takes what it does not understand for not said", () => {
    const query = readQuery(new URLSearchParams("pagina=-3&volgorde=zomaar&zoek=a%00b"));
    expect(query).toMatchObject({ page: 1, order: "passend", text: "a b" });
  });

  it("drops one value and starts at the first page", () => {
    const query = readQuery(new URLSearchParams("soort=stand&soort=workshop&pagina=3"));
    expect(queryString(without(query, "soort", "stand"))).toBe("?soort=workshop");
  });
});

describe("inOrder", () => {
  it("loses and doubles nothing, and gives each family its turn", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyExample, { selector: ({ id }) => id }), (examples) => {
        const ordered = inOrder(examples, "passend", null);
        expect(new Set(ordered)).toEqual(new Set(examples));
        const families = new Set(examples.map((e) => e.themes[0]?.family ?? null));
        const firstTurn = ordered.slice(0, families.size);
        expect(new Set(firstTurn.map((e) => e.themes[0]?.family ?? null))).toEqual(families);
      }),
    );
  });
});
