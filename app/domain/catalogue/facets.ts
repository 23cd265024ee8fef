import { PROVINCES } from "#app/domain/municipalities/list.ts";
import { foldName } from "#app/domain/municipalities/name.ts";
import { SIZE_CLASS_NAMES, type SizeClass } from "#app/domain/municipalities/size-class.ts";
import {
  WORKSHOP_FORM_NAMES,
  WORKSHOP_FORMS,
  type WorkshopForm,
} from "#app/domain/registration/contribution-content.ts";
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTION_STAGES,
  KIND_NAMES,
  STAGE_NAMES,
  type ContributionStage,
} from "#app/domain/registration/contribution.ts";
import { THEME_FAMILIES, THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { Example, ExampleTheme } from "./example.ts";
import { capital } from "./card.ts";

/** What one can choose by, in the words of the address: `?thema=schulden&fase=loopt`. */
export const FACET_KEYS = [
  "soort",
  "vorm",
  "familie",
  "thema",
  "fase",
  "grootte",
  "provincie",
  "ronde",
  "gemeente",
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

export const FACET_NAMES: Record<FacetKey, string> = {
  soort: "Soort",
  vorm: "Vorm van de workshop",
  familie: "Thema",
  thema: "Onderwerp",
  fase: "Hoe ver is het?",
  grootte: "Grootte van de gemeente",
  provincie: "Provincie",
  ronde: "Ronde",
  gemeente: "Gemeente",
};

/** What is chosen of each facet: any of these will do; none means that all will do. */
export type Chosen = Record<FacetKey, string[]>;

export interface FacetOption {
  value: string;
  label: string;
  family?: ThemeFamily;
}

const FAMILY_VALUES: Record<ThemeFamily, string> = {
  youth: "jeugd",
  work: "werk",
  money: "geld",
  care: "zorg",
  housing: "wonen",
  together: "samen",
};

const STAGE_VALUES: Record<ContributionStage, string> = {
  started: "begonnen",
  running: "loopt",
  researched: "onderzocht",
};

const FORM_VALUES: Record<WorkshopForm, string> = {
  presentation: "presentatie",
  conversation: "gesprek",
  exercise: "oefening",
  game: "spel",
  walk: "wandeling",
};

const SIZE_VALUES: Record<SizeClass, string> = { small: "klein", medium: "midden", large: "groot" };

/** The family in words of the address: `?familie=geld`. */
export function familyValue(family: ThemeFamily): string {
  return FAMILY_VALUES[family];
}

/** The organisation in words of the address: `?gemeente=shertogenbosch`. */
export function organisationValue(name: string): string {
  return foldName(name);
}

/** The other way round; null for a word that is no family's. */
export function familyOfValue(value: string | null): ThemeFamily | null {
  return THEME_FAMILIES.find((family) => FAMILY_VALUES[family] === value) ?? null;
}

/** Everything that can be chosen at this event, whether or not an example fits it now. */
export function facetOptions(event: {
  themes: readonly ExampleTheme[];
  rounds: readonly number[];
  /** names of those who show something */
  organisations?: readonly string[];
}): Record<FacetKey, FacetOption[]> {
  return {
    soort: CONTRIBUTION_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] })),
    vorm: WORKSHOP_FORMS.map((form) => ({
      value: FORM_VALUES[form],
      label: WORKSHOP_FORM_NAMES[form],
    })),
    familie: THEME_FAMILIES.map((family) => ({
      value: FAMILY_VALUES[family],
      label: THEME_FAMILY_NAMES[family],
      family,
    })),
    thema: event.themes.map(({ slug, name, family }) => ({ value: slug, label: name, family })),
    fase: CONTRIBUTION_STAGES.map((stage) => ({
      value: STAGE_VALUES[stage],
      label: STAGE_NAMES[stage],
    })),
    grootte: (["small", "medium", "large"] as const).map((size) => ({
      value: SIZE_VALUES[size],
      label: capital(SIZE_CLASS_NAMES[size]),
    })),
    provincie: PROVINCES.map((province) => ({ value: foldName(province), label: province })),
    ronde: event.rounds.map((round) => ({ value: String(round), label: `Ronde ${round}` })),
    gemeente: (event.organisations ?? []).map((name) => ({
      value: organisationValue(name),
      label: name,
    })),
  };
}

const VALUES_OF: Record<FacetKey, (example: Example) => string[]> = {
  soort: ({ kind }) => [kind],
  vorm: ({ workshopForm }) => (workshopForm ? [FORM_VALUES[workshopForm]] : []),
  familie: ({ themes }) => themes.map(({ family }) => FAMILY_VALUES[family]),
  thema: ({ themes }) => themes.map(({ slug }) => slug),
  fase: ({ stage }) => [STAGE_VALUES[stage]],
  grootte: ({ organisations }) =>
    organisations.flatMap(({ size }) => (size ? [SIZE_VALUES[size]] : [])),
  provincie: ({ organisations }) =>
    organisations.flatMap(({ province }) => (province ? [foldName(province)] : [])),
  ronde: ({ runs }) => runs.map(({ round }) => String(round)),
  gemeente: ({ organisations }) => organisations.map(({ name }) => organisationValue(name)),
};

/** Fits when of every facet in which something is chosen at least one value is the example's. */
export function fits(example: Example, chosen: Chosen, except?: FacetKey): boolean {
  return FACET_KEYS.every((key) => {
    const wanted = chosen[key];
    if (key === except || wanted.length === 0) return true;
    return VALUES_OF[key](example).some((value) => wanted.includes(value));
  });
}

/**
 * For each value how many examples one would see by choosing it: all other facets keep what was
 * chosen, the facet itself does not count, since its values add up.
 */
export function countValues(
  examples: readonly Example[],
  chosen: Chosen,
): Record<FacetKey, Map<string, number>> {
  const countOf = (key: FacetKey) => {
    const counts = new Map<string, number>();
    for (const example of examples) {
      if (!fits(example, chosen, key)) continue;
      for (const value of new Set(VALUES_OF[key](example))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  return Object.fromEntries(FACET_KEYS.map((key) => [key, countOf(key)])) as Record<
    FacetKey,
    Map<string, number>
  >;
}
