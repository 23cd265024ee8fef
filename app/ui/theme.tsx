import { THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import { themeClass } from "./theme-family.ts";

export interface ThemeLabelProps {
  family: ThemeFamily;
  /** the theme's own name; the family's name when absent */
  name?: string;
}

/** Pattern and name together: colour alone never says which theme it is. */
export function ThemeLabel({ family, name }: ThemeLabelProps) {
  return (
    <span className={`theme-label ${themeClass(family)}`}>
      {name ?? THEME_FAMILY_NAMES[family]}
    </span>
  );
}

/** A piece of the family's cloth, for beside a name that stands there already. */
export function ThemeSwatch({ family }: { family: ThemeFamily }) {
  return <span className={`theme-swatch ${themeClass(family)}`} aria-hidden="true" />;
}
