import { expect, it } from "vitest";
import { whomToInvite, type Shown, type ThemeToFill } from "./whom-to-invite.ts";

const theme = (id: string, name: string, more: Partial<ThemeToFill> = {}): ThemeToFill => ({
  id,
  name,
  synonyms: [],
  broaderId: null,
  ...more,
});
const debts = theme("s", "Schuldhulp", { synonyms: ["vroegsignalering"], broaderId: "g" });
const themes = [
  debts,
  theme("g", "Geld"),
  theme("m", "Minimabeleid", { broaderId: "g" }),
  theme("w", "Wonen"),
];
const gemeente = (slug: string) => ({ id: slug, slug, name: slug });
const shown = (by: string, title: string, themeId: string, more: Partial<Shown> = {}): Shown => ({
  title,
  text: "",
  themes: themes.filter(({ id }) => id === themeId).map(({ id, name }) => ({ id, name, slug: id })),
  organisations: [gemeente(by)],
  earlier: null,
  ...more,
});
const none = { themes, shown: [], visiting: [], already: new Set<string>() };

it("names whom to ask with the strongest reason, best guess first", () => {
  const found = whomToInvite(debts, {
    ...none,
    shown: [
      shown("delft", "Stadspas", "m"),
      shown("delft", "Samen wonen", "w", { text: "Met de vroegsignaleringsmakelaar aan de deur." }),
      shown("zeist", "Geld op school", "m"),
      shown("goes", "Buurthuis", "w"),
      shown("echt", "Eerder gezien", "s", { earlier: { event: "Parade 2026" } }),
    ],
    visiting: [gemeente("goes"), gemeente("urk")],
  });
  expect(found.map(({ slug, reason }) => [slug, reason.kind])).toEqual([
    ["echt", "showed-before"],
    ["delft", "writes-about"],
    ["zeist", "shows-nearby"],
    ["urk", "only-visits"],
  ]);
});

it("leaves out who offers something on the theme already", () => {
  const already = new Set(["delft"]);
  expect(
    whomToInvite(debts, { ...none, shown: [shown("delft", "Stadspas", "m")], already }),
  ).toEqual([]);
});

it("does not find a word inside another one", () => {
  const text = "Bij kwijtschuldhulp is niemand thuis.";
  expect(whomToInvite(debts, { ...none, shown: [shown("goes", "Hulp", "w", { text })] })).toEqual(
    [],
  );
});
