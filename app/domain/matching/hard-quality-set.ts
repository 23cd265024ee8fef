import type { MatchInput, TextInput } from "./input.ts";
import { qualitySet } from "./quality-set.ts";

type Told = readonly [title: string, text: string, themes: string[]];

/**
 * A second labelled set, harder: eighteen examples and the challenge that each answers, told so
 * that they share hardly a word, with tags that mislead as often as they help. All invented, after
 * the thesaurus was finished, and never used to change it: it shows what is still not understood.
 */
const pairs: readonly (readonly [offer: Told, challenge: Told])[] = [
  [
    [
      "Het loket op wielen",
      "Onze consulenten staan elke week met een camper op een ander dorpsplein. Je stapt in met al je vragen.",
      ["meedoen"],
    ],
    [
      "De balie is dertig kilometer verderop",
      "Inwoners van de buitendorpen komen nooit naar het gemeentehuis. Ze bellen pas als het uit de hand loopt.",
      ["wonen"],
    ],
  ],
  [
    [
      "Kraamtas met een gesprek",
      "De verloskundige stelt bij zorgen al in de twintigste week een vaste gezinsbegeleider voor.",
      ["jeugd"],
    ],
    [
      "Pas bij de prikken horen we het",
      "Bij jonge moeders met veel stress zijn wij te laat: de baby is er dan al een half jaar.",
      ["zorg"],
    ],
  ],
  [
    [
      "Klussers met een beugel in de bus",
      "Gepensioneerde timmerlieden halen drempels weg en schroeven een leuning langs de trap, binnen een week.",
      ["wonen"],
    ],
    [
      "Negentig en nog steeds boven slapen",
      "Oudere bewoners willen niet verhuizen, maar wachten maanden voordat hun huis is aangepast.",
      ["zorg"],
    ],
  ],
  [
    [
      "Eerst een sleutel",
      "Wie op straat leeft krijgt meteen een eigen huisje, zonder voorwaarden. De begeleiding komt daarna.",
      ["wonen"],
    ],
    [
      "Met een baan en toch in de auto",
      "Na een relatiebreuk slapen mensen bij vrienden of op de camping. De opvang is vol en niet voor hen bedoeld.",
      [],
    ],
  ],
  [
    [
      "Boekhouder voor een dag",
      "Oud-ondernemers kijken bij de bakker en de kapper in de cijfers, voordat de zaak omvalt.",
      ["werk"],
    ],
    [
      "Zelfstandigen kloppen te laat aan",
      "Zzp'ers met een belastingschuld schamen zich. Wij zien ze pas bij het faillissement.",
      ["geld"],
    ],
  ],
  [
    [
      "Leren in de bakkerij",
      "Vluchtelingen met een verblijfsvergunning werken twee dagen mee en leren daar Nederlands van collega's.",
      ["werk"],
    ],
    [
      "Stil op de bank tot het examen",
      "Statushouders beginnen pas aan werk als hun inburgering is afgerond. Dat duurt drie jaar.",
      ["meedoen"],
    ],
  ],
  [
    [
      "Toneel over thuis",
      "Acteurs spelen in de klas een ruzie na die uit de hand loopt. Daarna vertellen kinderen wat zij meemaken.",
      ["jeugd"],
    ],
    [
      "Stilte achter de voordeur",
      "Klappen en dreigementen in gezinnen duren vaak jaren voordat iemand Veilig Thuis belt.",
      [],
    ],
  ],
  [
    [
      "Onze adviseur was zelf patiënt",
      "Mensen die jaren in behandeling waren schrijven mee aan elk voorstel over de ggz en worden daarvoor betaald.",
      ["zorg"],
    ],
    [
      "Praten over in plaats van met",
      "Plannen voor psychisch kwetsbare inwoners bedenken we achter het bureau. Hun eigen kennis gebruiken we niet.",
      ["samen"],
    ],
  ],
  [
    [
      "Jeugdhulp in het lokaal",
      "Een hulpverlener werkt vier dagen per week op school en gaat langs als een stoel leeg blijft.",
      ["jeugd"],
    ],
    [
      "Maandenlang niet in de klas",
      "Leerlingen die vastlopen zitten thuis en niemand weet meer wie er aan zet is: school, ouders of wij.",
      ["samen"],
    ],
  ],
  [
    [
      "Gymzaal open na vieren",
      "Gratis sporten en daarna samen fruit en soep. De sportcoach kent elk kind.",
      ["zorg"],
    ],
    [
      "Eén op de vijf is te zwaar",
      "Op onze basisscholen neemt overgewicht toe, vooral waar thuis weinig te besteden is.",
      ["jeugd"],
    ],
  ],
  [
    [
      "Samen door de papieren",
      "Vrijwilligers rekenen aan de keukentafel uit waar iemand recht op heeft en vullen het meteen in.",
      ["geld"],
    ],
    [
      "Geld dat op de plank blijft",
      "De helft van de gezinnen die in aanmerking komen vraagt onze bijdrage voor schoolspullen nooit aan.",
      ["meedoen"],
    ],
  ],
  [
    [
      "Oefenen in de bieb",
      "Elke dinsdag helpen jongeren bezoekers met hun telefoon, DigiD en de patiëntenapp.",
      [],
    ],
    [
      "Alles moet via het scherm",
      "Ouderen haken af nu de bank, de huisarts en wij alleen nog online te bereiken zijn.",
      ["zorg"],
    ],
  ],
  [
    [
      "Van 140 aanbieders naar twaalf",
      "We kochten opnieuw in, met één prijs per gezin en afspraken over resultaat.",
      ["samen"],
    ],
    [
      "Honderd contracten en geen overzicht",
      "De uitgaven aan jeugdhulp lopen op, en met zoveel partijen kunnen we niet sturen.",
      ["jeugd"],
    ],
  ],
  [
    [
      "Woensdag is tafeldag",
      "Politie, crisisdienst en wijkverpleging bespreken wekelijks wie er in de war op straat loopt en wie er langsgaat.",
      ["samen"],
    ],
    [
      "De buren durven niet meer naar buiten",
      "Een man schreeuwt 's nachts en ziet dingen die er niet zijn. Iedereen kent hem, niemand is van hem.",
      ["wonen"],
    ],
  ],
  [
    [
      "Een dag vrij van zorgen",
      "Kinderen met een langdurig zieke vader of moeder gaan elke maand met elkaar op pad.",
      ["jeugd"],
    ],
    [
      "Kleine helpers zien we niet",
      "Leerlingen die thuis koken en de pillen klaarleggen vallen op school pas op als hun cijfers zakken.",
      ["zorg"],
    ],
  ],
  [
    [
      "Proefdraaien zonder risico",
      "Wie bijstand heeft mag drie maanden proberen of een kleine baan lukt. Het inkomen blijft zo lang gelijk.",
      ["werk"],
    ],
    [
      "Liever niets dan terugbetalen",
      "Mensen durven geen paar uur te werken, want dan klopt de uitkering niet meer en volgt een vordering.",
      ["geld"],
    ],
  ],
  [
    [
      "Drie maanden meelopen",
      "Nieuwe consulenten krijgen een vaste maat en nemen de eerste weken geen eigen dossiers.",
      ["samen"],
    ],
    [
      "Na een jaar weer weg",
      "Wij vinden wel mensen voor het wijkteam, maar ze vertrekken door de werkdruk.",
      [],
    ],
  ],
  [
    [
      "De teller per buurt",
      "We volgen met tien cijfers en twintig verhalen wat een jaar inzet veranderde, en laten dat de raad zien.",
      [],
    ],
    [
      "Helpt het eigenlijk?",
      "De wethouder vraagt wat preventie oplevert. We weten het niet.",
      ["samen"],
    ],
  ],
];

/** challenge id → the offer that answers it */
export const hardAnswers: ReadonlyMap<string, string> = new Map(
  pairs.map((_, i) => [`hard-n${i}`, `hard-a${i}`]),
);

const textOf = (id: string, [title, text, themes]: Told): TextInput => ({
  id,
  title,
  text,
  themes,
});

export const hardSet: MatchInput = {
  themes: qualitySet.themes,
  maxIntroductions: 3,
  parties: pairs.map(([offer], i) => {
    // Each party asks what the seventh party after it answers.
    const asked = (i + 7) % pairs.length;
    return {
      id: `H${String(i + 1).padStart(2, "0")}`,
      name: `Gemeente ${i + 1}`,
      optIn: true,
      offers: [textOf(`hard-a${i}`, offer)],
      challenges: pairs.slice(asked, asked + 1).map(([, ask]) => textOf(`hard-n${asked}`, ask)),
    };
  }),
};
