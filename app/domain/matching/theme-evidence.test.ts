import { describe, expect, it } from "vitest";
import { readCorpus } from "./corpus.ts";
import type { ThemeInput } from "./input.ts";
import type { TextItem } from "./reader.ts";

const offer: TextItem = { title: "Zilverlijnen", text: "In de Broekwei staat elke dag de ZON." };

/** How much the offer is about the theme, 0..1. */
function weightOf(id: string, themes: readonly ThemeInput[], item = offer): number {
  return readCorpus([item], themes).items[0]?.themes.get(id) ?? 0;
}

describe("an organiser's synonyms", () => {
  const theme: ThemeInput = { id: "ontmoeting", name: "Buurtontmoeting" };

  it("are evidence as the theme's own name is", () => {
    expect(weightOf("ontmoeting", [theme])).toBe(0);
    const withSynonym = { ...theme, synonyms: ["de Broekwei"] };
    const byName = weightOf("broekwei", [{ id: "broekwei", name: "De Broekwei" }]);
    expect(byName).toBeGreaterThan(0.3);
    expect(weightOf("ontmoeting", [withSynonym])).toBe(byName);
    // Whoever chose the theme says it more plainly than a text that names it, and both most plainly.
    const tagged = { ...offer, themes: ["ontmoeting"] };
    expect(weightOf("ontmoeting", [theme], tagged)).toBeGreaterThan(byName);
    expect(weightOf("ontmoeting", [withSynonym], tagged)).toBe(1);
  });

  it("are found inflected and inside compounds", () => {
    const themes = [{ ...theme, synonyms: ["zilverlijn"] }];
    expect(weightOf("ontmoeting", themes)).toBeGreaterThan(0.3);
    const inCompound = { title: "", text: "Een zilverlijncoach aan de telefoon." };
    const corpus = readCorpus([inCompound, { title: "De zilverlijn" }], themes).items;
    expect(corpus[0]?.themes.get("ontmoeting") ?? 0).toBeGreaterThan(0.3);
  });

  it("count for the wider theme in part", () => {
    const themes = [
      { ...theme, synonyms: ["Broekwei"], broader: "samenleven" },
      { id: "samenleven", name: "Xyzwoord" },
    ];
    const wider = weightOf("samenleven", themes);
    expect(wider).toBeGreaterThan(0.1);
    expect(wider).toBeLessThan(weightOf("ontmoeting", themes));
  });

  it("bring together two texts that share no word", () => {
    const items = [
      { title: "De Broekwei", text: "Iedere week een volle zaal." },
      { title: "Buurtontmoeting gezocht", text: "Niemand spreekt elkaar." },
    ];
    const likeness = (themes: readonly ThemeInput[]) => {
      const [one, two] = readCorpus(items, themes).items;
      return [...(one?.features ?? [])].reduce(
        (sum, [key, weight]) => sum + weight * (two?.features.get(key) ?? 0),
        0,
      );
    };
    const others = ["Energie", "Jeugdhulp"].map((name) => ({ id: name, name }));
    const without = likeness([theme, ...others]);
    const withSynonym = likeness([{ ...theme, synonyms: ["Broekwei"] }, ...others]);
    expect(withSynonym).toBeGreaterThan(without + 0.05);
  });

  it("that are everyday words in capitals are found only in capitals", () => {
    const themes = [{ ...theme, synonyms: ["MEE"] }];
    expect(weightOf("ontmoeting", themes, { title: "Ga mee naar de zee" })).toBe(0);
    expect(weightOf("ontmoeting", themes, { title: "Samen met MEE" })).toBeGreaterThan(0.3);
  });
});
