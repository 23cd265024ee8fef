/** What to say at which field when a contribution was refused; "" is the whole form. */
export const CONTRIBUTION_REFUSALS = {
  "not-open-yet": { "": ["Aanmelden kan nog niet. Kijk op het overzicht vanaf wanneer wel"] },
  "called-off": { "": ["Dit evenement gaat niet door. Je kunt er niets meer voor veranderen"] },
  "past-deadline": { "": ["De sluitdatum is voorbij. Hier kun je niets meer aan veranderen"] },
  "not-yours-to-change": { "": ["Dit doet niet meer mee. Meld iets nieuws aan"] },
  incomplete: { "": ["Er ontbreekt nog iets. Vul alle velden in"] },
  "kind-is-fixed": { kind: ["Het staat al op het programma. Laat dit zoals het was"] },
  "unknown-theme": { mainTheme: ["Kies een thema uit de lijst"] },
  "changed-meanwhile": {
    "": ["Er staat intussen iets anders bewaard. Kies hieronder wat er blijft staan"],
  },
} satisfies Record<string, Record<string, string[]>>;

/** Why what somebody types is not kept by itself. */
export const DRAFT_REFUSALS = {
  "no-title": "vul eerst een naam in",
  "no-draft": "dit is al ingediend. Gebruik de knop onder het formulier",
  "not-open-yet": "aanmelden kan nog niet",
  "called-off": "het evenement gaat niet door",
  "past-deadline": "de sluitdatum is voorbij",
  "not-yours-to-change": "dit doet niet meer mee",
  incomplete: "er ontbreekt nog iets",
  "kind-is-fixed": "het staat al op het programma",
  "unknown-theme": "kies een thema uit de lijst",
  unreadable: "er staat iets in dat we niet kunnen lezen",
} satisfies Record<string, string>;

/** The same for a challenge. */
export const CHALLENGE_REFUSALS = {
  "not-open-yet": { "": ["Vraagstukken kunnen nog niet. Kijk op het overzicht vanaf wanneer wel"] },
  "event-over": { "": ["De dag is voorbij. Je kunt dit vraagstuk alleen nog weggooien"] },
  "unknown-theme": { theme1: ["Kies een thema uit de lijst"] },
  "changed-meanwhile": {
    "": ["Er staat intussen iets anders bewaard. Kies hieronder wat er blijft staan"],
  },
} satisfies Record<string, Record<string, string[]>>;
