import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance.ts";
import { municipalities, PROVINCES } from "./list.ts";
import { findMunicipality, municipalitiesOn, municipalityByCode } from "./municipality.ts";
import { editDistance } from "./name.ts";
import { FORMER_NAMES, OTHER_NAMES } from "./other-names.ts";
import { sizeClass } from "./size-class.ts";

const found = (input: string) => {
  const answer = findMunicipality(input);
  return answer.ok ? answer.municipality.name : null;
};
const suggested = (input: string) => {
  const answer = findMunicipality(input);
  return answer.ok ? [] : answer.suggestions.map((m) => m.name);
};

describe("the list", () => {
  it("has the 342 gemeenten of 2023, each once, in the Netherlands", () => {
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map((m) => m.code)).size).toBe(342);
    expect(new Set(municipalities.map((m) => m.name)).size).toBe(342);
    expect(new Set(municipalities.map((m) => m.province))).toEqual(new Set(PROVINCES));
    for (const m of municipalities) {
      expect(m.code).toMatch(/^GM\d{4}$/);
      expect(m.lat > 50.7 && m.lat < 53.6 && m.lon > 3.3 && m.lon < 7.3, m.name).toBe(true);
    }
  });

  it("is datable", () => {
    expect(municipalitiesOn("2027-05-20")).toHaveLength(342);
    expect(municipalitiesOn("2022-12-31")).toHaveLength(0);
  });

  it("knows every code that other names point to", () => {
    for (const code of [...Object.keys(OTHER_NAMES), ...Object.values(FORMER_NAMES)]) {
      expect(municipalityByCode(code), code).toBeDefined();
    }
  });
});

describe("what people type", () => {
  it.each([
    ["utrecht", "Utrecht"],
    ["  GEMEENTE   ZWOLLE ", "Zwolle"],
    ["Gem. Ede", "Ede"],
    ["Ede, gemeente", "Ede"],
    ["'s-Gravenhage", "Den Haag"],
    ["s gravenhage", "Den Haag"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["’s Hertogenbosch", "'s-Hertogenbosch"],
    ["Bergen NH", "Bergen (NH.)"],
    ["Bergen (N.H.)", "Bergen (NH.)"],
    ["bergen limburg", "Bergen (L.)"],
    ["Rijswijk (ZH.)", "Rijswijk"],
    ["Hengelo (O.)", "Hengelo"],
    ["Krimpen a/d IJssel", "Krimpen aan den IJssel"],
    ["Capelle a.d. IJssel", "Capelle aan den IJssel"],
    ["Alphen aan de Rijn", "Alphen aan den Rijn"],
    ["Horst a/d Maas", "Horst aan de Maas"],
    ["IJSSELSTEIN", "IJsselstein"],
    ["sudwest fryslan", "Súdwest-Fryslân"],
    ["Ljouwert", "Leeuwarden"],
    ["De Friese Meren", "De Fryske Marren"],
    ["Nuenen", "Nuenen, Gerwen en Nederwetten"],
    ["St. Michielsgestel", "Sint-Michielsgestel"],
    ["Aa & Hunze", "Aa en Hunze"],
    ["GM0363", "Amsterdam"],
  ])("%s is %s", (input, name) => expect(found(input)).toBe(name));

  it("finds every gemeente by its own name, also without accents and in capitals", () => {
    for (const { name } of municipalities) {
      expect(found(name)).toBe(name);
      expect(found(name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase())).toBe(name);
      expect(found(`gemeente ${name.replace(/-/g, " ")}`)).toBe(name);
    }
  });

  it("asks when a name belongs to two", () => {
    expect(suggested("Bergen").slice(0, 2).sort()).toEqual(["Bergen (L.)", "Bergen (NH.)"]);
  });

  it("asks when the province does not fit", () => {
    expect(found("Zwolle (ZH)")).toBeNull();
    expect(suggested("Zwolle (ZH)")[0]).toBe("Zwolle");
  });

  it("suggests on a typing error, a part of the name and a gemeente that merged", () => {
    expect(suggested("Gronigen")[0]).toBe("Groningen");
    expect(suggested("Amersfort")[0]).toBe("Amersfoort");
    expect(suggested("Sittard")).toEqual(["Sittard-Geleen"]);
    expect(suggested("Uden")[0]).toBe("Maashorst");
    expect(suggested("")).toEqual([]);
    expect(suggested("Parijs-Noord")).toEqual([]);
  });

  it("never throws, and never gives more than three suggestions", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (input) => {
        expect(suggested(input).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("has one edit put back among the suggestions", () => {
    const long = municipalities.filter((m) => m.name.length >= 8);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ name }, at) => {
        const letter = 1 + (at % (name.length - 2));
        const wrong = name.slice(0, letter) + name.slice(letter + 1);
        expect(found(wrong) === name || suggested(wrong).includes(name)).toBe(true);
      }),
    );
  });
});

describe("edit distance", () => {
  it("is a distance: zero on the same, symmetric, capped", () => {
    const text = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const d = editDistance(a, b, 20);
        expect(d === 0).toBe(a === b);
        expect(editDistance(b, a, 20)).toBe(d);
        expect(editDistance(a, b, 2)).toBe(Math.min(d, 3));
      }),
    );
  });
});

describe("size and distance", () => {
  it.each([
    [39_999, "small"],
    [40_000, "medium"],
    [99_999, "medium"],
    [100_000, "large"],
  ] as const)("%i inhabitants is %s", (inhabitants, name) =>
    expect(sizeClass(inhabitants)).toBe(name),
  );

  it("measures kilometres between gemeenten", () => {
    const at = (name: string) => municipalities.find((m) => m.name === name)!;
    expect(distanceKm(at("Amsterdam"), at("Utrecht"))).toBeGreaterThan(28);
    expect(distanceKm(at("Amsterdam"), at("Utrecht"))).toBeLessThan(40);
    expect(distanceKm(at("Sluis"), at("Eemsdelta"))).toBeGreaterThan(280);
    expect(distanceKm(at("Ede"), at("Ede"))).toBe(0);
  });
});
