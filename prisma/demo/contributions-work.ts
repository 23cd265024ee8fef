import type { DemoContribution } from "./types.ts";

/** What gemeenten show about work, benefits and taking part. */
export const contributionsWork: DemoContribution[] = [
  {
    key: "enschede-basis-of-the-labour-market",
    organisations: ["Enschede"],
    kind: "stand",
    stage: "started",
    title: "Basis van de arbeidsmarkt: 25 mensen de zorg in",
    summary:
      "Met vijf gemeenten en het Rijk helpen we mensen die ver van werk staan aan een baan in de zorg.",
    story:
      "Zorginstellingen komen mensen tekort, en in onze bestanden zitten mensen die door niemand worden gebeld. Daartussen stond een muur van diploma’s. Samen met vijf gemeenten en het Rijk knippen we functies op: wat moet echt een verpleegkundige doen en wat leer je in acht weken? Eten rondbrengen, een praatje, bedden verschonen, rolstoelen duwen: daar maken we een baan van met een contract, geen zoveelste stage. Ons doel is bewust klein, 25 mensen in een jaar. Elk van hen heeft op de afdeling een vaste collega, die twee uur per week krijgt om mee te kijken.",
    results:
      "Na negen maanden zijn er zeventien begonnen; elf leren inmiddels door voor een certificaat. Afdelingshoofden zeggen dat ze die twee uur dubbel terugverdienen.",
    themes: ["werk-en-participatie"],
  },
  {
    key: "heerlen-call-first",
    organisations: ["Heerlen"],
    kind: "workshop",
    stage: "researched",
    title: "Bellen voor je terugvordert",
    summary:
      "Klopt een opgave niet, dan bellen we eerst en beslissen we daarna pas of het een fout is of fraude.",
    story:
      "Van 412 terugvorderingen lazen we het dossier opnieuw, hardop, met twee oud-handhavers en drie mensen uit de bijstand. In ruim driekwart van de gevallen was er geen opzet: een vergeten loonstrook, een onbegrijpelijke brief, een dochter die even terug was. Sindsdien nemen we geen besluit zonder telefoongesprek, en dat gesprek bestaat uit zeven vragen. Echte oplichting pakken we harder aan dan vroeger, want daar is nu tijd voor. Collega’s noemden het slap; jij hoort twee nagespeelde gesprekken en mag raden welk van de twee fraude was.",
    results:
      "Er gaan 60 procent minder boetes de deur uit en toch komt er een vijfde meer geld terug. Volgens de rekenkamer geven mensen een verandering nu gemiddeld elf dagen eerder door.",
    themes: ["bijstand", "ruimte-voor-professionals"],
  },
  {
    key: "breda-guest-without-cut",
    organisations: ["Breda"],
    kind: "stand",
    stage: "running",
    title: "Logé in huis, uitkering heel",
    summary:
      "Wie tijdelijk iemand zonder huis opneemt, krijgt vooraf zwart op wit dat de uitkering gelijk blijft.",
    story:
      "Bij je zus op de bank is beter dan in de nachtopvang, maar die zus was bang dat ze gekort zou worden. Wij sturen haar daarom een brief van één kant: twaalf maanden lang verandert er niets aan je geld, en dit nummer bel je als iemand iets anders beweert. De kostendelersnorm passen we in die tijd niet toe, met een beroep op maatwerk. Ook de corporatie tekent, zodat de huur gelijk blijft. De huurtoeslag waren we in het begin vergeten; die loopt via de Belastingdienst en dat risico bespreken we nu als eerste.",
    results:
      "In twee jaar logeerden 118 mensen zo, gemiddeld vijf maanden. Ruim de helft vond vanaf dat adres een kamer of een huis. De opvang hield er naar schatting vijftien bedden mee vrij.",
    themes: ["bijstand", "dakloosheid"],
  },
  {
    key: "assen-boots-on-day-one",
    organisations: ["Assen"],
    kind: "stand",
    stage: "running",
    title: "Dag één: werkschoenen",
    summary:
      "Statushouders beginnen meteen met drie dagen betaald werk en leren Nederlands op de werkvloer.",
    story:
      "Een lasser wachtte bij ons twee jaar op zijn cursus en zei toen: ‘Nu ben ik geen lasser meer.’ Dat was de druppel. Met negen bedrijven spraken we af: drie dagen werk, twee dagen taal, en op donderdag komt de docent de fabriek in om de woorden van die week te oefenen. In de eerste ronde begreep niemand elkaar; sindsdien krijgt één collega per ploeg een training in duidelijk praten. Ouders van kleine kinderen starten met twee ochtenden, want de opvang zit in hetzelfde gebouw als de les.",
    results:
      "Na anderhalf jaar heeft 64 procent een contract, tegen 31 procent van de groep die eerst de lessen afmaakte. Op spreken scoren ze iets hoger bij het examen, op schrijven iets lager.",
    themes: ["inburgering", "werk-en-participatie"],
  },
  {
    key: "culemborg-learning-without-letters",
    organisations: ["Culemborg"],
    kind: "workshop",
    stage: "started",
    title: "Leren zonder letters",
    summary:
      "Wie nooit op school zat, maakt de uren voor de inburgering in de moestuin, de keuken en het atelier.",
    story:
      "Voor iemand die nooit een pen vasthield, is een lokaal met boeken elke dag een nederlaag. Twee docenten hielden dat niet meer vol en verhuisden hun les naar de tuin achter het buurthuis. Daar hangt Nederlands aan dingen: de schep, het zaad, de prijs van een kilo uien. Elke deelnemer houdt een fotoboek bij in plaats van een schrift, en dat telt als bewijs voor de Z-route. Trek schoenen aan die vies mogen worden, want je krijgt eerst zelf les, in een taal die je niet kent.",
    results:
      "De uitval zakte van een op de drie naar een op de tien. Veertien vrouwen uit de eerste groep runnen op vrijdag de kookclub voor hun straat.",
    themes: ["inburgering", "dagbesteding"],
  },
  {
    key: "emmen-foreman-comes-along",
    organisations: ["Emmen"],
    kind: "stand",
    stage: "researched",
    title: "De voorman gaat mee",
    summary:
      "Groepen uit ons sociaal ontwikkelbedrijf werken bij gewone bedrijven, met hun eigen voorman erbij.",
    story:
      "De hal stond halfleeg en schroefjes inpakken bracht minder op dan het licht kostte. Losse plaatsingen strandden vaak in de derde maand, zelden op het werk en bijna altijd op de kantine. Daarom verhuizen we met z’n achten tegelijk: dezelfde voorman, dezelfde grappen, een andere fabriek. Het bedrijf betaalt per product, wij vullen aan met loonkostensubsidie en halen iemand zonder gedoe terug als het niet gaat. Voor wie niet mee kan blijft er beschut werk binnen de poort, en dat zijn er minder dan we dachten.",
    results:
      "Buiten de muren werken nu 185 van de 310 mensen; per plek scheelt dat ons ruim vierduizend euro tekort. Het verzuim daalde van 17 naar 11 procent, blijkt uit een vergelijking over vier jaar.",
    themes: ["beschut-werk", "werk-en-participatie"],
  },
  {
    key: "hulst-football-club",
    organisations: ["Hulst"],
    kind: "stand",
    stage: "running",
    title: "Op vrijdag doen wij de lijnen",
    summary:
      "Mensen uit de dagbesteding houden door de week de velden en de kantine van drie voetbalclubs draaiend.",
    story:
      "Een voetbalveld ligt van maandag tot vrijdag niets te doen. Groepjes van zes kalken, maaien en wassen er shirts, met een begeleider die club en zorgaanbieder samen betalen. Het verschil met de oude locatie zit in de zaterdag: dan wordt er gespeeld op hún gras. Wie verder wil, wordt vrijwilliger zonder begeleiding of werkt een paar uur tegen loon in de sportwinkel. Het vervoer werd bijna onze ondergang, tot de supporters aanboden om te rijden.",
    results:
      "Er doen 22 mensen mee, van wie er 6 geen zorg meer nodig hebben en gewoon clublid zijn met een taak. Per persoon zijn we een derde goedkoper uit.",
    themes: ["dagbesteding", "wmo-en-toegang"],
  },
  {
    key: "eindhoven-job-first",
    organisations: ["Eindhoven"],
    kind: "workshop",
    stage: "researched",
    title: "De baan eerst, de behandeling erbij",
    summary:
      "Jobcoaches zitten in het behandelteam van de ggz en zoeken vanaf de eerste week een gewone baan.",
    story:
      "‘Eerst stabiel worden’ betekende in de praktijk: nooit. Onze jobcoach schuift elke maandag aan bij het behandeloverleg en heeft er evenveel te zeggen als de psychiater. Wie wil werken mag meedoen, hoe ziek ook; een andere toelating kennen we niet. Binnen een maand is er een gesprek met een echte werkgever, en de coach blijft drie jaar bereikbaar, ook voor de baas. Gemeente, UWV en zorgverzekeraar leggen ieder een derde in, en hoe we dat voor elkaar kregen leggen we stap voor stap uit.",
    results:
      "Bijna de helft van de 204 deelnemers vond betaald werk, twee keer zoveel als met een gewoon traject. Het aantal opnames nam in dezelfde groep met een kwart af.",
    themes: ["werk-en-participatie", "mentale-gezondheid"],
  },
  {
    key: "dordrecht-name-on-the-list",
    organisations: ["Dordrecht"],
    kind: "stand",
    stage: "started",
    title: "Zet je naam op de lijst en begin",
    summary:
      "Bij zes bedrijven in de haven krijg je een baan zonder brief en zonder gesprek, op volgorde van de lijst.",
    story:
      "Geen cv, geen motivatie, geen vraag over dat gat van acht jaar. Komt er een plek vrij, dan wordt de bovenste naam gebeld, en wie niet opneemt maakt plaats voor de volgende. Het gaat om werk dat je in een dag of drie onder de knie hebt: sjorren, schoonmaken, laden. Onze rol is klein gehouden: werkkleding, een achterwacht voor de ploegbaas, en een uitkering die pas stopt als het eerste loon binnen is. Personeelszaken had bedenkingen, de werkvloer totaal niet.",
    results:
      "Sinds de zomer begonnen er 43 mensen, en 29 zijn er gebleven. De bedrijven geven grif toe dat ze de helft van hen in een gesprek hadden afgewezen.",
    themes: ["werk-en-participatie", "sociale-economie"],
  },
  {
    key: "ameland-benefit-that-waits",
    organisations: ["Ameland"],
    kind: "stand",
    stage: "running",
    title: "De uitkering die overzomert",
    summary:
      "Seizoenswerkers vragen in oktober niets opnieuw aan, want hun uitkering stond al die tijd op nul te wachten.",
    story:
      "Van april tot oktober heeft iedereen op het eiland werk, daarna een man of vijftien niet. Elk najaar vulden zij dezelfde achttien bladzijden in bij een consulent die hun moeder nog kende. Nu stoppen we de bijstand niet meer, we zetten hem op nul zolang het seizoen duurt. In maart rekenen we met een kartonnen schuifmaat uit wat je overhoudt per gewerkte week, zodat niemand bang hoeft te zijn voor terugbetalen. Die schuifmaat geven we weg zolang de voorraad strekt.",
    results:
      "Vier mensen die altijd thuisbleven om het gedoe te vermijden, werkten dit jaar wel. Terugvorderingen waren er niet één en het scheelt de consulent twee weken werk.",
    themes: ["bijstand", "werk-en-participatie"],
  },
  {
    key: "den-helder-coffee",
    organisations: ["Den Helder"],
    kind: "workshop",
    stage: "running",
    title: "Elfhonderd kopjes koffie",
    summary:
      "We spraken iedereen met langer dan drie jaar bijstand opnieuw, zonder formulier en buiten het stadhuis.",
    story:
      "Sommigen hadden we negen jaar niet gezien. Vier consulenten kregen een jaar lang geen andere dossiers, wel een koffiepas voor zes cafés en één opdracht: vraag niet naar werk, vraag naar gisteren. Een op de zeven bleek allang vrijwilliger te zijn, en een op de vijf was zieker dan ons systeem dacht. In het tweede gesprek kwam op tafel wat iemand wilde: een baan, een cursus, rust of een tandarts. Op de officiële uitnodiging reageerde haast niemand, op een handgeschreven kaartje drie keer zoveel. We doen het eerste gesprek voor, jij doet het tweede.",
    results:
      "Er zijn 168 mensen aan het werk, deels in kleine banen, en 240 anderen pakten iets op wat ze eerder niet deden. De vier consulenten verdienden zichzelf in veertien maanden terug.",
    themes: ["werk-en-participatie", "bijstand"],
  },
];
