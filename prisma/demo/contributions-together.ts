import type { DemoContribution } from "./types.ts";

/** What gemeenten show about working together, room for professionals, data and buying. */
export const contributionsTogether: DemoContribution[] = [
  {
    key: "reusel-de-mierden-samen-doen",
    organisations: ["Reusel-De Mierden"],
    kind: "workshop",
    stage: "running",
    title: "Samen Doen: vier dorpen, een leeg schrift",
    summary:
      "Ambtenaren gaan de vier dorpen in, praten met inwoners en maken beleid van wat ze daar horen.",
    story:
      "Ons beleid kwam van achter een bureau en paste daar uitstekend. Met Samen Doen zitten collega’s geregeld in alle vier de dorpen, vaak aan de toog of langs een sportveld, met een schrift waar nog niets in staat. Ze beloven alleen dat ze terugkomen en vertellen wat ermee gebeurt. Binnen wet en regels blijkt veel te mogen wat wij uit gewoonte verboden. Lastig blijft de verantwoording, want hoe telt een wethouder een gesprek aan de bar? In de workshop lees je mee in zo’n schrift en maak je er met je groep een beleidsregel van.",
    results:
      "Inwoners voelen zich meer betrokken en pakken zelf op wat ze eerst bij ons neerlegden, van een ruilkast tot het toezicht bij de speeltuin. Dat het in de dorpen prettiger wonen wordt, zien en horen we; een hard cijfer hebben we niet.",
    themes: ["inwoners-aan-zet", "leefbaarheid"],
  },
  {
    key: "enschede-transformation-coaches",
    organisations: ["Enschede"],
    kind: "workshop",
    stage: "running",
    title: "De coach met vervelende vragen",
    summary:
      "Bij elk wijkteam werkt een transformatiecoach, die collega’s helpt anders te denken en regels los te laten.",
    story:
      "Een training loslaten hadden we al gehad, compleet met hei en ballonnen. Op maandag pakte iedereen weer het protocol, want dat beschermt je als het misgaat. Daarom zitten onze coaches in het team zelf, twee dagen per week, een jaar lang. Van wie mag dit niet, wanneer heb je dat voor het laatst nagevraagd, en wat zou je doen als het je zus was? Eens per maand halen ze de wethouder erbij, die dan hardop zegt dat je een fout mag maken. Deze keer word jij gecoacht, op een regel waar je thuis tegenaan loopt.",
    results:
      "Na anderhalf jaar nemen medewerkers drie keer zoveel besluiten zonder hun leidinggevende erbij. In zes van de negen teams daalde het verzuim. In één team groeide de weerstand juist, en daar zijn we opgehouden.",
    themes: ["ruimte-voor-professionals", "integraal-werken"],
  },
  {
    key: "haaksbergen-decides-herself",
    organisations: ["Haaksbergen"],
    kind: "stand",
    stage: "running",
    title: "De regisseur mag het gewoon besluiten",
    summary:
      "Een gezin met meer dan één vraag heeft een regisseur die zelf beslist, in een gebouw waar iedereen zit.",
    story:
      "Vroeger mocht een regisseur hier vooral vergaderen. Nu tekent zij zelf, tot twintigduizend euro per gezin per jaar, over jeugd, Wmo, schulden en werk heen. Alles daarboven bespreekt ze met één collega, nooit met een commissie. Huisarts, schuldhulp, woonconsulent en jeugdverpleging zitten onder hetzelfde dak, dus de rest regelt ze op de trap. Moeilijk was kiezen wie dit aankon: van achttien sollicitanten uit eigen huis namen we er zes aan, en dat gaf scheve gezichten. Mandaatregeling en functieprofiel liggen klaar om in je tas te stoppen.",
    results:
      "Een besluit kost gemiddeld vier dagen, waar dat er eerder 39 waren. Gezinnen hebben nog met twee of drie mensen te maken in plaats van met acht. Overschreden is het budget nooit, wat ons eerlijk gezegd verbaasde.",
    themes: ["integraal-werken", "ruimte-voor-professionals"],
  },
  {
    key: "delft-four-quarters",
    organisations: ["Delft"],
    kind: "stand",
    stage: "running",
    title: "Een kruis op tafel, vier vakken leven",
    summary:
      "In ons sociaal team werken vier leefgebieden vanaf het eerste gesprek aan hetzelfde plan.",
    story:
      "Teken een kruis op een vel papier en zet in elk vak een deel van iemands leven: wonen, geld, gezondheid, gezin. Zo begint elk gesprek, en het vak waar de inwoner het eerst naar wijst gaat voor. Uit elk van de vier zit iemand in het team, met een eigen budget en een eigen baas, en daar wrong het, want vier bazen wilden vier rapportages. Na een jaar zijn die samengevoegd tot één pagina per kwartaal. Specialist blijf je, alleen zeg je nooit meer dat iets niet van jou is.",
    results:
      "Waar mensen eerst gemiddeld drie of vier aanvragen tegelijk hadden lopen, is er nu één plan. Bij honderd huishoudens keken we het na: in 58 gevallen wezen ze een ander vak aan dan waarvoor ze waren aangemeld.",
    themes: ["integraal-werken"],
  },
  {
    key: "laren-blaricum-no-social-service",
    organisations: ["Laren", "Blaricum"],
    kind: "stand",
    stage: "running",
    title: "Wij doen het zonder sociale dienst",
    summary:
      "In twee dorpen komt het hele sociaal domein samen in grote teams, van bijstand tot jeugdhulp.",
    story:
      "Een consulent Werk of een loket Zorg zoek je bij ons tevergeefs. Er zijn grote teams waarin alles bij elkaar komt, en elke collega kan minstens de helft van andermans werk. Kom je voor een uitkering en heb je thuis een ziek kind, dan hoef je dus niet naar een andere gang. Generalist worden kost tijd: in twee jaar draai je mee op acht plekken, met een proeve die een panel van inwoners afneemt. Voor zeldzame zaken, zoals een slepend hoger beroep, huren we een specialist per uur. Twee collega’s vonden dit niets en vertrokken, en dat hadden we eerder moeten zien aankomen.",
    results:
      "Doorverwijzen gebeurt nog bij een op de twintig mensen, vroeger bij een op de twee. Vacatures zijn sneller vervuld dan in de omgeving, want het werk is afwisselender.",
    themes: ["integraal-werken", "wmo-en-toegang"],
  },
  {
    key: "berkelland-proeftuin",
    organisations: ["Berkelland", "Oost Gelre", "Winterswijk"],
    kind: "workshop",
    stage: "running",
    title: "Reclassering, voogd en bijstand aan één draad",
    summary:
      "In een proeftuin lossen jeugdzorg, reclassering en sociale dienst zaken op die tussen hun grenzen vallen.",
    story:
      "Een vader komt vrij, zijn dochter woont in een pleeggezin en zijn uitkering begint pas over zes weken: wie belt hem? In de proeftuin zitten de drie organisaties die elk een stukje van hem kennen, met een proefpot en toestemming om af te wijken. Elke zaak eindigt met de vraag welke regel in de weg stond en wat een collega daar morgen aan heeft. Zo groeide een handreiking van 22 bladzijden, van onderop, met gewone voorbeelden. Niet gelukt is het om inwoners mee te laten denken, want de een is dader, de ander slachtoffer en de derde nog een kind. Je werkt in groepjes aan een zaak waar wij zelf niet uit zijn gekomen.",
    results:
      "Van 34 zaken kwamen er 27 los, meestal doordat iemand eerder belde en zelden door extra geld. Drie regels zijn in de hele regio aangepast. Ook collega’s die er nooit bij zaten gebruiken de handreiking.",
    themes: ["integraal-werken", "jeugd-en-veiligheid"],
  },
  {
    key: "zaanstad-lawyer-on-tuesday",
    organisations: ["Zaanstad"],
    kind: "stand",
    stage: "running",
    title: "De jurist komt op dinsdag",
    summary:
      "Elke week zit er een privacyjurist bij het wijkteam, die per zaak zegt wat je wél mag delen.",
    story:
      "‘Mag niet van de AVG’ was hier het einde van elk gesprek, ook als niemand het had opgezocht. We visten 120 van zulke momenten op; in 97 ervan mocht het gewoon, mits je het de inwoner vertelde. Sindsdien schuift onze jurist op dinsdag aan bij het wijkteam, met laptop en stroopwafels, en zet ze haar naam onder een ja. Uit haar antwoorden kwam een waaier van elf kaartjes, voor als school belt, de politie iets vraagt of een ex-partner inzage wil. Bovenaan elk kaartje staat: vraag het eerst aan degene over wie het gaat. Pak er gerust een paar en druk je eigen wapen erop.",
    results:
      "Uitzoeken of iets mag kost gemiddeld een kwartier, eerst was dat drie weken. Het aantal klachten over privacy daalde van negen naar twee. Eén keer zei ze nee waar het hele team ja dacht, en zij kreeg gelijk.",
    themes: ["privacy-en-gegevens", "integraal-werken"],
  },
  {
    key: "sudwest-fryslan-measuring-trust",
    organisations: ["Súdwest-Fryslân"],
    kind: "stand",
    stage: "researched",
    title: "Zes vragen over vertrouwen",
    summary:
      "Elk halfjaar meten we hoeveel vertrouwen inwoners, medewerkers en bestuur in elkaar hebben, over en weer.",
    story:
      "In iedere nota stond dat we werken vanuit vertrouwen, en nergens stond of het lukte. Met een universiteit maakten we zes vragen die je op je telefoon in twee minuten beantwoordt, zoals: durfde je alles te vertellen, en deed de ander wat hij zei? Ze gaan na een gesprek naar beide kanten van de tafel, dus ook de consulent geeft een cijfer, aan de inwoner en aan haar leidinggevende. Over een dip praten we binnen twee weken met de mensen zelf; een ranglijst van medewerkers bestaat niet. De eerste meting was slecht nieuws, want leidinggevenden schatten zichzelf anderhalf punt te hoog in. De vragenlijst krijg je gratis mee, onze beginnersfouten ook.",
    results:
      "Ruim vierduizend metingen verder weten we dat snelheid amper telt en een belofte nakomen des te meer. Inwoners gaven eerst een 5,9 en nu een 7,1; de grootste sprong kwam toen we altijd zelf gingen terugbellen.",
    themes: ["meten-en-inkopen", "ruimte-voor-professionals"],
  },
  {
    key: "oldambt-maze-of-tape",
    organisations: ["Oldambt"],
    kind: "stand",
    stage: "started",
    title: "Verdwaal eens in je eigen loketten",
    summary:
      "Ouders van een kind dat veel zorg nodig heeft wijzen aan waar ze vastlopen, en wij breken daar een muur uit.",
    story:
      "Met rollen schilderstape plakten vijf ouders in een sporthal hun jaar na: 14 instanties, 61 formulieren, 9 keer dezelfde diagnose bewijzen. De wethouder, een directeur en iemand van de verzekeraar moesten erdoorheen met een pop op de arm. Niemand haalde de uitgang binnen het uur. Sindsdien heeft elk van deze gezinnen een papierhulp, een oud-ambtenaar die namens hen belt, en slopen we ieder kwartaal twee muren. Als eerste ging de jaarlijkse herkeuring eraan van kinderen met een ziekte die nooit overgaat. In onze kraam ligt een stuk van de doolhof, op ware grootte.",
    results:
      "We begonnen in het voorjaar en helpen nu 26 gezinnen, die naar eigen zeggen vijf uur per week terugwinnen. Bij zorgkantoren krijgen we nog weinig gedaan, want hun muren mogen wij niet slopen.",
    themes: ["inwoners-aan-zet", "wmo-en-toegang", "opvoeden"],
  },
  {
    key: "leiden-buying-without-minutes",
    organisations: ["Leiden"],
    kind: "workshop",
    stage: "researched",
    title: "Inkopen zonder minuten",
    summary:
      "Vier aanbieders krijgen een vast bedrag per wijk, schrijven geen minuten meer en worden getoetst door cliënten.",
    story:
      "Voor elke tien minuten hulp gingen er bij ons vier op aan het noteren ervan. Op zoek naar wie al die tijdregels las, vonden we een map die sinds 2016 niet was geopend. In het nieuwe contract staat een bedrag per wijk voor zes jaar, plus vier uitkomsten die mensen zelf belangrijk noemden, waaronder weten wie er morgen komt. Een panel van negentien cliënten gaat twee keer per jaar op bezoek en schrijft een rapport waaraan de aanbieder niets mag veranderen. Wie geld overhoudt mag de helft houden, wie tekortkomt meldt dat vóór juli. We spelen de onderhandeling na en jij bent de aanbieder.",
    results:
      "Het aantal contracten ging van 87 naar 4, en de administratie van ruim een derde naar een achtste van de werktijd. Onderzoekers vonden geen teken dat ingewikkelde cliënten worden gemeden, al moeten we dat blijven bewaken.",
    themes: ["meten-en-inkopen", "wmo-en-toegang"],
  },
  {
    key: "tynaarlo-no-form",
    organisations: ["Tynaarlo"],
    kind: "stand",
    stage: "running",
    title: "Het potje zonder formulier",
    summary:
      "Iedereen in het sociaal team mag tot 750 euro uitgeven aan wat werkt, zonder het vooraf te vragen.",
    story:
      "Een koelkast, een busabonnement, de hondentrimmer, een weekend vrij: met zulke dingen losten wij problemen op, na zes weken toetsen. Nu heeft elke medewerker een betaalpas. De enige eis is dat er de volgende ochtend een briefje op het prikbord hangt met wat je kocht en waarom, in drie zinnen. In het begin gaf niemand iets uit, uit angst voor de krant; toen kocht de wethouder zelf de eerste wasmachine, met een fotograaf erbij. Discussie is er nog steeds, vooral over rijlessen.",
    results:
      "Per keer gaat het gemiddeld om 214 euro, en we bleven twee jaar op rij onder de begroting. In een derde van de gevallen was een maatwerkvoorziening daarna niet meer nodig. Van de 388 briefjes hangen er twintig in onze kraam.",
    themes: ["ruimte-voor-professionals", "armoede"],
  },
];
