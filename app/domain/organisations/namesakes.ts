import { municipalities, type Municipality } from "../municipalities/list.ts";
import { findMunicipality } from "../municipalities/municipality.ts";
import { editDistance } from "../municipalities/name.ts";
import type { OrganisationKind } from "./kinds.ts";
import { looseKey, nameKey } from "./name.ts";

/** An organisation that is there already. */
export interface KnownName {
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** null: no gemeente */
  municipalityCode: string | null;
}

/** Whom somebody may mean: one that is there, or a gemeente of the list that is not there yet. */
export interface Namesake {
  name: string;
  kind: OrganisationKind;
  /** what a form sends to say "that one": a slug, or the code of a gemeente */
  ref: { slug: string } | { code: string };
}

export type Naming =
  | { ok: true }
  /** `taken`: it has this very name. `alike`: it might be the same, only who types can tell. */
  | { ok: false; reason: "taken" | "alike"; namesakes: Namesake[] };

const MOST_SHOWN = 4;

/**
 * Whether a new organisation may have this name. Two organisations never share one: what differs
 * only in capitals, accents, spaces, "gemeente" or "de" is taken, as is every name of a gemeente.
 * What differs in a letter or two or in its legal form is asked about.
 */
export function judgeName(name: string, known: readonly KnownName[]): Naming {
  const taken = unique([
    ...known.filter((one) => nameKey(one.name) === nameKey(name)).map(ofKnown),
    ...municipalitiesCalled(name).map((one) => ofMunicipality(one, known)),
  ]);
  if (taken.length > 0) return { ok: false, reason: "taken", namesakes: taken };
  const alike = unique([
    ...known.filter((one) => areAlike(one.name, name)).map(ofKnown),
    ...municipalities
      .filter((one) => areAlike(one.name, name))
      .map((one) => ofMunicipality(one, known)),
  ]).slice(0, MOST_SHOWN);
  return alike.length > 0 ? { ok: false, reason: "alike", namesakes: alike } : { ok: true };
}

function municipalitiesCalled(name: string): Municipality[] {
  const key = nameKey(name);
  const found = findMunicipality(name);
  return municipalities.filter(
    (one) => nameKey(one.name) === key || (found.ok && found.municipality === one),
  );
}

/** Short names differ in a letter by nature ("Ede", "Epe"); long ones by a slip of the finger. */
function areAlike(a: string, b: string): boolean {
  const [one, two] = [looseKey(a), looseKey(b)];
  const length = Math.min(one.length, two.length);
  const slips = length >= 12 ? 2 : length >= 6 ? 1 : 0;
  return editDistance(one, two, slips) <= slips;
}

function ofKnown({ name, kind, slug }: KnownName): Namesake {
  return { name, kind, ref: { slug } };
}

function ofMunicipality({ name, code }: Municipality, known: readonly KnownName[]): Namesake {
  const there = known.find((one) => one.municipalityCode === code);
  return there ? ofKnown(there) : { name, kind: "municipality", ref: { code } };
}

function unique(namesakes: Namesake[]): Namesake[] {
  return [...new Map(namesakes.map((one) => [JSON.stringify(one.ref), one])).values()];
}
