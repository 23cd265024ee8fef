import { PROVINCES, type Province } from "#app/domain/municipalities/list.ts";
import { municipalityByCode } from "#app/domain/municipalities/municipality.ts";
import { onMap } from "#app/domain/map/projection.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { familyOf, type Example, type ExampleOrganisation } from "./example.ts";
import { organisationValue } from "./facets.ts";

/** Who is there, and with how many examples; its first example gives the pattern. */
export interface OnMap {
  name: string;
  /** as the catalogue's filter knows it: `?gemeente=delft` */
  value: string;
  count: number;
  family: ThemeFamily | null;
  /** on the map; null for what is not a gemeente */
  place: { x: number; y: number } | null;
}

export interface Presence {
  provinces: { province: Province; gemeenten: OnMap[] }[];
  /** organisations that are not a gemeente */
  others: OnMap[];
  gemeenten: number;
}

/** Everybody who shows something: gemeenten by province, each in order of name. */
export function presenceOf(examples: readonly Example[]): Presence {
  const found = new Map<string, OnMap & { province: Province | null }>();
  for (const example of examples) {
    for (const organisation of example.organisations) {
      const { name, province } = organisation;
      const known = found.get(name);
      const family = familyOf(example);
      if (known) known.count += 1;
      else found.set(name, { ...entryOf(organisation), province, family, count: 1 });
    }
  }
  const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const of = (wanted: Province | null) =>
    all.filter(({ province }) => province === wanted).map(({ province: _, ...entry }) => entry);
  return {
    provinces: PROVINCES.map((province) => ({ province, gemeenten: of(province) })).filter(
      ({ gemeenten }) => gemeenten.length > 0,
    ),
    others: of(null),
    gemeenten: all.filter(({ province }) => province !== null).length,
  };
}

function entryOf({ name, code }: ExampleOrganisation) {
  const municipality = code === null ? undefined : municipalityByCode(code);
  return {
    name,
    value: organisationValue(name),
    place: municipality ? onMap(municipality) : null,
  };
}
