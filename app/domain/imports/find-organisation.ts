import { findMunicipality } from "../municipalities/municipality.ts";
import { foldName } from "../municipalities/name.ts";
import { shortened } from "./find-theme.ts";

/** An organisation that is there already. */
export interface KnownOrganisation {
  id: string;
  name: string;
  /** null: no gemeente */
  municipalityCode: string | null;
}

/** Which one a row means: a gemeente by its code, which may have to be made, or one that is there. */
export type OrganisationRef =
  | { kind: "municipality"; code: string; name: string }
  | { kind: "known"; id: string; name: string };

export type FoundOrganisation =
  { ok: true; organisation: OrganisationRef } | { ok: false; problem: string };

/** The gemeente or other organisation that a cell names. */
export function findOrganisationNamed(
  name: string,
  known: readonly KnownOrganisation[],
): FoundOrganisation {
  if (name === "") return { ok: false, problem: "De gemeente ontbreekt." };
  const found = findMunicipality(name);
  if (found.ok) {
    const { code, name: official } = found.municipality;
    return { ok: true, organisation: { kind: "municipality", code, name: official } };
  }
  const other = known.find(
    (one) => one.municipalityCode === null && foldName(one.name) === foldName(name),
  );
  if (other) return { ok: true, organisation: { kind: "known", id: other.id, name: other.name } };
  const names = found.suggestions.map((one) => one.name);
  const last = names.pop();
  const advice = last
    ? `Bedoel je ${names.length > 0 ? `${names.join(", ")} of ` : ""}${last}?`
    : "Is het geen gemeente? Dan moet de organisatie zich eerst zelf aanmelden.";
  return { ok: false, problem: `We kennen geen gemeente ‘${shortened(name)}’. ${advice}` };
}

/** One mark for the same organisation. */
export function organisationMark(organisation: OrganisationRef): string {
  return organisation.kind === "municipality" ? organisation.code : organisation.id;
}
