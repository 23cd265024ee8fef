import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalities } from "../municipalities/list.ts";
import { looseKey, nameKey, slugFor } from "./name.ts";

describe("the key of a name", () => {
  it.each([
    ["De Gemeente Zwolle", "zwolle"],
    ["  het  Waterloket ", "waterloket"],
    ["Café Sociaal", "cafesociaal"],
    ["Rijk van Nijmegen", "rijkvannijmegen"],
    ["'t Gooi", "gooi"],
    ["De", "de"],
    ["!?", ""],
  ])("of ‘%s’ is ‘%s’", (name, key) => expect(nameKey(name)).toBe(key));

  it("does not hear capitals, accents, spaces, ‘gemeente’ or ‘de’", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        fc.pre(!words.some((one) => ["gemeente", "gem", "het"].includes(one)));
        const name = `bureau ${words.join(" ")}`;
        const key = nameKey(name);
        for (const same of [name.toUpperCase(), `De ${name}`, `Gemeente  ${name}.`]) {
          expect(nameKey(same)).toBe(key);
        }
      }),
    );
  });

  it("keeps all gemeenten apart", () => {
    expect(new Set(municipalities.map(({ name }) => nameKey(name))).size).toBe(
      municipalities.length,
    );
  });

  it("leaves the legal form out where it is asked loosely", () => {
    expect(looseKey("Stichting Kansrijk")).toBe(looseKey("Kansrijk"));
    expect(nameKey("Stichting Kansrijk")).not.toBe(nameKey("Kansrijk"));
  });
});

describe("the address of a new organisation", () => {
  it("is its words, with a number where somebody has that", () => {
    expect(slugFor("Regio De Vallei", () => false)).toBe("regio-de-vallei");
    const taken = new Set(["regio-de-vallei", "regio-de-vallei-2"]);
    expect(slugFor("Regio De Vallei", (slug) => taken.has(slug))).toBe("regio-de-vallei-3");
  });

  it("is never that of a page of our own", () => {
    expect(slugFor("Geen gemeente", () => false)).toBe("geen-gemeente-2");
  });
});
