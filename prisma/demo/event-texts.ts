/** What the organisers of the demo's events tell, in Markdown. */
export const demoEventTexts = {
  introduction: `In één loods in Amersfoort staan een dag lang ruim veertig kramen naast elkaar. Achter elke kraam staat iemand die het zelf doet: de wijkverpleegkundige, de schuldhulpverlener, de leerplichtambtenaar.

Je hoeft niets voor te bereiden. Neem je lastigste vraag mee en stel hem **hardop**.`,
  practicalities: `## Hoe kom je er?

- Vanaf het station is het tien minuten lopen langs het spoor.
- Achter de loods kunnen zestig auto’s staan; de laadpalen zijn meestal bezet.
- Fietsen zet je binnen, naast de garderobe.

## Eten en drinken

De lunch is plantaardig en inbegrepen. Heb je een dieet? Meld het aan de balie bij de ingang.

## Toegankelijkheid

Er is een lift, een rolstoel te leen en een stille kamer. Vooraan in elke tent is plek voor een tolk.`,
  callText: `Wij zoeken voorbeelden die **vandaag draaien**, ook als ze klein zijn.

1. Vertel wat er veranderde voor inwoners.
2. Wees eerlijk over wat tegenzat.
3. Neem iets mee dat een ander de week erna kan gebruiken.`,
};

/** A day of last year, of which the examples can still be read. */
export const demoWorkStudio = {
  slug: "werkatelier-wonen",
  name: "Werkatelier Wonen en zorg",
  tagline: "Samen onder één dak.",
  introduction: `Vijftien gemeenten bogen zich een middag over één vraag: hoe wonen mensen langer prettig thuis?

De opbrengst hangt hier nog, om na te lezen.`,
  themes: [
    { slug: "langer-thuis", name: "Langer thuis wonen", family: "HOUSING" },
    { slug: "geclusterd-wonen", name: "Geclusterd wonen", family: "HOUSING" },
    { slug: "wijkzorg", name: "Zorg in de wijk", family: "CARE" },
  ],
  examples: [
    {
      organisation: "Zutphen",
      theme: "geclusterd-wonen",
      title: "Hofje met een gedeelde keuken",
      summary: "Twaalf ouderen delen een keuken en letten daardoor vanzelf op elkaar.",
      story:
        "De corporatie bouwde een leegstaand kantoor om. Bewoners kozen zelf wie erbij kwam. Wij betalen de kok op woensdag.",
      results: "Er wordt een derde minder huishoudelijke hulp gevraagd. Niemand vertrok dit jaar.",
    },
    {
      organisation: "Reusel-De Mierden",
      theme: "langer-thuis",
      title: "De klusbus komt voor de drempel",
      summary: "Een timmerman haalt drempels weg voordat iemand erover valt.",
      story:
        "Huisartsen geven ons een adres door. Binnen een week staat de bus voor de deur. Een beschikking komt er niet aan te pas.",
      results:
        "Een aanpassing kost nog negentig euro. Wachten duurt vijf dagen in plaats van vijftig.",
    },
  ],
} as const;

/** Next year's parade: only its organisers know of it yet. */
export const demoNextParade = {
  slug: "parade-volgend-jaar",
  name: "PraktijkVoorbeeldenParade, de volgende",
  tagline: "Afkijken mag weer.",
} as const;

/** A day that was planned and does not go on: how that looks to everybody. */
export const demoCalledOff = {
  slug: "werkatelier-jeugd",
  name: "Werkatelier Jeugd dichtbij",
  tagline: "Hulp om de hoek.",
  introduction: `Hoe blijft hulp voor kinderen in de buurt, ook als er weinig van nodig is? Daar zouden we een middag over praten.`,
  calledOffText: `Door een lekkage is de zaal in Goes tot de zomer dicht, en een andere vonden we niet op tijd.

In het najaar proberen we het opnieuw.`,
  items: [
    { title: "Soep en inloop", place: "Foyer", startsAt: 0, minutes: 45 },
    { title: "Aan tafel per leeftijd", place: "Grote zaal", startsAt: 45, minutes: 120 },
  ],
} as const;
