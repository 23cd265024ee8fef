import type { MatchInput } from "./input.ts";

/**
 * A small labelled set: twelve offers, twelve challenges, each challenge answered by one offer.
 * All invented. As in life some tags are missing (n3, n6, n9) or wrong (n4, n11).
 */
const offers: [id: string, title: string, text: string, themes: string[]][] = [
  [
    "a1",
    "Bellen vóór de bank belt",
    "Energiebedrijf en zorgverzekeraar geven door wie een maand niet betaalt. Binnen een week staat er iemand voor de deur.",
    ["geld"],
  ],
  [
    "a2",
    "Drie nachten vrijaf",
    "In onze oude pastorie logeert wie thuis verzorgd wordt, zodat de partner op adem komt. Gasten blijven hooguit drie nachten.",
    ["zorg"],
  ],
  [
    "a3",
    "Brieven door de zeef",
    "Een groep lezers met weinig opleiding haalt elke maand tien standaardbrieven van de uitkeringsadministratie door de zeef.",
    ["meedoen"],
  ],
  [
    "a4",
    "Voor je achttiende een plan",
    "Met zestien begint de jongere al met een eigen plan voor wonen, geld en school. De begeleider blijft tot 21.",
    ["jeugd"],
  ],
  [
    "a5",
    "Oppassen in het taallokaal",
    "Naast het lokaal passen leerlingen van de opleiding kinderwerk op de peuters, zodat moeders Nederlandse les volgen.",
    ["meedoen"],
  ],
  [
    "a6",
    "Een belbus zonder baas",
    "Gepensioneerden rijden bij toerbeurt met een elektrische auto naar huisarts en winkel. Reserveren gaat telefonisch.",
    ["wonen"],
  ],
  [
    "a7",
    "Eén persoon hakt de knoop door",
    "Loopt een gezin vast tussen instanties, dan mag onze casusregisseur zelf besluiten, ook over geld.",
    ["samen"],
  ],
  [
    "a8",
    "Samen aan tafel op donderdag",
    "Buurtgenoten koken om beurten voor wie alleen is. Uit het eten kwamen twaalf vaste maatjes voort.",
    ["zorg"],
  ],
  [
    "a9",
    "Van cel naar sleutel",
    "Drie maanden voor ontslag uit detentie regelen we identiteitsbewijs, uitkering en onderdak.",
    ["wonen"],
  ],
  [
    "a10",
    "Werkgevers nemen iedereen aan",
    "Bij de kwekerij tekent de eerste op de lijst een contract, zonder sollicitatiegesprek. De jobcoach komt wekelijks langs.",
    ["werk"],
  ],
  [
    "a11",
    "Kaart van wat mag en niet mag",
    "Op één vel staat welke gegevens het team met politie en school mag delen, per wet, met voorbeelden.",
    ["samen"],
  ],
  [
    "a12",
    "Scheidingsspreekuur in de bibliotheek",
    "Ouders die uit elkaar gaan praten hier gratis met een mediator en een kindercoach.",
    ["jeugd"],
  ],
];

const challenges: [id: string, title: string, text: string, themes: string[], answer: string][] = [
  [
    "n1",
    "Schulden komen te laat boven water",
    "Als mensen zich melden ligt de deurwaarder al op de stoep. De vaste lasten zijn dan maanden niet voldaan.",
    ["geld"],
    "a1",
  ],
  [
    "n2",
    "Mantelzorgers houden het niet vol",
    "Vooral partners van dementerenden raken overbelast en kunnen nooit een weekend weg. Respijtzorg hebben we nauwelijks.",
    ["zorg"],
    "a2",
  ],
  [
    "n3",
    "Niemand snapt onze beschikkingen",
    "Ambtelijke taal leidt tot telefoontjes en bezwaren. Laaggeletterde inwoners gooien de post ongelezen weg.",
    [],
    "a3",
  ],
  [
    "n4",
    "Hulp houdt op bij de verjaardag",
    "Zodra jongeren meerderjarig zijn vervalt de jeugdhulp en raken wij ze kwijt.",
    ["geld"],
    "a4",
  ],
  [
    "n5",
    "Vrouwen komen niet aan inburgering toe",
    "Zij zorgen voor kleine kinderen en missen daardoor de taallessen. Kinderopvang is te duur.",
    ["meedoen"],
    "a5",
  ],
  [
    "n6",
    "Zonder rijbewijs kom je hier nergens",
    "De lijndienst is opgeheven en de regiotaxi komt altijd te laat, dus ouderen slaan het ziekenhuis over.",
    [],
    "a6",
  ],
  [
    "n7",
    "Tien hulpverleners en geen oplossing",
    "In multiprobleemgezinnen wijst iedereen naar elkaar en heeft niemand doorzettingsmacht.",
    ["samen"],
    "a7",
  ],
  [
    "n8",
    "Eenzaamheid achter gesloten gordijnen",
    "Weduwnaars spreken soms een week niemand. Onze activiteiten trekken steeds dezelfde gezichten.",
    ["zorg"],
    "a8",
  ],
  [
    "n9",
    "Ex-gedetineerden op de bank bij vrienden",
    "Wie vrijkomt heeft geen adres en zonder adres geen inkomen, en zo begint het opnieuw.",
    [],
    "a9",
  ],
  [
    "n10",
    "Langdurig werklozen krijgen nooit een kans",
    "Een gat in het cv is genoeg om afgewezen te worden, terwijl bedrijven mensen zoeken.",
    ["werk"],
    "a10",
  ],
  [
    "n11",
    "De AVG als excuus",
    "Uit angst voor een boete wisselen wijkteam en wijkagent geen informatie uit.",
    ["jeugd"],
    "a11",
  ],
  [
    "n12",
    "Kinderen klem tussen vechtende ouders",
    "Na een echtscheiding loopt de ruzie over de omgangsregeling zo hoog op dat er jeugdzorg nodig is.",
    ["jeugd"],
    "a12",
  ],
];

/** challenge id → the offer that answers it */
export const answers: ReadonlyMap<string, string> = new Map(
  challenges.map(([id, , , , answer]) => [id, answer]),
);

export const qualitySet: MatchInput = {
  themes: [
    { id: "geld", name: "Geld en schulden" },
    { id: "zorg", name: "Zorg en ondersteuning" },
    { id: "meedoen", name: "Taal en meedoen" },
    { id: "jeugd", name: "Jeugd en gezin" },
    { id: "wonen", name: "Wonen en wijk" },
    { id: "samen", name: "Samenwerken" },
    { id: "werk", name: "Werk en inkomen" },
  ],
  maxIntroductions: 3,
  parties: offers.map(([offerId, title, text, themes], index) => {
    // Each party asks what the fifth party after it answers.
    const [id, ask, detail, tags] = challenges[(index + 5) % challenges.length] ?? ["", "", "", []];
    return {
      id: `P${String(index + 1).padStart(2, "0")}`,
      name: `Gemeente ${index + 1}`,
      optIn: true,
      offers: [{ id: offerId, title, text, themes }],
      challenges: [{ id, title: ask, text: detail, themes: tags }],
    };
  }),
};
