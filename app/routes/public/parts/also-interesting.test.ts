import { describe, expect, it } from "vitest";
import type { Example } from "#app/domain/catalogue/example.ts";
import { alsoReason } from "./also-interesting.ts";

type Known = Pick<Example, "organisations" | "themes">;

const debts = { slug: "schulden", name: "Schulden en schuldhulp", family: "money" } as const;
const signals = { slug: "vroeg", name: "Vroegsignalering", family: "money" } as const;
const support = { slug: "wmo", name: "Wmo en toegang", family: "care" } as const;

const delft = { name: "Delft", code: null, size: "large", province: "Zuid-Holland" } as const;
const gouda = { name: "Gouda", code: null, size: "medium", province: "Zuid-Holland" } as const;
const laren = { name: "Laren", code: null, size: "small", province: "Noord-Holland" } as const;
const zwolle = { name: "Zwolle", code: null, size: "large", province: "Overijssel" } as const;
const agency = { name: "Programma Sociaal Domein", code: null, size: null, province: null };

const shows = (organisations: Known["organisations"], themes: Known["themes"]): Known => ({
  organisations,
  themes,
});

describe("alsoReason", () => {
  it("names a shared theme first, as it stands in a sentence", () => {
    const example = shows([delft], [debts, support]);
    expect(alsoReason(example, shows([laren], [debts]))).toBe("Ook over schulden en schuldhulp");
    expect(alsoReason(example, shows([laren], [support, debts]))).toBe("Ook over Wmo en toegang");
  });

  it("names the family where no theme is shared", () => {
    const reason = alsoReason(shows([delft], [debts]), shows([laren], [signals]));
    expect(reason).toBe("Ook over geld en schulden");
  });

  it("adds the closest thing that they have in common", () => {
    const example = shows([delft], [debts]);
    const about = "Ook over schulden en schuldhulp, en ook";
    expect(alsoReason(example, shows([gouda, delft], [debts]))).toBe(`${about} van Delft`);
    expect(alsoReason(example, shows([gouda], [debts]))).toBe(`${about} uit Zuid-Holland`);
    expect(alsoReason(example, shows([zwolle], [debts]))).toBe(`${about} van een grote gemeente`);
  });

  it("claims nothing that is not so", () => {
    const example = shows([delft], [debts]);
    expect(alsoReason(example, shows([gouda], [support]))).toBe("Ook uit Zuid-Holland");
    expect(alsoReason(example, shows([laren], [support]))).not.toMatch(/^Ook/);
    expect(alsoReason(shows([agency], []), shows([agency], []))).toBe(
      "Ook van Programma Sociaal Domein",
    );
    const otherAgency = { ...agency, name: "Regio Veluwe" };
    expect(alsoReason(shows([agency], []), shows([otherAgency], []))).not.toMatch(/^Ook/);
  });
});
