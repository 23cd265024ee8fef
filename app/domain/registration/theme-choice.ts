import { THEME_FAMILIES, THEME_FAMILY_NAMES, type ThemeFamily } from "../themes/family.ts";

/** A theme of an event, for choosing. */
export interface ThemeOption {
  id: string;
  name: string;
  family: ThemeFamily;
}

/** The themes under the names of their families, in the families' own order; none empty. */
export function themesByFamily(themes: readonly ThemeOption[]) {
  return THEME_FAMILIES.map((family) => ({
    family,
    label: THEME_FAMILY_NAMES[family],
    themes: themes.filter((theme) => theme.family === family),
  })).filter((group) => group.themes.length > 0);
}
