/** What organisers call each mail. */
export const MAIL_NAMES: Readonly<Record<string, string>> = {
  "registration-confirmed": "Aanmelding bevestigd",
  "contribution-received": "Aanmelding ontvangen",
  "contribution-accepted": "Op het programma",
  "contribution-declined": "Niet gekozen",
  "contribution-changes-asked": "Vraag om aanpassing",
  "contribution-waitlisted": "Op de wachtlijst",
  "contribution-reminder": "Herinnering aan een concept",
  "invitation-to-contribute": "Uitnodiging om iets te laten zien",
  "membership-requested": "Nieuwe collega",
  "membership-accepted": "Collega toegelaten",
  "organisation-invited": "Uitnodiging van een collega",
  "team-invited": "Vraag om mee te organiseren of te kiezen",
  "programme-changed": "Programma veranderd",
  "seat-waiting": "Op de wachtlijst van een workshop",
  "seat-offered": "Plek vrij in een workshop",
  "seat-confirmed": "Plek in een workshop",
  "seat-moved": "Verplaatst naar een andere workshop",
  "draw-lists": "Voorkeuren geven voor de loting",
  "draw-cancelled": "Loting gaat niet door",
  "draw-result": "Uitslag van de loting",
  practical: "Praktische mail vooraf",
  "thank-you": "Bedankt na de dag",
  "event-cancelled": "Evenement gaat niet door",
  "registration-cancelled": "Afgemeld",
  "contribution-withdrawn": "Teruggetrokken",
  introduction: "Introductie",
  "introduction-asked": "Vraag om voorgesteld te worden",
  "introduction-appointment": "Afspraak na een introductie",
  "introduction-outcome": "Vraag wat een introductie bracht",
};

const REASONS: Readonly<Record<string, string>> = {
  "the address is marked": "Op dit adres komt mail terug, of hij werd als spam gemeld.",
  "the receiver wants only mails about their own registration":
    "Dit adres wil geen uitnodigingen, herinneringen en introducties.",
  "consent was withdrawn": "Een van de twee wil niet meer worden voorgesteld.",
  "what it was about is gone": "Waar het over ging is weg of niet meer openbaar.",
  "one of the two is gone": "Een van de twee is er niet meer.",
  "the worker stopped while sending":
    "Het versturen werd afgebroken: we weten niet of hij aankwam.",
  "the worker stopped before sending": "Het versturen werd afgebroken. We proberen het opnieuw.",
  "an organiser cancelled it": "Een organisator hield hem tegen.",
  "the event was called off": "Het evenement gaat niet door.",
  "the event goes on after all": "Het evenement gaat toch door.",
  Timeout: "De mailserver gaf geen antwoord meer.",
  "Connection closed unexpectedly": "De mailserver verbrak de verbinding.",
  "cannot be rendered": "Er ging iets mis bij het maken van deze mail.",
  "the mail's data do not fit": "Er ging iets mis bij het maken van deze mail.",
};

/** Why a mail did not go (yet); what a mail server said stays in its own words. */
export function whyNotSent(lastError: string | null): string | null {
  return lastError === null ? null : (REASONS[lastError] ?? lastError);
}
