import type { NoticeProps } from "#app/ui/notice.tsx";

interface Outcome {
  tone: NonNullable<NoticeProps["tone"]>;
  title: string;
  text: string;
}

/** What the page says after something was done, by the word in its address. */
const OUTCOMES: Record<string, Outcome> = {
  welkom: {
    tone: "good",
    title: "Welkom, je bent erbij",
    text: "Meld hier een stand of workshop aan en zet erbij waar jullie zelf mee zitten.",
  },
  gevraagd: {
    tone: "info",
    title: "Je aanvraag is verstuurd",
    text: "Een collega of de organisatie bekijkt hem. Je krijgt een mail als je verder kunt.",
  },
  bewaard: {
    tone: "good",
    title: "Bewaard als concept",
    text: "Alleen jij en je collega’s zien dit. Dien het in als het klaar is.",
  },
  gewijzigd: {
    tone: "good",
    title: "Je wijzigingen zijn bewaard",
    text: "De organisatie ziet meteen de nieuwe tekst.",
  },
  ingediend: {
    tone: "good",
    title: "Ingediend",
    text: "Je krijgt een mail ter bevestiging. Tot de sluitdatum kun je nog alles wijzigen.",
  },
  teruggetrokken: {
    tone: "good",
    title: "Teruggetrokken",
    text: "Het doet niet meer mee. Je kunt altijd iets nieuws aanmelden.",
  },
  "te-laat": {
    tone: "warning",
    title: "Terugtrekken kan hier niet meer",
    text: "Laat het de organisatie weten: het programma rekent op jullie.",
  },
  weggegooid: { tone: "good", title: "Het concept is weg", text: "Er is niets van bewaard." },
  vraagstuk: {
    tone: "good",
    title: "Je vraagstuk is bewaard",
    text: "Je kunt het altijd aanpassen, ook wie het mag zien.",
  },
  "vraagstuk-weg": {
    tone: "good",
    title: "Het vraagstuk is weg",
    text: "We zoeken er niets meer bij.",
  },
  toegelaten: {
    tone: "good",
    title: "Je collega is erbij",
    text: "Jullie kunnen nu samen aan alles werken.",
  },
  binnengelaten: {
    tone: "good",
    title: "Die is erbij",
    text: "We hebben een mail gestuurd: wie je toeliet kan meteen aan de slag.",
  },
  geweigerd: { tone: "good", title: "De aanvraag is geweigerd", text: "Er is niets veranderd." },
  "uitnodiging-nee": {
    tone: "good",
    title: "Je doet niet mee",
    text: "De uitnodiging is weg. Bedenk je je? Vraag je collega om een nieuwe.",
  },
  "uitnodiging-weg": {
    tone: "warning",
    title: "Deze uitnodiging geldt niet meer",
    text: "Vraag je collega om je opnieuw uit te nodigen.",
  },
  vertrokken: {
    tone: "good",
    title: "Je werkt hier niet meer aan mee",
    text: "Je collega’s gaan verder. Wil je terug? Kies de organisatie dan opnieuw.",
  },
  "al-beantwoord": {
    tone: "info",
    title: "Iemand was je voor",
    text: "Deze aanvraag is al beantwoord of ingetrokken.",
  },
};

/** Words of our own only: an address can be made by anybody. */
export function outcomeOf(request: Request): Outcome | null {
  const word = new URL(request.url).searchParams.get("gelukt");
  return word && Object.hasOwn(OUTCOMES, word) ? (OUTCOMES[word] ?? null) : null;
}
