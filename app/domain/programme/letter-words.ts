/** What a mail about a new version says around its list of changes: in the mail and in its preview. */
export interface ChangeLetterWords {
  subject: string;
  title: string;
  intro: string;
  outro: string;
}

export function changeLetterWords(
  audience: "visitor" | "organisation",
  eventName: string,
): ChangeLetterWords {
  return audience === "visitor"
    ? {
        subject: `Je route is veranderd: ${eventName}`,
        title: "Je route is veranderd",
        intro: `Het programma van de ${eventName} is veranderd. Dit gaat over jou:`,
        outro:
          "Je hoeft niets te doen: je route is al bijgewerkt. Zie je liever iets anders? Dan kun je ruilen.",
      }
    : {
        subject: `Je workshop op de ${eventName}`,
        title: "Je workshop in het programma",
        intro: `Er is een nieuwe versie van het programma van de ${eventName}. Dit gaat over jullie:`,
        outro: "Komt dit niet uit? Laat het de organisatie weten, het liefst vandaag nog.",
      };
}
