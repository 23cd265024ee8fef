import { describe, expect, it } from "vitest";
import { parseMatchInput } from "./input.ts";
import { match } from "./match.ts";

const party = (id: string, title: string, text = "") => ({
  id,
  name: id,
  offers: [{ id: `o${id}`, title, text }],
  challenges: [{ id: `c${id}`, title, text }],
});

async function run(data: unknown) {
  const parsed = parseMatchInput(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return match(parsed.input);
}

function problemsOf(data: unknown): string[] {
  const parsed = parseMatchInput(data);
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: ${expected}`);
}

describe("odd input", () => {
  it("where nobody is alike introduces nobody, and says so", async () => {
    const parties = ["Kwarktaart", "Zwanenzang", "Fietspomp"].map((title, i) =>
      party(`p${i}`, title),
    );
    const { introductions, unmatched } = await run({ parties });
    expect(introductions).toEqual([]);
    expect(unmatched.map(({ why }) => why)).toEqual(Array(3).fill("nothing-above-threshold"));
  });

  it("where everybody is alike gives everybody somebody, within the caps", async () => {
    const parties = Array.from({ length: 40 }, (_, i) =>
      party(`p${i}`, "Mantelzorgers raken overbelast", "Respijtzorg ontbreekt in ons dorp"),
    );
    const { introductions, summary } = await run({ parties, threshold: 0.05, maxIntroductions: 2 });
    expect(summary).toMatchObject({ introduced: 40, complete: true });
    expect(introductions).toHaveLength(40);
  });

  it("of a hundred thousand characters is read in seconds, words, no spaces or one line", async () => {
    const texts = ["schuld en zorg ".repeat(6_700), "hulp".repeat(25_000), "é-'".repeat(33_000)];
    const start = process.cpuUsage();
    await run({ parties: texts.map((text, i) => party(`p${i}`, "Zorg", text)) });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it("that is no place, an id twice or a contradiction is refused by name", () => {
    const [a, b] = [party("a", "A"), party("b", "B")];
    expect(problemsOf({ parties: [{ ...a, lat: NaN, lon: 5 }, b] })).toEqual([
      expect.stringMatching(/^parties\[0\]\.lat: a number/),
    ]);
    expect(problemsOf({ parties: [a, { ...b, id: "a" }] })).toEqual([
      expect.stringMatching(/^parties\[1\]\.id: a party id that occurs once/),
    ]);
    const locked = [["a", "b"]];
    expect(problemsOf({ parties: [a, b], locked, forbidden: [["b", "a"]] })).toEqual([
      expect.stringMatching(/^locked\[0\]: a pair that is not forbidden/),
    ]);
    expect(problemsOf({ parties: [{ ...a, maxIntroductions: 0 }, b], locked })).toEqual([
      expect.stringMatching(/^locked\[0\]: at most 0 locked pairs for "a"/),
    ]);
  });
});
