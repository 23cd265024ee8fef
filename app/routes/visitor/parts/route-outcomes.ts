import type { RouteIntent } from "#app/domain/registration-of-visitors/route-form.ts";
import type { ChangedRoute } from "#app/features/routes-of-visitors/change-route.ts";
import type { Proposed } from "#app/features/routes-of-visitors/propose-route.ts";
import type { Undone } from "#app/features/routes-of-visitors/undo-arranging.ts";

export interface Outcome {
  title: string;
  text: string;
}

/** What the page says after something was done, by the word in its address. */
export const DONE: Record<string, Outcome> = {
  aangemeld: {
    title: "Je bent erbij",
    text: "Dit is je route. Past een halte niet? Ruil hem of haal hem weg. Je krijgt ook een mail.",
  },
  voorstel: {
    title: "Je hebt een nieuwe route",
    text: "Wat je zeker wilde, staat er nog. De rest hebben we opnieuw gekozen.",
  },
  "niet-voor-mij": {
    title: "Dat zie je niet meer terug",
    text: "Bij “Van je route gehaald” zet je het weer terug.",
  },
  terug: {
    title: "Het kan weer op je route komen",
    text: "We kijken er weer naar bij een nieuw voorstel.",
  },
  vulling: {
    title: "Je dag is aangepast",
    text: "Wat je zelf koos en je plekken bij workshops staan er nog.",
  },
  gelezen: { title: "Je bent weer bij", text: "We vertellen het als er nog iets verandert." },
  samen: {
    title: "Dit deel van de dag is voor jou",
    text: "Alles staat vast. Wil je toch iets anders? Laat het los of ruil het.",
  },
  weg: {
    title: "De halte is van je route",
    text: "Hij komt niet vanzelf terug. Bij “Van je route gehaald” zet je hem weer terug.",
  },
  teruggezet: {
    title: "De rest staat weer zoals het was",
    text: "Wat je zelf koos of weghaalde, bleef zo.",
  },
  "goed-zo": { title: "Goed, zo blijft het", text: "Je kunt altijd weer iets veranderen." },
  erbij: {
    title: "De halte staat op je route",
    text: "We houden hem vast bij een nieuw voorstel.",
  },
  plek: {
    title: "Je plek is zeker",
    text: "De workshop staat op je route. Je krijgt ook een mail.",
  },
  doorgegeven: {
    title: "Je gaf de plek door",
    text: "Hij gaat naar wie na je komt. Dank je wel.",
  },
  "van-de-lijst": { title: "Je staat niet meer op de wachtlijst", text: "Je route blijft zo." },
  geruild: { title: "Je hebt geruild", text: "We houden je keuze vast bij een nieuw voorstel." },
  vast: { title: "Deze halte staat vast", text: "Hij blijft staan bij een nieuw voorstel." },
  los: {
    title: "Deze halte staat niet meer vast",
    text: "Bij een nieuw voorstel kan er iets anders komen.",
  },
};

type Refusal = Extract<ChangedRoute | Proposed | Undone, { ok: false }>;

/** Why something could not be done, and what to do instead. Nothing was changed. */
export function refusalText(refusal: Refusal): Outcome {
  switch (refusal.reason) {
    case "no-seats":
      return {
        title: "De laatste plek is net weg",
        text: "Zet je op de wachtlijst, kies een andere workshop in deze ronde, of loop een stand binnen.",
      };
    case "drawing":
      return {
        title: "De plekken worden geloot",
        text: "Tot de loting kiest niemand zelf een workshop. Zet wat je wilt zien op je lijst met voorkeuren.",
      };
    case "overlap":
      return {
        title: "Dat past niet in de tijd",
        text: `Het valt samen met “${refusal.title}”. Ruil die halte, of haal hem eerst weg.`,
      };
    case "no-time":
      return {
        title: "Er is geen kwartier meer vrij",
        text: "Haal eerst een andere stand van je route.",
      };
    case "already-in-route":
      return { title: "Die staat al op je route", text: "Kijk hieronder op welke tijd." };
    case "not-in-route":
      return { title: "Die halte stond er niet meer op", text: "Dit is je route zoals hij nu is." };
    case "not-in-programme":
      return {
        title: "Dat staat niet meer in het programma",
        text: "Kies iets anders: dit is je route zoals hij nu is.",
      };
    case "no-programme":
      return {
        title: "Het programma is er nog niet",
        text: "Zodra bekend is wie er staan, kun je hier je route laten maken.",
      };
    case "too-busy":
      return {
        title: "Het is nu erg druk",
        text: "Anderen namen net de plekken die wij voor je kozen. Probeer het nog eens.",
      };
    case "nothing-to-undo":
      return {
        title: "Terugzetten kan niet meer",
        text: "Je veranderde daarna nog iets, of het is al begonnen. Dit is je route zoals hij nu is.",
      };
    case "event-over":
      return {
        title: "Deze parade is geweest",
        text: "Je route blijft zoals hij was. Je kunt hem nog lezen en printen.",
      };
    case "not-registered":
      return { title: "Je bent niet aangemeld", text: "Meld je eerst aan voor deze parade." };
  }
}

/** The word in the address after a change. */
export function doneWord(intent: RouteIntent): string {
  return {
    propose: "voorstel",
    add: "erbij",
    swap: "geruild",
    remove: "weg",
    pin: "vast",
    unpin: "los",
    drop: "niet-voor-mij",
    undrop: "terug",
    undo: "teruggezet",
    keep: "goed-zo",
    fullness: "vulling",
    seen: "gelezen",
  }[intent];
}
