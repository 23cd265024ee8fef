/** A meeting on two days with few seats and much demand: its workshops are drawn for. */
export const demoSchool = {
  slug: "leerkring-jeugd",
  name: "Leerkring Jeugd en gezin",
  tagline: "Klein clubje, grote vraag.",
  introduction: `Twee middagen lang oefenen we aan tafels van zes. Daarom zijn er weinig plekken, en daarom **loten** we: wie het snelst klikt, heeft hier niets aan.

Zet op volgorde wat je wilt meemaken. De rest doet het lot.`,
  themes: [
    { slug: "thuiszitters", name: "Weer naar school", family: "YOUTH" },
    { slug: "gezin", name: "Het hele gezin", family: "YOUTH" },
    { slug: "opgroeien", name: "Opgroeien in de wijk", family: "TOGETHER" },
  ],
  rooms: [
    { name: "Gymzaal", capacity: 12, x: 2 },
    { name: "Lokaal 3", capacity: 9, x: 12 },
    { name: "Aula", capacity: 16, x: 22 },
  ],
  days: [
    { venue: "De Ambachtsschool", town: "Deventer", address: "Schoolplein 2", weeks: 3 },
    { venue: "Het Wevershuis", town: "Tilburg", address: "Spoorlaan 18", weeks: 4 },
  ],
} as const;

/** In the order in which visitors like them. */
export const demoLessons = [
  {
    organisation: "Zutphen",
    theme: "thuiszitters",
    title: "Eerst de kat, dan pas de klas",
    summary: "Een thuiszitter begint bij een dierenverzorger en komt zo weer op gang.",
    story:
      "We spelen het eerste huisbezoek na, met een ouder die niet meer gelooft in beloftes. Jij bent de leerplichtambtenaar. Wie niet speelt, kijkt waar het gesprek kantelt.",
  },
  {
    organisation: "Reusel-De Mierden",
    theme: "gezin",
    title: "Eén gezin, zeven agenda’s",
    summary: "Zeven hulpverleners leggen hun afspraken naast elkaar en schrappen er vijf.",
    story:
      "Op tafel ligt de week van een echt gezin, zonder naam. In groepjes haal je eruit wat dubbel is. Daarna bel je, in het rollenspel, degene die mag stoppen.",
  },
  {
    organisation: "Delft",
    theme: "opgroeien",
    title: "De hangplek als spreekkamer",
    summary: "Een jongerenwerker neemt vragen mee die op kantoor nooit gesteld worden.",
    story:
      "Oefen het praatje dat geen verhoor is. Je krijgt drie openingszinnen en probeert ze uit op je buur. Aan het eind houd je er één over.",
  },
  {
    organisation: "Breda",
    theme: "gezin",
    title: "Ruzie om de kinderen, rust aan tafel",
    summary: "Ouders die uit elkaar gaan maken in drie avonden afspraken die blijven staan.",
    story:
      "Je leest een ouderplan dat misging en streept aan waar het wrong. De bemiddelaar vertelt wat hij nu anders doet. Neem je eigen formulier mee, dan leggen we het ernaast.",
  },
  {
    organisation: "Blaricum",
    theme: "thuiszitters",
    title: "Bellen met een rector",
    summary: "Vijf zinnen waarmee een school een leerling toch terugneemt.",
    story:
      "Een oud-rector zit aan de andere kant van de lijn en zegt eerst nee. Na elke poging hoor je waarom. De groep kiest welke zin mee naar huis gaat.",
  },
  {
    organisation: "Laren",
    theme: "opgroeien",
    title: "Oma past op de buurt",
    summary:
      "Gepensioneerden openen na schooltijd hun keuken voor kinderen met een lege sleutelbos.",
    story:
      "Je hoort hoe we vrijwilligers vonden en wie we weigerden. Samen maken we een lijst van wat er mis kan gaan. Voor elke regel zoeken we iemand in de zaal die het al oploste.",
  },
] as const;
