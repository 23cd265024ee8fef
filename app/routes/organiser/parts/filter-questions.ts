import { PROVINCES } from "#app/domain/municipalities/list.ts";
import { SIZE_CLASS_NAMES } from "#app/domain/municipalities/size-class.ts";
import { KIND_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import { FILTER_NAMES, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { THEME_FAMILIES, THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { SelectOption, SelectProps } from "#app/ui/select.tsx";

export interface FilterTheme {
  slug: string;
  name: string;
  family: ThemeFamily;
}

type FilterPart = Exclude<keyof SelectionFilter, "words">;

interface FilterQuestion {
  part: FilterPart;
  label: string;
  placeholder?: string;
  options: SelectProps["options"];
}

/** Names as choices, in their own order. */
export function choices(names: Readonly<Record<string, string>>): SelectOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** What the list is narrowed down by, always in view. */
export function firstQuestions(themes: readonly FilterTheme[]): FilterQuestion[] {
  return [
    { part: "status", label: "Status", options: choices(STATUS_NAMES) },
    { part: "kind", label: "Soort", options: choices(KIND_NAMES) },
    { part: "theme", label: "Thema", options: THEME_FAMILIES.map((one) => ofFamily(one, themes)) },
    {
      part: "placed",
      label: "Plek",
      options: choices({ ja: "Heeft een plek", nee: "Nog geen plek" }),
    },
  ];
}

function ofFamily(family: ThemeFamily, themes: readonly FilterTheme[]) {
  const label = THEME_FAMILY_NAMES[family];
  const own = themes.filter((theme) => theme.family === family);
  return {
    label,
    options: [
      { value: family, label: `Alles van ${label}` },
      ...own.map(({ slug, name }) => ({ value: slug, label: name })),
    ],
  };
}

/** What fewer people ask for, folded away. */
export const MORE_QUESTIONS: readonly FilterQuestion[] = [
  {
    part: "score",
    label: "Gemiddeld cijfer",
    // A list: in an object what looks like a number would come first.
    options: [
      { value: "4", label: "4 of hoger" },
      { value: "3", label: "3 of hoger" },
      { value: "laag", label: "Lager dan 3" },
      { value: "geen", label: "Nog geen cijfer" },
    ],
  },
  {
    part: "reviewed",
    label: "Door mij beoordeeld",
    placeholder: "Maakt niet uit",
    options: choices({ nee: "Nog niet" }),
  },
  { part: "size", label: "Grootte van de gemeente", options: choices(SIZE_CLASS_NAMES) },
  {
    part: "province",
    label: "Provincie",
    options: PROVINCES.map((value) => ({ value, label: value })),
  },
];

/** As a list in the form, set to what is asked now. */
export function asSelect(
  { part, label, placeholder, options }: FilterQuestion,
  filter: SelectionFilter,
) {
  return {
    ...{ label, options },
    name: FILTER_NAMES[part],
    placeholder: placeholder ?? "Alles",
    defaultValue: filter[part],
  };
}
