/**
 * Expressions that stand under more than one concept on purpose. A word that the thesaurus knows
 * as a whole is not read by its parts, so a compound of two concepts is listed under both.
 */
export const ambiguous: readonly {
  expression: string;
  concepts: readonly string[];
  why: string;
}[] = [
  {
    expression: "vervoersarmoede",
    concepts: ["armoede", "vervoer"],
    why: "having no transport and having no money are one and the same story here",
  },
  {
    expression: "zwerfjongeren",
    concepts: ["dakloosheid", "jongeren-wonen"],
    why: "they are homeless as much as they are young",
  },
  {
    expression: "dakloze jongeren",
    concepts: ["dakloosheid", "jongeren-wonen"],
    why: "they are homeless as much as they are young",
  },
  {
    expression: "taalvrijwilliger",
    concepts: ["taal", "vrijwilligers"],
    why: "asks for volunteers as often as for language lessons",
  },
  {
    expression: "voorleesvrijwilliger",
    concepts: ["voorlezen-boeken", "vrijwilligers"],
    why: "asks for volunteers as often as for reading aloud",
  },
  {
    expression: "zorgvrijwilliger",
    concepts: ["informele-zorg", "vrijwilligers"],
    why: "informal care is done by volunteers",
  },
  {
    expression: "schuldhulpmaatje",
    concepts: ["maatjes", "praktische-administratie"],
    why: "a buddy, whose work is the paperwork of debts",
  },
  {
    expression: "taalmaatje",
    concepts: ["maatjes", "taal"],
    why: "a buddy with whom one learns the language",
  },
  {
    expression: "ouderenwerk",
    concepts: ["ouderen", "welzijnswerk"],
    why: "the part of welfare work that is for the elderly",
  },
  {
    expression: "jongerenwerk",
    concepts: ["jongerenwerk", "welzijnswerk"],
    why: "youth work is mostly done by the organisation for welfare work",
  },
  {
    expression: "eenzame jongeren",
    concepts: ["eenzaamheid", "mentale-gezondheid-jeugd"],
    why: "loneliness of the young is met by both kinds of practice",
  },
  {
    expression: "jongerenhuisvesting",
    concepts: ["jongeren", "jongeren-wonen"],
    why: "a compound of two concepts",
  },
  {
    expression: "personeelstekort",
    concepts: ["personeel", "werkgevers"],
    why: "the shortage is the gemeente's own or that of the companies around it",
  },
  {
    expression: "ouderenmishandeling",
    concepts: ["ouderen", "ouderenmishandeling"],
    why: "a compound of two concepts",
  },
  {
    expression: "ouderenwoning",
    concepts: ["ouderen", "wonen-ouderen"],
    why: "a compound of two concepts",
  },
];
