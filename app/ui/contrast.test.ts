import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const day = colours(css.slice(css.indexOf(":root {"), css.indexOf("@media (max-width")));
const chosenEvening = block(':root[data-light="evening"] {');
const evening = { ...day, ...colours(chosenEvening) };

const TEXT_ON_SURFACE = [
  ["ink", "paper"],
  ["ink", "sheet"],
  ["ink", "sand"],
  ["ink", "sky"],
  ["ink", "line"],
  ["ink", "warning-surface"],
  ["ink", "error-surface"],
  ["ink", "good-surface"],
  ["ink-soft", "paper"],
  ["ink-soft", "sheet"],
  ["ink-soft", "sand"],
  ["paper", "ink"],
  ["paper", "ink-soft"],
  ["on-ribbon", "ribbon"],
  ["on-ribbon", "ribbon-hover"],
  ["error", "paper"],
  ["error", "sheet"],
  ["error", "error-surface"],
  ["good", "good-surface"],
  ["on-night", "night"],
] as const;

const MARK_ON_SURFACE = [
  ["ribbon", "paper"],
  ["ribbon", "sheet"],
  ["ribbon", "sand"],
  ["ribbon", "sky"],
  ["field-border", "sheet"],
  ["field-border", "paper"],
  ["focus", "paper"],
  ["focus", "sheet"],
] as const;

describe.each([
  ["by day", day],
  ["in the evening", evening],
])("the colours %s", (_light, tokens) => {
  it.each(TEXT_ON_SURFACE)("read %s on %s", (text, surface) => {
    expect(contrast(tokens[text], tokens[surface])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARK_ON_SURFACE)("show %s on %s", (mark, surface) => {
    expect(contrast(tokens[mark], tokens[surface])).toBeGreaterThanOrEqual(3);
  });
});

it("the chosen evening is the same as the machine's own", () => {
  expect(colours(block(':root:not([data-light="day"]) {'))).toEqual(colours(chosenEvening));
});

function block(opening: string): string {
  const start = css.indexOf(opening);
  expect(start, `${opening} is in tokens.css`).toBeGreaterThan(-1);
  return css.slice(start, css.indexOf("}", start));
}

function colours(text: string): Record<string, string> {
  const found = text.matchAll(/--parade-color-([\w-]+):\s*(#[0-9a-f]{3,6});/g);
  return Object.fromEntries(
    [...found].map(([, name, value]) => [name ?? "", value ?? ""] as const),
  );
}

/** WCAG 2 contrast of two hexadecimal colours, 1 to 21. */
function contrast(first: string | undefined, second: string | undefined): number {
  if (!first || !second) throw new Error("a colour is missing from tokens.css");
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
