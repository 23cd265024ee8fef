import { describe, expect, it } from "vitest";
import { judgeName, type KnownName } from "./namesakes.ts";

const region: KnownName = {
  slug: "regio-de-vallei",
  name: "Regio De Vallei",
  kind: "partnership",
  municipalityCode: null,
};
const breda: KnownName = {
  slug: "breda",
  name: "Breda",
  kind: "municipality",
  municipalityCode: "GM0758",
};
const known = [region, breda];
const asRegion = { name: region.name, kind: region.kind, ref: { slug: region.slug } };

describe("the name of a new organisation", () => {
  it.each(["regio de vallei", "Regio Vallei", "De Regio de Vállei", "REGIO-DE-VALLEI"])(
    "‘%s’ is taken by who has it",
    (name) => {
      expect(judgeName(name, known)).toEqual({
        ok: false,
        reason: "taken",
        namesakes: [asRegion],
      });
    },
  );

  it("is never a gemeente's, whether or not that is there already", () => {
    expect(judgeName("Gemeente Breda", known)).toEqual({
      ok: false,
      reason: "taken",
      namesakes: [{ name: "Breda", kind: "municipality", ref: { slug: "breda" } }],
    });
    expect(judgeName("den bosch", known)).toEqual({
      ok: false,
      reason: "taken",
      namesakes: [{ name: "'s-Hertogenbosch", kind: "municipality", ref: { code: "GM0796" } }],
    });
    expect(judgeName("Bilt", [])).toMatchObject({ namesakes: [{ name: "De Bilt" }] });
  });

  it.each(["Regio De Valei", "Stichting Regio De Vallei", "Amsterdm"])(
    "‘%s’ may be the same, so that is asked",
    (name) => expect(judgeName(name, known)).toMatchObject({ ok: false, reason: "alike" }),
  );

  it.each(["Provincie Utrecht", "Regio Noord", "Eda", "Werkplein"])("‘%s’ is free", (name) =>
    expect(judgeName(name, known)).toEqual({ ok: true }),
  );
});
