import fc from "fast-check";
import { expect, it } from "vitest";
import { canBeWider, linksWithout, widerThan, type ThemeLink } from "./wider.ts";

/** Themes without a circle: each is under an earlier one, or under none. */
const forests = fc
  .array(fc.option(fc.nat()), { minLength: 2, maxLength: 9 })
  .map((parents): ThemeLink[] =>
    parents.map((parent, index) => ({
      id: String(index),
      broaderId: parent === null || index === 0 ? null : String(parent % index),
    })),
  );
const hasCircle = (themes: ThemeLink[]) =>
  themes.some(({ id }) => {
    const up = new Map(themes.map((theme) => [theme.id, theme.broaderId]));
    let at = up.get(id) ?? null;
    for (let step = 0; at !== null && step <= themes.length; step++) at = up.get(at) ?? null;
    return at !== null;
  });

it("allows exactly those wider themes that close no circle", () => {
  fc.assert(
    fc.property(forests, fc.nat(), fc.nat(), (themes, a, b) => {
      const [id, broaderId] = [String(a % themes.length), String(b % themes.length)];
      const linked = themes.map((theme) => (theme.id === id ? { ...theme, broaderId } : theme));
      expect(canBeWider(id, broaderId, themes)).toBe(!hasCircle(linked));
    }),
  );
});

it("leaves no circle and no loose end when a theme goes into another, or goes", () => {
  fc.assert(
    fc.property(forests, fc.nat(), fc.option(fc.nat()), (themes, a, b) => {
      const gone = String(a % themes.length);
      const into = b === null ? null : String(b % themes.length);
      fc.pre(into !== gone);
      const links = new Map(linksWithout(gone, into, themes).map((l) => [l.id, l.broaderId]));
      const after = themes
        .filter(({ id }) => id !== gone)
        .map(({ id, broaderId }) => ({
          id,
          broaderId: links.has(id) ? (links.get(id) ?? null) : broaderId,
        }));
      expect(hasCircle(after)).toBe(false);
      expect(after.some(({ broaderId }) => broaderId === gone)).toBe(false);
    }),
  );
});

it("names wider themes from near to far, also when a circle was made elsewhere", () => {
  const themes = [
    { id: "a", broaderId: "b" },
    { id: "b", broaderId: "c" },
    { id: "c", broaderId: "b" },
  ];
  expect(widerThan("a", themes)).toEqual(["b", "c"]);
});
