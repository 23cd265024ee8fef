import type { DemoContribution } from "./types.ts";

/** What gemeenten show about a roof, growing old at home, and the neighbourhood. */
export const contributionsHousing: DemoContribution[] = [
  {
    key: "utrecht-keys-to-the-neighbourhood",
    organisations: ["Utrecht"],
    kind: "workshop",
    stage: "researched",
    title: "De sleutel is van de buurt",
    summary:
      "Zestien buurthuizen worden door bewoners zelf beheerd, met een rugzak van de gemeente erbij.",
    story:
      "Niet de ruzies maken een buurtbestuur kapot, de boekhouding doet dat. We zagen het pas toen in één jaar drie besturen de sleutel kwamen terugbrengen, uitgeput en boos. Daarna kwam de rugzak: wij betalen dak, verwarming en verzekering, een gedeelde boekhouder doet de cijfers, en een bestuurder die wil stoppen krijgt een halfjaar een opvolger naast zich. Bewoners bepalen wie er binnenkomt, hoe laat het licht uitgaat en of er bier is. Op één punt kijken wij nog mee, namelijk wie er wegblijft. Met een stapel taakkaarten zoek je uit waar jouw vrijwilligers op leeglopen.",
    results:
      "Onderzoekers telden twee keer zoveel bezoekers als in de oude wijkcentra, voor 40 procent van de kosten. Twee huizen zijn alsnog gestopt. In een daarvan runt de buurt nu alleen de keuken, en daar is iedereen tevreden mee.",
    themes: ["ontmoeting", "inwoners-aan-zet"],
  },
  {
    key: "reusel-de-mierden-farmyards",
    organisations: ["Reusel-De Mierden"],
    kind: "stand",
    stage: "running",
    title: "Het Kernteam komt samen het erf op",
    summary:
      "Een consulent van ruimte en een van sociaal gaan samen langs bij boeren die onder druk staan.",
    story:
      "Een boer die een brief krijgt over stikstof, leest daarin dat zijn dochter geen toekomst heeft op het bedrijf. Bij ons lag die brief bij de ene afdeling en de slapeloosheid bij de andere. Voordat we iets bedachten, vroegen we boeren zelf om een brainstorm in een machineloods; nóg een loket wilden ze niet, wel iemand die het geheel snapt. Zo ontstond het Kernteam Buitengebied, met twee consulenten die van elkaar weten wat er speelt. Zij praten over de stal en over het huwelijk, over stoppen, doorgaan of iets anders beginnen. Van het eerste bezoek maken ze geen verslag.",
    results:
      "Op 31 erven zijn we binnen geweest, en bij 26 bleef het niet bij één keer. Vijf gezinnen vroegen hulp bij geldzorgen of somberheid, iets wat ze op het gemeentehuis nooit hadden verteld. Vergunningen duren er niet langer door, eerder korter.",
    themes: ["leefbaarheid", "integraal-werken", "mentale-gezondheid"],
  },
  {
    key: "maastricht-keys-in-nine-days",
    organisations: ["Maastricht"],
    kind: "stand",
    stage: "running",
    title: "Van stoep naar sleutel in negen dagen",
    summary: "Wie buiten slaapt, krijgt van ons een tijdelijk huis voordat alle papieren kloppen.",
    story:
      "We legden dertig dossiers langs een meetlint: 94 dagen van de eerste melding tot een voordeur, waarvan 88 met wachten op een ander. Nu mag één medewerker op de dag zelf een van de veertig tijdelijke woningen toewijzen. Inkomen, regiobinding en begeleiding komen aan de beurt als iemand er al slaapt. De corporatie wilde in ruil een garantie op de huur, en die hebben we drie keer moeten betalen. Een sloopflat, zes units en wat etages boven winkels: mooier is het niet. Binnen een jaar volgt een gewoon contract, in een andere wijk voor wie opnieuw wil beginnen.",
    results:
      "Vorig jaar kwamen 71 mensen zo onder dak, van wie er 62 nog altijd ergens wonen. Per nacht zijn we de helft kwijt van wat een bed in de opvang kostte.",
    themes: ["dakloosheid", "ruimte-voor-professionals"],
  },
  {
    key: "nijmegen-contract-that-flips",
    organisations: ["Nijmegen"],
    kind: "workshop",
    stage: "researched",
    title: "Het huurcontract dat omklapt",
    summary:
      "Wie beschermd woonde, krijgt een gewoon huis op naam van de zorg, dat na een jaar van de huurder zelf wordt.",
    story:
      "Honderdtwintig mensen konden weg uit beschermd wonen, maar hun kamer bleef bezet omdat niemand het risico durfde te dragen. De corporatie vreesde overlast, de zorg een terugval, wij allebei. In het contract staat nu precies wie waarvoor opdraait, tot en met de kapotte voordeur. De begeleider blijft dezelfde en mag zonder nieuw besluit van één naar tien uur per week, en terug. Buren krijgen een telefoonnummer van een mens, dus geen meldpunt. Clausule voor clausule nemen we het contract door, waarbij je de partij speelt die je thuis het lastigst vindt.",
    results:
      "Van de 164 contracten klapten er 151 om, na gemiddeld dertien maanden. In de vergelijkingsgroep ging twee keer zo vaak iemand terug naar een instelling.",
    themes: ["beschermd-thuis", "mentale-gezondheid"],
  },
  {
    key: "westerwolde-twelve-front-doors",
    organisations: ["Westerwolde"],
    kind: "stand",
    stage: "running",
    title: "Twaalf voordeuren en één koffiepot",
    summary:
      "Ouderen uit drie dorpen bouwden samen een hof, zodat ze niet naar de stad hoeven als hun huis te groot wordt.",
    story:
      "Ze was 79, had elf kamers en zei dat ze alleen tussen zes planken zou vertrekken. Verhuizen wilde ze eigenlijk best, zolang ze de kerktoren maar bleef zien. Van de oude melkfabriek maakten twaalf huishoudens een hof met kleine woningen, een keuken voor iedereen en een logeerkamer voor kinderen of een nachtzuster. De gemeente gaf de grond in erfpacht, hielp bij de bank en hield verder haar mond, al viel dat niet mee. Voor de thuiszorg ligt het werk nu in één straat in plaats van over veertig kilometer. Wat we te laat bespraken: hoe het gaat als de eerste bewoner begint te dwalen.",
    results:
      "Elf grote huizen kwamen vrij, en in vier daarvan wonen weer kinderen. De bewoners gebruiken samen 30 procent minder uren zorg dan toen ze ieder apart woonden.",
    themes: ["langer-thuis", "leefbaarheid"],
  },
  {
    key: "noardeast-fryslan-village-car",
    organisations: ["Noardeast-Fryslân"],
    kind: "stand",
    stage: "running",
    title: "De bus kwam niet terug, de dorpsauto wel",
    summary:
      "In zeventien dorpen rijden vrijwilligers met een elektrische auto naar ziekenhuis, markt of kapper.",
    story:
      "Op het laatst zat in de bus alleen de chauffeur nog. Toen de lijn werd geschrapt, tekenden we geen bezwaar aan en vroegen we om het geld. Elk dorp dat een stalling en zes rijders vond, kreeg een auto met laadpaal. Bellen kan tot acht uur de avond ervoor, bij een dorpsgenoot die ook vraagt hoe het gaat. De verzekering was een jaar puzzelen, en van taxibedrijven kregen we een boze brief die ingelijst in de kraam hangt. In twee dorpen liep het spaak toen één familie de sleutel als de hare ging zien.",
    results:
      "Er zijn 9400 ritten per jaar, een derde daarvan naar een arts, en aan Wmo-vervoer zijn we 110 duizend euro minder kwijt. De rijders, veelal mannen die net met pensioen zijn, vinden dat zij er zelf het meest aan hebben.",
    themes: ["leefbaarheid", "inwoners-aan-zet"],
  },
  {
    key: "tilburg-address-in-three-days",
    organisations: ["Tilburg"],
    kind: "workshop",
    stage: "running",
    title: "Binnen drie dagen een adres",
    summary:
      "Iedereen zonder huis krijgt snel een briefadres bij de gemeente zelf, en iemand die de post mee openmaakt.",
    story:
      "Zonder adres heb je geen zorgverzekering, geen uitkering en eigenlijk ook geen kind op school. Toch wezen we vroeger zes van de tien aanvragen af, doorgaans om een bewijsstuk dat iemand zonder huis nu eenmaal niet heeft. Nu is het adres het begin, en zoeken we de rest later uit. Twee collega’s van Burgerzaken en twee straatwerkers delen een bureau, iedere ochtend van negen tot elf. Bij het ophalen van de post is er koffie en maken we samen de enveloppen open; daar gebeurt het echte werk. Jij beoordeelt straks tien aanvragen uit een koffer, volgens je eigen beleidsregels, en vergelijkt de uitkomst met je buurman.",
    results:
      "Er staan 640 mensen ingeschreven, en van de toeloop waarvoor de raad vreesde is niets te zien. Schulden door onverzekerd zijn daalden met twee derde.",
    themes: ["dakloosheid"],
  },
  {
    key: "wageningen-night-with-a-walker",
    organisations: ["Wageningen"],
    kind: "stand",
    stage: "started",
    title: "Een nacht proefwonen met een rollator",
    summary:
      "In een gewone rijwoning proberen ouderen en hun kinderen uit wat helpt bij dementie, vallen en slecht zicht.",
    story:
      "Geen folder over slimme techniek overtuigt iemand die nog goed ter been is. In onze rijwoning blijf je slapen, met een bril die je zicht vertroebelt, een fornuis dat zichzelf uitzet en een klok die zegt dat het nacht is. Studenten ergotherapie wonen op zolder en houden bij wat mensen werkelijk gebruiken. Het duurste apparaat, een sprekende spiegel, staat inmiddels in de schuur, terwijl een lichtstrip van negentien euro langs de plint het van alles wint. Kinderen die ruziën over een verpleeghuis, gaan vaak met een boodschappenlijstje naar huis.",
    results:
      "In acht maanden sliepen er 76 mensen, onder wie twintig stellen met dementie in huis. Zestig van hen pasten daarna iets aan, voor gemiddeld 210 euro uit eigen zak. Of ze er langer door thuis wonen, kunnen we nog niet zeggen.",
    themes: ["langer-thuis", "mantelzorg"],
  },
  {
    key: "leudal-sixteen-village-halls",
    organisations: ["Leudal"],
    kind: "stand",
    stage: "running",
    title: "Eén klusbus voor zestien dorpshuizen",
    summary:
      "Zestien gemeenschapshuizen delen een beheerder en hun inkoop, en blijven toch baas in eigen huis.",
    story:
      "De penningmeester was 82, de voorzitter zijn broer en de cv-ketel nauwelijks jonger. Zulke besturen sluiten liever dan dat ze om hulp vragen, dus begonnen we onschuldig: samen bier en gas inkopen. Van de korting betaalden ze een beheerder, die met een bus vol gereedschap rondrijdt en de vergunningen erbij doet. Elk huis houdt zijn eigen kas en zijn eigen ruzies. Dertigers stappen wel degelijk in, mits de klus afgebakend is, drie maanden de programmering bijvoorbeeld, en niet levenslang. Eén dorp doet niet mee, en dat laten we zo.",
    results:
      "Vier huizen stonden op omvallen en geen ervan is dichtgegaan. Er kwamen 41 vrijwilligers bij, de helft jonger dan veertig, en de energierekening zakte met een vijfde.",
    themes: ["ontmoeting", "leefbaarheid"],
  },
  {
    key: "purmerend-grandmothers-cupboard",
    organisations: ["Purmerend"],
    kind: "workshop",
    stage: "running",
    title: "En wat doen we met de kast van oma?",
    summary:
      "Een verhuiscoach helpt ouderen van een gezinshuis naar een appartement, van eerste twijfel tot laatste doos.",
    story:
      "Duizenden ouderen wonen hier alleen of samen in een huis voor vijf. Geld is zelden de rem, spullen wel: dertig jaar zolder, een duivenhok, een kast waar niemand afstand van doet. Onze twee coaches, een oud-makelaar en een oud-verpleegkundige, komen zo vaak als nodig en hebben het in het eerste uur nooit over verhuizen. Huurders houden hun oude prijs per vierkante meter en mogen met de kinderen komen kijken. Let op de volgorde, want een lijst met vrije appartementen aan het begin jaagt mensen weg. Breng naar de workshop iets mee waar je zelf nooit van scheidt; dan snap je het snelst waar het om draait.",
    results:
      "In twee jaar verhuisden 132 huishoudens, waarna evenveel gezinnen konden doorschuiven. Per verhuizing zijn we 1700 euro kwijt, ritten naar de kringloop inbegrepen. Zestien mensen besloten na drie gesprekken te blijven, met een tweede trapleuning.",
    themes: ["langer-thuis", "leefbaarheid"],
  },
];
