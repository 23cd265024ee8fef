import type { ThemeFamily } from "#app/domain/themes/family.ts";

const CLASS_NAMES: Record<ThemeFamily, string> = {
  youth: "theme-youth",
  work: "theme-work",
  money: "theme-money",
  care: "theme-care",
  housing: "theme-housing",
  together: "theme-together",
};

/** The class that sets colour and pattern of a family; no family gives a plain awning. */
export function themeClass(family: ThemeFamily | null | undefined): string {
  return family ? CLASS_NAMES[family] : "theme-none";
}
