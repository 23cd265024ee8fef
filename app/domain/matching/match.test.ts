import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMatchInput, type MatchInput } from "./input.ts";
import { match } from "./match.ts";
import { matchOutputSchema, type MatchOutput } from "./output.ts";
import { pairKey } from "./pair-key.ts";
import { qualitySet } from "./quality-set.ts";

const contract = JSON.parse(
  readFileSync(new URL("./contracts/match-output.schema.json", import.meta.url), "utf8"),
) as object;
const fitsContract = new Ajv({ strict: false }).compile(contract);

function inputOf(data: unknown): MatchInput {
  const parsed = parseMatchInput(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.input;
}

async function run(data: unknown): Promise<MatchOutput> {
  const output = await match(inputOf(data));
  expect(fitsContract(output), JSON.stringify(fitsContract.errors)).toBe(true);
  expect(matchOutputSchema.safeParse(output).success).toBe(true);
  return output;
}

const keysOf = (output: MatchOutput) => output.introductions.map(({ a, b }) => pairKey(a, b));

describe("matching", () => {
  it("gives the same bytes for the same input", async () => {
    const [one, two] = [await run(qualitySet), await run(structuredClone(qualitySet))];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it("gives reasons strongest first, with words that stand in the texts and a sentence", async () => {
    const { introductions, summary } = await run(qualitySet);
    expect(introductions.length).toBeGreaterThan(5);
    expect(summary).toMatchObject({ proven: true, bound: summary.objective });
    const texts = new Map(
      qualitySet.parties
        .flatMap((party) => [...(party.offers ?? []), ...(party.challenges ?? [])])
        .map((text) => [text.id, `${text.title}\n${text.text}`]),
    );
    for (const { a, b, reasons } of introductions) {
      expect(a < b).toBe(true);
      const scores = reasons.map((reason) => reason.score);
      expect(scores).toEqual([...scores].sort((x, y) => y - x));
      for (const reason of reasons) {
        expect(reason.text).toMatch(/^[\p{Lu}“].*[.]$/u);
        for (const side of [reason.sides?.a, reason.sides?.b]) {
          expect(side).toMatch(/^[\p{Lu}“].*[.]$/u);
          expect(side).toMatch(/jullie|jíj|elkaar/i);
        }
        const ids = [reason.offer, reason.challenge, reason.otherChallenge];
        const both = ids.map((id) => texts.get(id ?? "") ?? "").join("\n");
        for (const term of reason.terms ?? []) expect(both).toContain(term);
      }
    }
  });

  it("never quotes a challenge that may not be quoted", async () => {
    const output = await match(inputOf(qualitySet), { mayQuote: () => false });
    const own = (party: string) =>
      (qualitySet.parties.find((one) => one.id === party)?.challenges ?? [])[0];
    for (const { a, b, reasons } of output.introductions) {
      for (const reason of reasons) {
        const said = [reason.text, reason.sides?.a, reason.sides?.b].join(" ");
        for (const party of [a, b]) expect(said).not.toContain(own(party)?.title);
        const offers = qualitySet.parties.flatMap((party) => party.offers ?? []);
        const offer = offers.find((one) => one.id === reason.offer);
        for (const term of reason.terms ?? []) {
          expect(`${offer?.title}\n${offer?.text}`).toContain(term);
        }
      }
    }
  });

  it("keeps consent, vetoes, locks, acquaintance and caps, whatever is asked", async () => {
    const ids = qualitySet.parties.map((party) => party.id);
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    const rules = fc.record({
      closed: fc.subarray(ids, { maxLength: 4 }),
      caps: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), {
        minLength: 12,
        maxLength: 12,
      }),
      knows: fc.array(pair, { maxLength: 8 }),
      forbidden: fc.array(
        pair.filter(([a, b]) => a !== b),
        { maxLength: 8 },
      ),
      locked: fc.array(
        pair.filter(([a, b]) => a !== b),
        { maxLength: 3 },
      ),
      maxIntroductions: fc.integer({ min: 1, max: 3 }),
      threshold: fc.constantFrom(0, 0.1, 0.4),
    });
    await fc.assert(
      fc.asyncProperty(rules, async ({ closed, caps, knows, forbidden, locked, ...run_ }) => {
        const parties = qualitySet.parties.map((party, index) => ({
          ...party,
          optIn: !closed.includes(party.id),
          ...(caps[index] !== undefined && { maxIntroductions: caps[index] }),
          knows: knows.filter(([one]) => one === party.id).map(([, other]) => other),
        }));
        const parsed = parseMatchInput({ ...qualitySet, ...run_, parties, forbidden, locked });
        if (!parsed.ok) {
          for (const { path } of parsed.problems) expect(path).toMatch(/^locked\[/);
          return;
        }
        const output = await match(parsed.input);
        const keys = keysOf(output);
        const lockedKeys = new Set(locked.map(([a, b]) => pairKey(a, b)));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of lockedKeys) expect(keys).toContain(key);
        for (const [a, b] of forbidden) expect(keys).not.toContain(pairKey(a, b));
        for (const [a, b] of knows) {
          if (!lockedKeys.has(pairKey(a, b))) expect(keys).not.toContain(pairKey(a, b));
        }
        for (const party of parsed.input.parties) {
          const mine = output.introductions.filter(({ a, b }) => [a, b].includes(party.id));
          const cap = Math.min(run_.maxIntroductions, party.maxIntroductions ?? 3);
          expect(mine.length).toBeLessThanOrEqual(party.optIn ? cap : 0);
          const left = output.unmatched.filter((one) => one.party === party.id);
          expect(left.length).toBe(mine.length === 0 ? 1 : 0);
          if (left[0]) expect(left[0].why === "no-consent").toBe(!party.optIn);
        }
        for (const { a, b, score } of output.introductions) {
          if (!lockedKeys.has(pairKey(a, b))) expect(score).toBeGreaterThanOrEqual(run_.threshold);
        }
      }),
      { numRuns: 25, seed: 2018 },
    );
  });

  it("never counts what belongs to both parties", async () => {
    const text = { title: "Logeerhuis voor mantelzorgers", text: "Respijt in het weekend" };
    const ask = { title: "Mantelzorgers raken overbelast", text: "Er is geen respijt" };
    const parties = [
      { id: "a", name: "A", offers: [{ id: "o", ...text, sharedWith: ["b"] }] },
      { id: "b", name: "B", challenges: [{ id: "c", ...ask }] },
      { id: "d", name: "D", challenges: [{ id: "e", ...ask }] },
    ];
    const output = await run({ parties, threshold: 0.01 });
    expect(output.rankings.find((one) => one.challenge === "c")?.offers).toEqual([]);
    expect(output.rankings.find((one) => one.challenge === "e")?.offers).toHaveLength(1);
    expect(keysOf(output)).toContain(pairKey("b", "d"));
  });

  it("turns what happened on the day and shared interests into reasons", async () => {
    const parties = [
      { id: "a", name: "A", offers: [{ id: "o", title: "Eettafel" }], interests: ["x"] },
      { id: "b", name: "B", interests: ["x"] },
    ];
    const signals = [
      { from: "b", offer: "o", kind: "route" },
      { from: "b", offer: "o", kind: "pledge" },
      { from: "a", offer: "o", kind: "tip" },
    ];
    const themes = [{ id: "x", name: "Ontmoeting" }];
    const { introductions } = await run({ themes, parties, signals });
    expect(introductions[0]?.reasons).toMatchObject([
      {
        kind: "signal",
        score: 0.5,
        text: "Iemand van B zei over “Eettafel” van A: dit ga ik doen.",
      },
      { kind: "shared-interest", text: "A en B willen allebei meer weten over “Ontmoeting”." },
    ]);
  });
});

describe("odd input", () => {
  const party = (id: string, title: string, text?: string) => ({
    id,
    name: id,
    offers: [{ id: `o${id}`, title, text }],
    challenges: [{ id: `c${id}`, title, text }],
  });

  it.each([
    ["nobody", []],
    ["one party", [party("a", "Mantelzorg")]],
    ["empty texts", [party("a", ""), party("b", "", ""), { id: "c", name: "C" }]],
    [
      "emoji and markup",
      [party("a", "🎪🎪"), party("b", "<b>&nbsp;</b> 🎪"), party("c", "__proto__ constructor")],
    ],
    ["another language", [party("a", "Debt counselling"), party("b", "Schuldenberatung für alle")]],
    [
      "a very long text",
      [party("a", "Zorg", "mantelzorg en schulden ".repeat(4500)), party("b", "x".repeat(100_000))],
    ],
    [
      "the same text forty times",
      Array.from({ length: 40 }, (_, i) =>
        party(`p${i}`, "Te weinig vrijwilligers", "Wij zoeken er twintig"),
      ),
    ],
    [
      "caps of nought",
      [{ ...party("a", "Mantelzorg"), maxIntroductions: 0 }, party("b", "Mantelzorg")],
    ],
  ])("%s gives a sensible result", async (_, parties) => {
    const output = await run(JSON.parse(JSON.stringify({ parties })));
    const matched = new Set(output.introductions.flatMap(({ a, b }) => [a, b]));
    expect(matched.size + output.unmatched.length).toBe(parties.length);
    expect(output.summary).toMatchObject({ introduced: matched.size, proven: true });
  });

  it("says why a party stays out", async () => {
    const parties = [
      { ...party("a", "Mantelzorg"), maxIntroductions: 0 },
      { ...party("b", "Mantelzorg"), optIn: false },
      party("c", ""),
      party("d", "Hondenpoep"),
    ];
    const { unmatched } = await run({ parties });
    expect(unmatched).toEqual([
      { party: "a", why: "capacity" },
      { party: "b", why: "no-consent" },
      { party: "c", why: "nothing-to-compare" },
      { party: "d", why: "nothing-above-threshold" },
    ]);
  });
});
