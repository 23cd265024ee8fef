import type { DemoContribution } from "./types.ts";

/** What gemeenten show about care, health and support. */
export const contributionsCare: DemoContribution[] = [
  {
    key: "roerdalen-happiness",
    organisations: ["Roerdalen"],
    kind: "stand",
    stage: "running",
    title: "Geluk staat bij ons gewoon op de agenda",
    summary:
      "Al acht jaar vragen we bij elk plan of mensen er gelukkiger van worden, en schrappen we wat in de weg zit.",
    story:
      "Lachen mag; in het begin deden wij dat zelf ook. Acht jaar geleden werd geluk hier het doel en geld het middel, en sindsdien hebben we er een coördinator voor. Zij leest elk voorstel mee met drie woorden ernaast: respect, gelijkwaardigheid, verantwoordelijkheid. Regels die geen van drieën dienen, leggen we elk voorjaar op een stapel, en de meeste halen de zomer niet. Een inwoner met een idee krijgt binnen een week iemand aan de lijn die zegt wat wél kan. Aan de kraam vul je het spinnenweb van positieve gezondheid in voor je eigen gemeente, en zie je waar het stroef loopt.",
    results:
      "Van 61 verordeningen en beleidsregels zijn er 38 over. Buurten organiseren zelf wat vroeger een product van ons was, zoals een klussendienst, een eettafel en een pluktuin. Het cijfer dat inwoners hun leven geven steeg licht, van 7,3 naar 7,6; hoeveel daarvan door ons komt, weet niemand.",
    themes: ["positieve-gezondheid", "ruimte-voor-professionals"],
  },
  {
    key: "middelburg-club-and-custom",
    organisations: ["Middelburg"],
    kind: "stand",
    stage: "running",
    title: "De biljartclub én de beschikking",
    summary:
      "Ons aanbod voor groepen en ons maatwerk liggen op één tafel, en een inwoner mag het allebei proberen.",
    story:
      "Eerst was het of-of: een activiteit in de wijk, of een indicatie met alles erop en eraan. Omdat mensen bang waren hun rechten kwijt te raken, koos bijna iedereen voor het papier. Nu krijg je van ons een proefmaand. Vier weken doe je mee met wat er al is, biljarten, samen koken, rijden op de duofiets, terwijl je plek bij de zorgaanbieder voor je openblijft. Daarna besluit je zelf; een mix mag ook, drie dagdelen zorg en de vrijdag bij de club. De aanbieders waren er fel op tegen, totdat we hun vroegen de clubs te coachen.",
    results:
      "Vier op de tien mensen hebben na de proefmaand minder of geen individuele zorg nodig. Rotterdam heeft al een afspraak gemaakt om te komen kijken. Leeg bleef alleen de groep die wij zelf hadden bedacht, een cursus mindfulness.",
    themes: ["wmo-en-toegang", "positieve-gezondheid"],
  },
  {
    key: "rotterdam-ring-without-uniform",
    organisations: ["Rotterdam"],
    kind: "workshop",
    stage: "researched",
    title: "Aanbellen zonder uniform",
    summary:
      "Is iemand in de war, dan gaat er een duo langs: een verpleegkundige en iemand die het zelf heeft meegemaakt.",
    story:
      "Het begint vaak met een buurvrouw die drie nachten niet sliep. Zij belt 112, er komt blauw op straat, en de man van driehoog verdwijnt nog verder achter zijn gordijn. In vier wijken heeft ze daarvoor nu een eigen nummer. Ons duo staat meestal binnen twee uur op de galerij en begint bij iets gewoons, de kat of de kou of de voetbaluitslag. Het mag zes weken terugkomen voordat er een aanmelding of diagnose nodig is, een regel waar we bij de zorgverzekeraar hard voor hebben gevochten. Tijdens de workshop loop je drie keer dezelfde galerij af, met acteurs, en kies jij het moment waarop je naar binnen stapt.",
    results:
      "Vergeleken met de buurwijken waren er in twee jaar 44 procent minder politieritten voor verward gedrag en een kwart minder gedwongen opnames. De buurvrouw krijgt altijd bericht terug; dat telde voor haar, zo bleek uit het onderzoek, zwaarder dan de snelheid.",
    themes: ["mentale-gezondheid", "leefbaarheid"],
  },
  {
    key: "urk-alone-in-a-full-house",
    organisations: ["Urk"],
    kind: "stand",
    stage: "started",
    title: "Alleen in een vol huis",
    summary:
      "Oud-vissers halen leeftijdgenoten op die door niemand worden gemist, omdat de familie vast wel komt.",
    story:
      "Op Urk ben je nooit alleen, zeggen we graag. Toen meldde de wijkverpleging dat zeven patiënten die week niemand anders hadden gesproken, met kinderen in dezelfde straat. Over zoiets begin je hier niet met een campagne. Een ploeg van twaalf oud-vissers vaart nu op donderdagmorgen een rondje met een oude botter en neemt mee wie anders thuis zat; netten boeten op de kade telt ook. Via de diakenen van vier kerken horen zij waar ze mogen aankloppen. Voor vrouwen werkte de boot niet, zij wilden een keuken, en die hebben ze sinds mei.",
    results:
      "Veertig mensen gaan regelmatig mee, de jongste is 58. In twee families wordt weer met elkaar gepraat, wat op geen enkele lijst van ons stond. We betalen de diesel, de koffie en zes uur per week van een welzijnswerker.",
    themes: ["eenzaamheid", "inwoners-aan-zet"],
  },
  {
    key: "meppel-gardening-on-prescription",
    organisations: ["Meppel"],
    kind: "stand",
    stage: "running",
    title: "Op recept: twee keer per week tuinieren",
    summary:
      "Huisartsen verwijzen mensen met vage klachten naar een welzijnscoach, die de eerste keer mee naar binnen gaat.",
    story:
      "Moe, hoofdpijn, slecht slapen, en alle bloedwaarden in orde. Acht huisartsen schatten dat dit een op de zes consulten is. Zij schrijven nu welzijn voor, op echt receptpapier, en dezelfde week belt onze coach. Die vraagt waar iemand vroeger warm voor liep, zoekt er een koor, een tuin of een wandelmaat bij en stapt samen met de patiënt over de drempel. In het tweede jaar sloegen we die laatste stap uit zuinigheid over, waarna de helft afhaakte. Artsen krijgen na twee maanden een briefje terug, want anders houden ze ermee op.",
    results:
      "Per jaar komen er 190 mensen zo binnen, die daarna gemiddeld 27 procent minder vaak naar de dokter gaan. De coach kost 64 duizend euro; de verzekeraar legt daarvan de helft in.",
    themes: ["positieve-gezondheid", "eenzaamheid"],
  },
  {
    key: "terneuzen-camping-in-november",
    organisations: ["Terneuzen"],
    kind: "stand",
    stage: "running",
    title: "Logeren op de camping, in november",
    summary:
      "Buiten het seizoen zijn zes vakantiehuisjes een logeerplek, zodat wie thuis voor iemand zorgt een week kan slapen.",
    story:
      "Het dichtstbijzijnde logeerhuis ligt aan de andere kant van de Westerschelde, en daar krijg je een vader van 81 niet heen. Huisjes hebben we hier wel, van oktober tot april staan ze te wachten op de zon. Een thuiszorgorganisatie levert dag en nacht een ploeg van vier, de campinghouder maakt de bedden op. Boeken doe je met één telefoontje, zonder indicatie, voor twaalf euro per nacht. De eerste winter kwam er haast niemand, want iemand wegbrengen vonden mensen moeilijker dan volhouden; sindsdien mag de mantelzorger één nacht meeslapen.",
    results:
      "Vorige winter logeerden er 57 mensen, samen 412 nachten. Voor negen van hen was al een plek in het verpleeghuis gevraagd, en die aanvraag is weer ingetrokken. Een week kost ons 940 euro.",
    themes: ["mantelzorg", "langer-thuis"],
  },
  {
    key: "zoetermeer-shared-mobility-scooters",
    organisations: ["Zoetermeer"],
    kind: "stand",
    stage: "running",
    title: "De scootmobiel die 340 dagen stilstond",
    summary:
      "Flatbewoners delen scootmobielen in plaats van er ieder een te krijgen, met een stalling en een monteur erbij.",
    story:
      "We hingen kilometertellers in 180 scootmobielen, met toestemming, en de uitkomst was pijnlijk: de helft reed minder dan één keer per week. Accu’s gingen dood van het staan. Sinds vorig jaar zijn er bij elf flats drie of vier te leen in de hal, te reserveren met een pasje of gewoon bij de huismeester. Een bewoner met gouden handen pompt de banden op en laat nieuwelingen oefenen op de parkeerplaats. Wie er elke dag een nodig heeft, houdt natuurlijk een eigen exemplaar.",
    results:
      "We schaffen er zestig per jaar minder aan, goed voor 140 duizend euro. Daarnaast rijden er 34 mensen die nooit om een voorziening hadden durven vragen. Achteruit inparkeren tussen de pionnen kun je op onze stand zelf proberen.",
    themes: ["wmo-en-toegang", "langer-thuis"],
  },
  {
    key: "vlieland-twelve-laws-one-desk",
    organisations: ["Vlieland"],
    kind: "stand",
    stage: "running",
    title: "Twaalf wetten aan één bureau",
    summary:
      "Op een eiland met 1200 mensen doet één collega het hele sociaal domein, met een achterwacht aan de wal.",
    story:
      "Maandag is het bijstand, dinsdag jeugd, en tussendoor kom je onze consulent tegen bij de bakker. Dat laatste is de kracht en ook de ellende. Daarom hebben we drie vakgenoten op het vasteland gevraagd als achterwacht: zij bellen elke week een halfuur mee, nemen waar bij ziekte en springen in als een vraag te dicht bij huis komt. Een inwoner mag ook zelf om hen vragen, zonder reden te geven. Vertel ons hoe klein je bent, dan rekenen we de afspraak voor je om.",
    results:
      "In drie jaar bleef geen enkele aanvraag liggen, ook niet in de elf weken dat onze collega ziek was. Zeven mensen kozen bewust voor iemand die ze niet kennen. Het kost 18 duizend euro per jaar, ongeveer wat we anders in zes weken aan inhuur kwijt zijn.",
    themes: ["wmo-en-toegang", "integraal-werken"],
  },
  {
    key: "oss-help-before-inquiry",
    organisations: ["Oss"],
    kind: "workshop",
    stage: "researched",
    title: "Eerst de hulp, dan het onderzoek",
    summary:
      "Na een Wmo-melding begint de hulp binnen een week, en twee maanden later kijken we samen of die klopt.",
    story:
      "Elf weken wachten op een gesprek over een traplift, terwijl iedereen de uitkomst kon raden: zo ging het hier. We vroegen twee consulenten om met een rode pen door hun dossiers te gaan, op zoek naar vragen die niets aan het besluit hadden veranderd. Met die stapel in de hand gooiden we de volgorde om. Voor veertien soorten hulp geldt nu: bellen, beginnen, en na acht weken bekijken of het past. Bij een verbouwing doen we nog altijd lang. Je krijgt een doos met tachtig zaken zonder namen en voorspelt de uitkomst; reken erop dat je bijna alles goed hebt.",
    results:
      "De gemiddelde wachttijd ging van 77 naar 6 dagen. Na acht weken stellen we 8 procent bij, ongeveer even vaak naar boven als naar beneden. Een hogeschool rekende uit dat de totale kosten gelijk bleven.",
    themes: ["wmo-en-toegang", "ruimte-voor-professionals"],
  },
  {
    key: "leeuwarden-recovery-academy",
    organisations: ["Leeuwarden"],
    kind: "workshop",
    stage: "running",
    title: "Les van iemand die er zelf uit kwam",
    summary:
      "Op de herstelacademie geven mensen met een psychiatrisch verleden les over paniek, stemmen, drank en slapen.",
    story:
      "Een diploma hoef je niet te hebben, wel iets om over te vertellen. Onze 27 docenten lagen zelf in de kliniek, leefden jaren met angst of zagen een kind verslaafd raken. Ze geven cursussen van zes avonden, in de bibliotheek, zonder intake en zonder naam op een lijst. Ook mensen die maandenlang op een behandelaar wachten schuiven aan, net als familieleden en af en toe een psychiater op de achterste rij. Vorig najaar viel een docent terug; sindsdien staan ze met z’n tweeën voor de groep. Je volgt een halfuur les en vraagt daarna alles over geld, werving en avonden die uit de hand lopen.",
    results:
      "Ongeveer zeshonderd mensen per jaar doen een cursus, en een op de acht haalt zich daarna van de wachtlijst van de ggz af. Negen docenten hielden er een betaalde baan aan over.",
    themes: ["mentale-gezondheid", "inwoners-aan-zet"],
  },
  {
    key: "land-van-cuijk-former-carers",
    organisations: ["Land van Cuijk"],
    kind: "workshop",
    stage: "running",
    title: "Zij weten hoelang een nacht duurt",
    summary:
      "Wie jaren voor een partner of ouder zorgde, lost nu een mantelzorger af, een vast dagdeel per week.",
    story:
      "‘Ik kan alles, en niemand heeft het nog nodig,’ zei een man van 74 een halfjaar na de begrafenis van zijn vrouw. Hij werd onze eerste aflosser. Vijf maanden na een overlijden, nooit eerder, brengt de wijkverpleging namens ons een kaart met de vraag of iemand een ander een vrije middag wil geven. Een ja betekent twee keer meelopen, leren tillen van een ergotherapeut en zelf kiezen bij wie het klikt. Een op de vier stopt weer omdat het te veel terugbrengt, en daar moet je niet van schrikken. We schrijven met jou de kaart voor jouw gemeente en oefenen wat je zegt als iemand begint te huilen.",
    results:
      "Er zijn 83 koppels, en de meeste aflossers komen langer dan ze beloofd hadden. Mantelzorgers noemen één ding het vaakst: dat ze niets hoeven uit te leggen.",
    themes: ["mantelzorg", "dagbesteding"],
  },
];
