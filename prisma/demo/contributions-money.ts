import type { DemoContribution } from "./types.ts";

/** What gemeenten show about debts, low incomes and the local economy. */
export const contributionsMoney: DemoContribution[] = [
  {
    key: "den-haag-schuldenlab",
    organisations: ["Den Haag"],
    kind: "workshop",
    stage: "researched",
    title: "Schuldenlab: proberen, meten, weggeven",
    summary:
      "In het Schuldenlab testen we met bedrijven, schuldeisers en inwoners nieuwe wegen uit de schulden.",
    story:
      "In een lab mag iets mislukken, en dat is best spannend als het om andermans geldzorgen gaat. Elk jaar kiezen we vier ideeën, die een halfjaar en een meetlat krijgen. Zo kopen we van jongeren tot 27 jaar alle schulden in één keer af, waarna zij terugbetalen met een plan voor school of werk. In een andere proef belt een bank haar klanten vóór de eerste aanmaning. Vijf van de elf proeven zijn gestopt, en over die vijf gaat het eerste halfuur. Daarna kies je er zelf een en reken je uit wat hij bij jullie zou kosten.",
    results:
      "Van de jongeren uit de eerste proef had 83 procent na twee jaar geen nieuwe achterstand. Een onafhankelijk bureau kwam uit op ruim twee euro winst per euro, vooral bij zorg en uitkeringen.",
    themes: ["schulden", "overgang-18"],
  },
  {
    key: "den-haag-haagse-methode",
    organisations: ["Den Haag"],
    kind: "stand",
    stage: "running",
    title: "De Haagse Methode: laat het geld in de wijk",
    summary:
      "We maken de lokale economie socialer door anders in te kopen, anders te verhuren en ondernemers te koppelen.",
    story:
      "Volg een euro die de gemeente uitgeeft en je bent na twee stappen meestal de stad uit. De Haagse Methode keert dat om. Bij grotere opdrachten vragen we niet alleen wat het kost, maar ook wie er uit de straat aan meewerkt. Lege panden verhuren we goedkoop aan ondernemers die iemand aannemen die lang zonder werk zat. Zes wijkmakelaars, vaak oud-winkeliers, stellen de cateraar voor aan de wasserij. Onze inkopers zagen er tegenop, tot ook de juristen een middag meeliepen door de wijk.",
    results:
      "In drie jaar gingen 340 opdrachten naar sociale ondernemers, samen goed voor 210 banen. We betaalden gemiddeld twee procent meer, en dat staat gewoon in de jaarrekening.",
    themes: ["sociale-economie", "werk-en-participatie", "meten-en-inkopen"],
  },
  {
    key: "apeldoorn-veil-je-schulden",
    organisations: ["Apeldoorn"],
    kind: "stand",
    stage: "running",
    title: "Veil je schulden, met de hamer van de Rotary",
    summary:
      "Op een benefietveiling met de Rotary halen we geld op voor schulden waar geen potje voor is.",
    story:
      "Een weekend zeilen, een rondleiding achter de schermen van de schouwburg, een dag schilderwerk: dat gaat er onder de hamer. De opbrengst is voor restschulden waarop een hele regeling vastloopt, zoals de laatste achthonderd euro waar een schuldeiser niet van af wil. Wie geholpen wordt brengt zelf ook een kavel in: een avond koken, twee fietsbanden, vijf uur tuinwerk. Dat bedachten de deelnemers, want krijgen zonder terug te geven vonden zij lastiger dan de schuld. De Rotary zoekt kopers en een zaal; wij toetsen de zaken en houden alle namen erbuiten.",
    results:
      "Twee avonden leverden samen 61 duizend euro op, genoeg om 74 zaken af te ronden. Een op de vijf kopers meldde zich daarna als maatje bij de schuldhulp.",
    themes: ["schulden", "inwoners-aan-zet"],
  },
  {
    key: "kerkrade-saturday-morning",
    organisations: ["Kerkrade"],
    kind: "workshop",
    stage: "running",
    title: "Zaterdagochtend doet iedereen open",
    summary:
      "Bij twee betalingsachterstanden tegelijk staan we binnen drie dagen op de stoep, ook in het weekend.",
    story:
      "Met brieven, appjes en een belteam bereikten we negentien van de honderd mensen. Toen zijn we gaan turven wanneer deuren opengaan, zes weken lang, als bij een vogeltelling. Half zeven ’s avonds en zaterdag tussen tien en twaalf winnen met straatlengte. We gaan in tweetallen, een schuldhulpverlener en iemand die zelf diep in de schulden zat, met ontbijtkoek in de tas en zonder folder. Losse signalen laten we liggen, anders verzuip je; de regel waarmee we kiezen krijg je mee. Het overleg over de toeslag voor werken in het weekend duurde trouwens langer dan de hele voorbereiding.",
    results:
      "Inmiddels spreken we 58 van de honderd huishoudens, en de helft daarvan loopt na een halfjaar weer gelijk met de rekeningen. Ontruimingen om huurschuld gingen van 21 naar 6.",
    themes: ["vroegsignalering", "schulden"],
  },
  {
    key: "hoogeveen-one-signature",
    organisations: ["Hoogeveen"],
    kind: "stand",
    stage: "researched",
    title: "Elf regelingen, één handtekening",
    summary:
      "Wie één keer laat zien wat er binnenkomt, krijgt alle minimaregelingen daarna vanzelf op de rekening.",
    story:
      "We legden alle formulieren op de vloer van de kantine: 94 bladzijden, met elf keer dezelfde vraag naar het inkomen. Nu is er één verklaring per jaar, en de rest volgt automatisch: geld voor school, een sportpas, de zorgpolis, bijzondere bijstand voor vaste posten. Aan mensen in de bijstand stellen we zelfs die ene vraag niet, want wij weten het al. Drie verordeningen moesten om en dat duurde langer dan de bouw van het systeem. Controle doen we achteraf, met een steekproef van vijf procent.",
    results:
      "Het gebruik steeg van 52 naar 84 procent van de huishoudens die er recht op hebben. De uitvoering kost 170 duizend euro per jaar minder, en dat bedrag ging naar de regelingen zelf. In de steekproef klopte bijna alles.",
    themes: ["armoede", "bijstand"],
  },
  {
    key: "harlingen-caulking-gun",
    organisations: ["Harlingen"],
    kind: "stand",
    stage: "started",
    title: "Kitspuit, radiatorfolie en een praatje",
    summary:
      "Oud-scheepstimmerlieden en leerlingen maken huizen van mensen met weinig geld in één dag tochtvrij.",
    story:
      "Er staan hier huizen waar de wind door de plinten fluit en de bewoners de kachel dan maar uitzetten. Een isolatiesubsidie helpt hen niet: eerst betalen en later terugkrijgen, dat lukt nooit. Onze ploeg komt met een bakfiets, kit de naden, plakt folie en hangt deurdrangers op, voor gemiddeld 230 euro per huis. Gepensioneerde timmerlieden hebben de leiding over jongens van het praktijkonderwijs. Terloops zien zij meer dan een loket ooit zal zien, en wie wil krijgt daarna de geldcoach op bezoek. Met monumenten weten we nog geen raad.",
    results:
      "Sinds november zijn er 88 huizen gedaan, huur en koop, en het gasverbruik ging er gemiddeld dertien procent omlaag. Drie leerlingen vonden een leerbaan bij een installateur.",
    themes: ["energie-en-wonen", "armoede"],
  },
  {
    key: "alkmaar-card-without-logo",
    organisations: ["Alkmaar"],
    kind: "stand",
    stage: "running",
    title: "Een pasje dat niemand herkent",
    summary:
      "Kinderen uit gezinnen met weinig geld betalen kleding, zwemles en uitjes met een gewone betaalpas.",
    story:
      "Vroeger deelden we bonnen uit in onze huiskleur, en dan riep de caissière naar achteren hoe dat ook alweer moest. Kinderen sloegen liever een verjaardag over, vertelden ze ons bij een stapel pannenkoeken. Het kindpakket staat nu op een pas zonder logo, die in zestig winkels en bij alle clubs werkt. Scholen melden een gezin aan met één klik, als de ouder ja zegt. Voor misbruik waren we bang, maar het bleef bij één paar schoenen in maat 46.",
    results:
      "De pas wordt gebruikt door 81 procent van de kinderen voor wie hij bedoeld is; de bonnen haalden 44. Winkeliers hebben hun geld dezelfde dag en vroegen zelf of ze mee mochten doen.",
    themes: ["armoede", "opvoeden"],
  },
  {
    key: "bergen-op-zoom-shoebox",
    organisations: ["Bergen op Zoom"],
    kind: "workshop",
    stage: "running",
    title: "De schoenendoos van de zzp’er",
    summary:
      "Een oud-accountant en een schuldhulpverlener brengen met ondernemers in nood de boel weer op orde.",
    story:
      "Ondernemers belden ons pas als de bestelbus al verkocht was. Schaamte, plus het idee dat schuldhulp er voor hen niet is. Onze inloop staat daarom bij de groothandel, maandagavond, naast de koffieautomaat. Eerst gaat de doos met ongeopende enveloppen om, daarna kiezen we samen: redden, afbouwen of stoppen. Ook stoppen mag een goede uitkomst heten, zeker met een saneringskrediet en een gewone baan erachteraan. Je krijgt een echte doos op tafel, zonder namen, en drie kwartier om er wijs uit te worden.",
    results:
      "Vorig jaar meldden zich 67 ondernemers: 28 draaien nog, 30 stopten met een regeling, 9 haakten af. Wij waren er gemiddeld zes maanden eerder bij dan in de jaren daarvoor.",
    themes: ["schulden"],
  },
  {
    key: "het-hogeland-village-mows",
    organisations: ["Het Hogeland"],
    kind: "stand",
    stage: "running",
    title: "Het dorp maait zelf",
    summary:
      "Vijf dorpsbedrijven doen het groen en klein onderhoud, met dorpsgenoten die lang thuis hadden gezeten.",
    story:
      "Twee keer per jaar kwam een aannemer van negentig kilometer ver de bermen maaien, en de buurman zonder werk stond ernaar te kijken. Vijf dorpen richtten een coöperatie op en namen die klus over, voor hetzelfde bedrag. Er werken mensen uit de bijstand, een boerenzoon in de stille maanden en een vrouw die na haar burn-out met twee uur begon. Wat overblijft gaat naar het dorpshuis. Als gemeente moesten wij leren dat het gras weleens een week later kort is. Verzekering en aansprakelijkheid zijn uitgezocht; die map mag je overschrijven.",
    results:
      "Negentien dorpsgenoten verdienen er loon, en vorig jaar bleef er twaalfduizend euro over voor de dorpen. Klachten over het groen krijgen we amper meer, want over je buurman bel je het gemeentehuis niet.",
    themes: ["sociale-economie", "leefbaarheid", "werk-en-participatie"],
  },
  {
    key: "doetinchem-our-own-bills",
    organisations: ["Doetinchem"],
    kind: "workshop",
    stage: "running",
    title: "Wij waren zelf de strengste schuldeiser",
    summary:
      "Alle rekeningen van de gemeente aan één inwoner liggen nu bij één collega, die zelf mag besluiten.",
    story:
      "Onze afdeling Belastingen stuurde een deurwaarder naar een gezin dat diezelfde ochtend bij de schuldhulp aan tafel zat. Het was geen uitzondering: 640 huishoudens hadden bij drie of meer afdelingen van één stadhuis iets openstaan. We maakten een lijst die elke nacht wordt bijgewerkt, en twee collega’s van incasso mogen zelf pauzeren, bundelen of kwijtschelden tot vijftienhonderd euro. De privacyjurist zat vanaf de eerste dag in het team en bedacht de grondslag. Aanmaningskosten hebben we afgeschaft. Neem je eigen tarieven mee, dan rekenen we na wat invorderen jullie werkelijk kost.",
    results:
      "In het eerste jaar haalden we vier procent méér binnen, met 70 procent minder dwangbevelen. Voor 210 gezinnen hield het stapelen van kosten op kosten op.",
    themes: ["schulden", "privacy-en-gegevens"],
  },
];
