import { IMPORT_LIMITS, type FileRefusal, type ImportKind } from "#app/domain/imports/import.ts";

export const IMPORT_KIND_WORDS: Record<
  ImportKind,
  { title: string; slug: string; one: string; many: string; what: string }
> = {
  contributions: {
    title: "Stands en workshops",
    slug: "voorbeelden",
    one: "voorbeeld",
    many: "voorbeelden",
    what: "Titel",
  },
  visitors: {
    title: "Bezoekers",
    slug: "bezoekers",
    one: "bezoeker",
    many: "bezoekers",
    what: "E-mailadres",
  },
};

export function kindOfSlug(slug: string | null | undefined): ImportKind | null {
  if (slug === "voorbeelden") return "contributions";
  return slug === "bezoekers" ? "visitors" : null;
}

/** "3 voorbeelden", "1 bezoeker". */
export function counted(count: number, kind: ImportKind): string {
  const { one, many } = IMPORT_KIND_WORDS[kind];
  return `${count} ${count === 1 ? one : many}`;
}

const MEGABYTES = IMPORT_LIMITS.fileBytes / (1024 * 1024);

const quoted = (names: readonly string[]) =>
  names
    .slice(0, 6)
    .map((name) => `‘${name.slice(0, 40)}’`)
    .join(", ");

/** What is the matter with a file, and what to do. Nothing of it was kept. */
export function fileRefusal(refused: FileRefusal | { reason: "no-file" | "cut-off" }): string {
  switch (refused.reason) {
    case "no-file":
      return "Kies een bestand";
    case "cut-off":
      return "Het bestand kwam niet helemaal aan. Kies het opnieuw";
    case "too-large":
      return `Dit bestand is groter dan ${MEGABYTES} MB. Splits het in kleinere bestanden`;
    case "empty":
      return "Dit bestand is leeg. Kijk of je het goede koos";
    case "not-a-table":
      return "Dit is geen tabel, ook al heet het misschien zo. Kies een csv- of xlsx-bestand";
    case "old-excel":
      return "Dit is een oud Excelbestand (.xls) of het heeft een wachtwoord. Bewaar het als xlsx zonder wachtwoord";
    case "wrong-encoding":
      return "In dit bestand zijn letters met een accent stukgegaan. Bewaar het in Excel als ‘CSV UTF-8’ of als xlsx";
    case "broken-excel":
      return "Dit Excelbestand is beschadigd. Open het in Excel, bewaar het opnieuw als xlsx en kies dat";
    case "excel-formulas":
      return "In dit Excelbestand staan formules. Kopieer alles en plak het als waarden, dan weet je zeker wat we lezen";
    case "too-many-rows":
      return `Dit zijn te veel rijen. We lezen er hoogstens ${IMPORT_LIMITS.rows} tegelijk: splits het bestand`;
    case "no-rows":
      return "Onder de namen van de kolommen staat niets. Vul minstens één rij in";
    case "broken-quotes":
      return `Bij regel ${refused.line} gaat het mis met de aanhalingstekens. Zet er voor en achter de tekst één, en verdubbel die in de tekst`;
    case "no-header":
      return refused.found.length === 1
        ? `We lezen maar één kolom: ${quoted(refused.found)}. Zet een puntkomma, komma of tab tussen de kolommen, en zet hun namen bovenaan`
        : `We herkennen geen kolom in ${quoted(refused.found)}. Zet bovenaan de namen uit het voorbeeldbestand`;
    case "missing-columns":
      return `We missen de kolom ${quoted(refused.columns)}. Zet die naam bovenaan, zoals in het voorbeeldbestand`;
    case "double-columns":
      return `De kolom ${quoted(refused.columns)} staat er twee keer in. Haal er een weg`;
  }
}

/** What was done with a file. */
export function confirmedWords(done: {
  kind: ImportKind;
  written: number;
  there: number;
  left: number;
  mailed: number;
}): string {
  const { kind, written, there, left, mailed } = done;
  const parts = [`Bewaard: ${counted(written, kind)}.`];
  if (there > 0) parts.push(`${counted(there, kind)} ${there === 1 ? "stond" : "stonden"} er al.`);
  if (left > 0) {
    parts.push(left === 1 ? "1 bezoeker blijft afgemeld." : `${left} bezoekers blijven afgemeld.`);
  }
  if (mailed > 0) parts.push(`Er ${mailed === 1 ? "gaat 1 mail" : `gaan ${mailed} mails`} uit.`);
  return parts.join(" ");
}
