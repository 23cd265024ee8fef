import { FACET_KEYS, FACET_NAMES, type Chosen, type FacetKey, type FacetOption } from "./facets.ts";

export interface OfferedValue extends FacetOption {
  /** examples that one would see by choosing it */
  count: number;
  chosen: boolean;
}

export interface OfferedFacet {
  key: FacetKey;
  name: string;
  values: OfferedValue[];
}

type Counts = Record<FacetKey, ReadonlyMap<string, number>>;

/** Leaves out what the event does not have: an old link shows what there is. */
export function onlyOffered(
  chosen: Partial<Chosen>,
  options: Record<FacetKey, FacetOption[]>,
): Chosen {
  return Object.fromEntries(
    FACET_KEYS.map((key) => {
      const offered = new Set(options[key].map(({ value }) => value));
      return [key, (chosen[key] ?? []).filter((value) => offered.has(value))];
    }),
  ) as Chosen;
}

/**
 * The choices to show. A value that no example of the event ever had is left out unless chosen;
 * so is a facet in which there is nothing to choose between.
 *
 * @param counts now: within what is looked for; ever: over the whole catalogue
 */
export function offeredFacets(
  options: Record<FacetKey, FacetOption[]>,
  chosen: Chosen,
  counts: { now: Counts; ever: Counts },
): OfferedFacet[] {
  return FACET_KEYS.map((key) => ({
    key,
    name: FACET_NAMES[key],
    values: options[key]
      .map((option) => ({
        ...option,
        count: counts.now[key].get(option.value) ?? 0,
        chosen: chosen[key].includes(option.value),
      }))
      .filter(({ value, chosen: isChosen }) => isChosen || counts.ever[key].has(value)),
  })).filter(({ values }) => values.length > 1 || values.some((value) => value.chosen));
}

/** What is on, in the order in which it is shown. */
export function activeValues(
  facets: readonly OfferedFacet[],
): { key: FacetKey; value: string; label: string }[] {
  return facets.flatMap(({ key, values }) =>
    values.filter((value) => value.chosen).map(({ value, label }) => ({ key, value, label })),
  );
}
