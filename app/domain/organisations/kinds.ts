/** What an organisation can be. */
export const ORGANISATION_KINDS = [
  "municipality",
  "national",
  "executive_agency",
  "partnership",
  "knowledge_partner",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What somebody can make who finds no gemeente in the list. */
export const OTHER_KINDS = [
  "partnership",
  "executive_agency",
  "national",
  "knowledge_partner",
] as const satisfies readonly OrganisationKind[];
export type OtherKind = (typeof OTHER_KINDS)[number];

export function isOtherKind(kind: OrganisationKind): kind is OtherKind {
  return kind !== "municipality";
}

export const KIND_NAMES: Record<OrganisationKind, string> = {
  municipality: "Gemeente",
  national: "Rijk",
  executive_agency: "Uitvoeringsorganisatie",
  partnership: "Samenwerkingsverband",
  knowledge_partner: "Kennispartner",
};

export const KIND_HINTS: Record<OtherKind, string> = {
  partnership: "Twee of meer gemeenten samen, zoals een regio of een sociale dienst",
  executive_agency: "Voert wetten of regelingen uit, zoals een uitkeringsinstantie",
  national: "Een ministerie of een ander deel van de rijksoverheid",
  knowledge_partner: "Onderzoekt, leidt op of adviseert, zoals een hogeschool",
};

/** How its own people call it in a sentence: "jullie gemeente". */
export function ownWord(kind: OrganisationKind): string {
  if (kind === "municipality") return "gemeente";
  return kind === "partnership" ? "samenwerkingsverband" : "organisatie";
}
