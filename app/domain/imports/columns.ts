import { foldName } from "../municipalities/name.ts";
import type { ImportKind } from "./import.ts";

export interface ImportColumn {
  key: string;
  /** as the example file has it */
  header: string;
  /** other names that people give it */
  aliases: readonly string[];
  isRequired: boolean;
  /** what belongs in it, for who fills in the file */
  help: string;
  /** of the one row in the example file */
  example: string;
}

const column = (
  key: string,
  header: string,
  help: string,
  example: string,
  more: { aliases?: readonly string[]; isRequired?: boolean } = {},
): ImportColumn => ({ key, header, help, example, aliases: [], isRequired: false, ...more });

const themes = (header: string, help: string) =>
  column("themes", header, help, "Schuldhulp; Minimabeleid", {
    aliases: ["Thema", "Thema's", "Themas", "Interesses", "Zoekt", "Onderwerp"],
  });

export const IMPORT_COLUMNS: Record<ImportKind, readonly ImportColumn[]> = {
  contributions: [
    column("organisation", "Gemeente", "De naam van de gemeente of andere organisatie.", "Delft", {
      aliases: ["Wie", "Organisatie", "Naam gemeente"],
      isRequired: true,
    }),
    column("title", "Titel", "Hoogstens 70 tekens.", "Geldloket in de bibliotheek", {
      aliases: ["Naam", "Naam van het voorbeeld", "Voorbeeld"],
      isRequired: true,
    }),
    column("kind", "Soort", "Stand of workshop. Niets ingevuld is een stand.", "Stand", {
      aliases: ["Vorm van deelname"],
    }),
    column(
      "summary",
      "In één zin",
      "Wat een bezoeker hier vindt, in hoogstens 140 tekens.",
      "Zonder afspraak praten over geld, tussen de boeken.",
      { aliases: ["Zin", "Samenvatting"] },
    ),
    themes("Thema’s", "Namen van thema’s van dit evenement, met een puntkomma ertussen."),
    column(
      "story",
      "Wat het is",
      "Het verhaal, hoogstens 4000 tekens.",
      "Elke dinsdag zit er iemand klaar die meekijkt.",
      { aliases: ["Verhaal", "Omschrijving", "Toelichting"] },
    ),
    column(
      "results",
      "Wat het oplevert",
      "In de praktijk, hoogstens 1500 tekens.",
      "Mensen komen maanden eerder.",
      { aliases: ["Resultaat", "Resultaten", "Opbrengst"] },
    ),
    column(
      "considerations",
      "Welke afweging",
      "Wat jullie wel en niet deden, en waarom.",
      "Geen balie, want daar is een drempel.",
      { aliases: ["Afweging", "Afwegingen"] },
    ),
    column("audience", "Voor wie", "Hoogstens 200 tekens.", "Beleidsmakers schulden", {
      aliases: ["Doelgroep"],
    }),
    column("partners", "Samen met", "Andere gemeenten, met een puntkomma ertussen.", "", {
      aliases: ["Partners", "Andere gemeenten"],
    }),
    column("needs", "Nodig", "Tafel, stroom, scherm, of iets anders.", "tafel, stroom", {
      aliases: ["Wat is er nodig", "Benodigdheden"],
    }),
    column(
      "form",
      "Vorm",
      "Alleen bij een workshop: presentatie, gesprek, oefening, spel of wandeling.",
      "",
      { aliases: ["Werkvorm"] },
    ),
    column("minutes", "Minuten", "Alleen bij een workshop: hoe lang hij duurt.", "", {
      aliases: ["Duur", "Duur in minuten"],
    }),
    column(
      "maxGroup",
      "Grootste groep",
      "Alleen bij een workshop: hoeveel mensen erbij kunnen.",
      "",
      {
        aliases: ["Maximum", "Groepsgrootte"],
      },
    ),
    column(
      "contact",
      "E-mailadres contact",
      "Wie dit mag bewerken. Diegene hoort dan bij de gemeente.",
      "contact@delft.example",
      { aliases: ["Contact", "E-mailadres", "E-mail", "Mail", "Contactpersoon"] },
    ),
  ],
  visitors: [
    column("email", "E-mailadres", "Hiermee logt de bezoeker in.", "adviseur@delft.example", {
      aliases: ["E-mail", "Mail", "Mailadres"],
      isRequired: true,
    }),
    column("organisation", "Gemeente", "Waar de bezoeker werkt.", "Delft", {
      aliases: ["Organisatie", "Naam gemeente"],
      isRequired: true,
    }),
    column("name", "Naam", "Hoe we de bezoeker noemen.", "Adviseur schulden", {
      aliases: ["Hoe mogen we je noemen"],
    }),
    themes("Zoekt", "Hoogstens 8 thema’s van dit evenement, met een puntkomma ertussen."),
    column(
      "day",
      "Dag",
      "De plaats of de datum. Alleen nodig als het evenement meer dagen heeft.",
      "",
      { aliases: ["Locatie", "Plaats", "Datum"] },
    ),
  ],
};

/** The column that somebody means by a header, whatever its capitals, accents and hyphens. */
export function columnOf(header: string, kind: ImportKind): ImportColumn | null {
  const named = foldName(header);
  if (named === "") return null;
  const columns = IMPORT_COLUMNS[kind];
  const exact = columns.find((one) => foldName(one.header) === named);
  return (
    exact ?? columns.find(({ aliases }) => aliases.some((one) => foldName(one) === named)) ?? null
  );
}
