import { STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import type { ChosenRefusal } from "#app/domain/selection/chosen.ts";
import type { DecisionKind } from "#app/domain/selection/decision.ts";
import type { LetterKind } from "#app/domain/selection/letter.ts";
import type { Decided } from "#app/features/selection/decide-submission.ts";
import type { ManyDecided } from "#app/features/selection/decide-many.ts";

interface Words {
  /** on the button that leads to it */
  button: string;
  /** above the page that does it */
  title: string;
  /** behind a name: "‘Koffie’ staat op het programma." */
  done: string;
  /** behind a number: "12 aanmeldingen staan op het programma." */
  doneMany: string;
  /** on the button that does it */
  withMail: string;
  withoutMail: string;
}

/** Each decision in words. */
export const DECISION_WORDS: Record<LetterKind, Words> = {
  accept: {
    button: "Zet op het programma",
    title: "Op het programma?",
    done: "staat op het programma",
    doneMany: "op het programma gezet",
    withMail: "Zet op het programma en verstuur de mail",
    withoutMail: "Zet op het programma zonder mail",
  },
  "ask-changes": {
    button: "Vraag een aanpassing",
    title: "Wat moet er anders?",
    done: "is terug bij de gemeente",
    doneMany: "teruggegeven om aan te passen",
    withMail: "Vraag het en verstuur de mail",
    withoutMail: "Vraag het zonder mail",
  },
  waitlist: {
    button: "Zet op de wachtlijst",
    title: "Op de wachtlijst?",
    done: "staat op de wachtlijst",
    doneMany: "op de wachtlijst gezet",
    withMail: "Zet op de wachtlijst en verstuur de mail",
    withoutMail: "Zet op de wachtlijst zonder mail",
  },
  decline: {
    button: "Kies niet",
    title: "Niet kiezen?",
    done: "is niet gekozen",
    doneMany: "niet gekozen",
    withMail: "Kies niet en verstuur de mail",
    withoutMail: "Kies niet, zonder mail",
  },
  remind: {
    button: "Stuur een herinnering",
    title: "Aan een concept herinneren?",
    done: "kreeg een herinnering",
    doneMany: "herinnerd",
    withMail: "Verstuur de herinnering",
    withoutMail: "",
  },
};

/** What to tell after one decision. */
export function decided(decision: DecisionKind, title: string, mail: "sent" | "none" | "nobody") {
  const after = {
    sent: "De gemeente krijgt een mail.",
    none: "Er gaat geen mail uit.",
    nobody: "Er ging geen mail uit: er is niemand (meer) om aan te schrijven.",
  };
  return `‘${title}’ ${DECISION_WORDS[decision].done}. ${after[mail]}`;
}

const GONE = "Deze aanmelding is er niet meer. Misschien trok de gemeente hem net terug";

/** Why one decision was not taken, and what it is now. */
export function decisionRefusal(refusal: Extract<Decided, { ok: false }>): string {
  switch (refusal.reason) {
    case "not-found":
      return GONE;
    case "withdrawn":
      return "De gemeente heeft deze aanmelding teruggetrokken";
    case "already":
      return "Dit besluit was al genomen. Er is niets verstuurd";
    case "changed":
      return refusal.status === "submitted"
        ? "De gemeente heeft de aanmelding net aangepast. Lees hem nog een keer. Er is niets verstuurd"
        : `Er is intussen iets veranderd: de aanmelding staat nu op ‘${STATUS_NAMES[refusal.status]}’. Er is niets verstuurd`;
    case "not-from-here":
      return "Dat kan niet zoals de aanmelding er nu voor staat. Maak eerst het besluit ongedaan";
    case "incomplete":
      return "De gemeente is nog aan het aanpassen en er ontbreekt nu iets. Wacht tot ze opnieuw indient";
    case "visitors-coming":
      return `${refusal.seats} bezoekers hebben deze workshop in hun route. Haal hem eerst uit het programma`;
  }
}

/** Why a row that was ticked does not take part. */
export const ROW_REFUSALS: Record<ChosenRefusal, string> = {
  withdrawn: "teruggetrokken",
  already: "staat al zo",
  changed: "net veranderd",
  "not-from-here": "dat kan nu niet",
  incomplete: "nog niet compleet",
  draft: "nog een concept",
  "not-a-draft": "geen concept meer",
};

/** Why a row was left out at the last moment. */
export function rowRefusal(answer: ManyDecided["refused"][number]["answer"]): string {
  switch (answer.reason) {
    case "not-found":
      return "is er niet meer";
    case "withdrawn":
      return "is teruggetrokken";
    case "already":
      return "stond al zo: een collega was je voor";
    case "changed":
      return answer.status === "submitted"
        ? "is net aangepast door de gemeente: lees hem nog een keer"
        : `staat nu op ‘${STATUS_NAMES[answer.status]}’`;
    case "not-from-here":
      return "kan zo niet besloten worden";
    case "incomplete":
      return "is nog niet compleet: de gemeente past hem aan";
    case "visitors-coming":
      return `staat in de route van ${answer.seats} bezoekers: haal hem eerst uit het programma`;
    case "not-a-draft":
      return "is geen concept meer";
    case "past-deadline":
      return "kan niet meer ingediend worden: de sluitdatum is voorbij";
    case "reminded":
      return "kreeg net al een herinnering";
    case "nobody":
      return "heeft niemand (meer) om aan te schrijven";
  }
}

export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What to tell after many decisions at once. */
export function decidedMany(action: LetterKind, { done, mailed }: ManyDecided): string {
  const what = action === "remind" ? ["concept", "concepten"] : ["aanmelding", "aanmeldingen"];
  const did = `${count(done, what[0] ?? "", what[1] ?? "")} ${DECISION_WORDS[action].doneMany}.`;
  if (mailed === 0) return `${did} Er gaat geen mail uit.`;
  return `${did} Er ${mailed === 1 ? "gaat 1 mail" : `gaan ${mailed} mails`} uit.`;
}
