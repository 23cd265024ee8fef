import type { DemoContribution } from "./types.ts";

/** What gemeenten show about young people and families. */
export const contributionsYouth: DemoContribution[] = [
  {
    key: "dalfsen-one-table",
    organisations: ["Dalfsen"],
    kind: "workshop",
    stage: "running",
    title: "Eerst de tafel, dan pas de officier",
    summary:
      "Bij jongeren die rottigheid uithalen kijken wij samen wat er speelt, voordat iemand over straf begint.",
    story:
      "Zes jongens, een zomer vol brandjes en een dorp dat er klaar mee was: daar begon het. We zetten de wijkagent, het jongerenwerk, leerplicht, de boa, de jeugdconsulent en de voetbaltrainer om één tafel, elke drie weken, anderhalf uur. Iedereen vertelt eerst wat bij deze jongen al eens werkte, hoe klein ook. Het strafrecht blijft liggen als laatste kaart en meestal spelen we die niet. De eerste vier keer praatten we over de ouders in plaats van met hen; nu schuiven zij het laatste halfuur aan. Jij speelt zo’n tafel na met een zaak van thuis.",
    results:
      "We bespraken 23 jongeren, van wie er 4 alsnog bij justitie terechtkwamen. De meldingen van overlast in dat ene dorp gingen van zestien per maand naar drie.",
    themes: ["jeugd-en-veiligheid", "integraal-werken"],
  },
  {
    key: "hoorn-feniks",
    organisations: ["Hoorn"],
    kind: "stand",
    stage: "running",
    title: "Feniks: één bouwtekening voor de zwaarste vragen",
    summary:
      "Met zorgaanbieders maakten we een blauwdruk voor jongeren met zoveel problemen dat ze nergens passen.",
    story:
      "Een meisje van vijftien had in vier jaar elf adressen gehad, en elk adres had een goede reden om haar door te sturen. Dat wilden we niet nog eens. Samen met de aanbieders tekenden we Feniks: wie zit er binnen een week aan tafel, wie hakt de knoop door, en niemand mag halverwege afhaken. Ggz, verblijf, onderwijs en thuis staan op één vel in plaats van in vier plannen. Over geld kregen we de meeste ruzie; daarom leggen we nu vooraf per jongere een gezamenlijk bedrag vast en verdelen we de rekening pas achteraf. De tekening hangt levensgroot in de kraam, er liggen stiften bij.",
    results:
      "Achttien jongeren kregen zo hulp en vijftien van hen wonen na een jaar nog op dezelfde plek. Goedkoper is het in het begin niet, dat zeggen we er eerlijk bij.",
    themes: ["jeugdhulp", "integraal-werken"],
  },
  {
    key: "almere-sixteen-and-a-half",
    organisations: ["Almere"],
    kind: "stand",
    stage: "researched",
    title: "Met zestien en een half de tas inpakken",
    summary:
      "Ruim voor hun achttiende maken jongeren in de jeugdhulp een eigen plan voor huis, geld en hulp.",
    story:
      "Jongeren noemen het ‘de dag dat iedereen ophangt’. Wij bellen daarom als ze zestien en een half zijn, met vijf vragen: waar ga je wonen, waar leef je van, wat doe je overdag, wie helpt je en wie bel je ’s nachts? Dezelfde begeleider blijft tot 21, ook als het geld uit een andere pot komt; dat verrekenen jeugd en Wmo onderling, in één spreadsheet. Zorgverzekering, DigiD en inkomen zijn geregeld voordat de slingers hangen. Wat we onderschatten: zonder kamer is elk plan papier, dus de woningcorporaties kwamen er in het tweede jaar bij met twintig plekken.",
    results:
      "Een hogeschool volgde 140 jongeren, twee jaar lang: half zoveel van hen maakten schulden. Weglopen rond de verjaardag zien de begeleiders nauwelijks nog.",
    themes: ["overgang-18", "jeugdhulp"],
  },
  {
    key: "achtkarspelen-boat-shed",
    organisations: ["Achtkarspelen", "Tytsjerksteradiel"],
    kind: "stand",
    stage: "running",
    title: "De botenschuur als tussenstation",
    summary:
      "Kinderen die niet meer naar school durven, beginnen twee ochtenden per week in een werkplaats.",
    story:
      "Schuren, lakken, brood smeren: meer staat er de eerste weken niet op het rooster. In onze botenschuur komen thuiszitters van tien tot zestien jaar, sommigen na een jaar op hun kamer. Een leerkracht van hun eigen school werkt mee, zodat er straks een gezicht is dat ze kennen. Pas als een kind zelf naar rekenen vraagt, en dat gebeurt echt, halen we de boeken erbij. School betaalt de leerkracht, de twee gemeenten betalen de begeleider en leerplicht drukt zolang op pauze.",
    results:
      "Van de 27 kinderen zitten er 19 weer in een klas, een deel voor halve dagen. Een plek kost ons bijna zesduizend euro per jaar, minder dan drie maanden dagbehandeling. Voor vier jongeren bleek school geen haalbare kaart; met hen zoeken we nu werk.",
    themes: ["onderwijs-en-zorg", "jeugdhulp"],
  },
  {
    key: "helmond-faster-money",
    organisations: ["Helmond"],
    kind: "stand",
    stage: "started",
    title: "Sneller geld dan de dealer biedt",
    summary:
      "Jongens die als drugskoerier worden geronseld, hebben bij ons binnen twee dagen een gewoon bijbaantje.",
    story:
      "Tweehonderd euro voor een ritje op de fiets: daar kan een folder niet tegenop. Tempo wel. Onze jongerenwerkers zien op straat en op Telegram wie er wordt benaderd en bellen een van de veertien ondernemers die meedoen. Binnen 48 uur staat zo’n jongen vakken te vullen of fietsen te repareren, en elke vrijdag staat zijn loon op de rekening. Zijn ouders krijgen dezelfde week bezoek van iemand zonder uniform. We zijn pas sinds februari bezig en bij drie jongens kwamen we te laat.",
    results:
      "Er werken er 22 nog, van de 31 die begonnen; zij noemen de vaste betaaldag vaker dan het bedrag. Of ronselaars afhaken weten we niet, de politie denkt dat ze een wijk opschuiven.",
    themes: ["jeugd-en-veiligheid", "werk-en-participatie"],
  },
  {
    key: "borsele-fathers-cook",
    organisations: ["Borsele"],
    kind: "stand",
    stage: "running",
    title: "Vaders achter de pannen",
    summary: "In acht dorpen koken vaders een avond samen en gaat het vanzelf over opvoeden.",
    story:
      "Op onze cursus positief opvoeden kwamen twee moeders en een stagiaire af. Toen vroegen we bij het hek van de school wat ouders dan wél wilden: eten, kort, dichtbij en geen presentatie. Nu staat er elke maand in een ander dorpshuis een pan op het vuur, met de jeugdverpleegkundige als hulpkok. Zij geeft geen les, ze schilt aardappels en luistert. Haar nummer staat op de achterkant van het recept.",
    results:
      "Gemiddeld schuiven er veertien vaders aan. Dertig gezinnen belden later met een vraag over slapen, ruzie of een telefoon in bed, die ze anders hadden opgespaard. Een avond kost tachtig euro aan boodschappen.",
    themes: ["opvoeden", "ontmoeting"],
  },
  {
    key: "deventer-youth-worker-at-gp",
    organisations: ["Deventer"],
    kind: "workshop",
    stage: "researched",
    title: "Jeugdhulp in de spreekkamer van de dokter",
    summary:
      "Bij elf huisartsenpraktijken werkt een ondersteuner jeugd die een kind binnen een week spreekt.",
    story:
      "Zeven op de tien verwijzingen naar jeugdhulp kwamen van huisartsen en wij hoorden er pas van bij de rekening. Hun vragen om minder te verwijzen werkte averechts. Dus boden we iets aan: een ervaren jeugdhulpverlener in de praktijk, drie dagdelen per week, met een agenda waarin altijd plek is. Een kind komt gemiddeld vier keer en vaak is het daarna klaar. Praktijken die eerst de boot afhielden, stonden na een halfjaar zelf op een wachtlijst. We leggen cijfers, contract en missers open op tafel, en je rekent door wat het bij jullie zou doen.",
    results:
      "De universiteit vergeleek praktijken met en zonder: 38 procent minder verwijzingen naar specialistische hulp, en de kinderen kwamen later niet alsnog. Elke euro leverde in drie jaar ongeveer anderhalve euro op.",
    themes: ["jeugdhulp", "mentale-gezondheid"],
  },
  {
    key: "arnhem-support-families",
    organisations: ["Arnhem"],
    kind: "stand",
    stage: "running",
    title: "Een extra bord om de hoek",
    summary:
      "Steungezinnen uit de buurt vangen een kind een paar dagdelen per week op, zodat ouders op adem komen.",
    story:
      "Een alleenstaande moeder met drie kinderen en nachtdiensten heeft geen therapie nodig, maar een tafel waar de jongste op woensdag kan mee-eten. Zo’n tafel vinden wij, liefst op tien minuten fietsen. Twee coördinatoren leren beide gezinnen kennen, brengen ze bij elkaar en bellen na een week, een maand en een halfjaar. Een indicatie hoeft er niet aan vooraf te gaan en er verdwijnt geen verslag in een dossier. Nee zeggen is het moeilijkst: soms zijn de zorgen te groot voor aardige buren.",
    results:
      "Zestig koppels zijn er nu, de meeste al langer dan een jaar. Bij twaalf kinderen was een uithuisplaatsing ter sprake die er niet kwam, al kunnen we niet bewijzen dat het hierdoor komt.",
    themes: ["opvoeden", "jeugdhulp"],
  },
  {
    key: "groningen-one-team-per-school",
    organisations: ["Groningen"],
    kind: "workshop",
    stage: "researched",
    title: "Eén team per school in plaats van veertien busjes",
    summary:
      "In het speciaal onderwijs werkt één vast jeugdhulpteam in het gebouw, zonder indicatie per kind.",
    story:
      "De conciërge telde ze: op een dinsdag reden er veertien verschillende zorgbusjes het schoolplein op. Elke hulpverlener had een eigen kind, een eigen plan en een eigen sleutel nodig. We kochten de hulp opnieuw in, per school, voor een vast bedrag per jaar. Leraren en hulpverleners pauzeren tegenwoordig samen, en dat bleek de halve winst. Twee aanbieders stapten naar de rechter; ook over dat verloren jaar vertellen we. Je krijgt het bestek mee, met onze aantekeningen in de kantlijn.",
    results:
      "Ouders vullen geen aanvraag meer in en wij schrijven 260 beschikkingen per jaar minder. Onderzoekers zagen minder crisismomenten in de klas en leraren die minder vaak ziek thuisbleven.",
    themes: ["onderwijs-en-zorg", "jeugdhulp", "meten-en-inkopen"],
  },
  {
    key: "kapelle-coffee-in-the-shed",
    organisations: ["Kapelle"],
    kind: "stand",
    stage: "started",
    title: "Koffie in de keet",
    summary:
      "Op vrijdagavond gaan we langs de drinkketen, samen met een jongere die er zelf in heeft gezeten.",
    story:
      "Sluiten kan niet, wegkijken willen we niet meer. Onze gemeente telt naar schatting negen keten: schuurtjes op erven waar jongeren vanaf een jaar of veertien samen bier drinken. We kijken naar de brandveiligheid, vragen wie er nog naar huis moet fietsen en laten een blusdeken achter. Een week later zitten de ouders bij een van de buren aan tafel, want op het gemeentehuis kwamen ze niet. Bij het allereerste bezoek liep er een boa in uniform mee; die vergissing kostte ons een halfjaar.",
    results:
      "Zes keten houden zich aan drie afspraken die ze zelf bedachten, waaronder: geen sterkedrank. De spoedpost zag dit voorjaar twee jongeren die te veel ophadden, vorig voorjaar zeven.",
    themes: ["jeugd-en-veiligheid", "opvoeden"],
  },
  {
    key: "de-bilt-first-hour-of-divorce",
    organisations: ["De Bilt"],
    kind: "workshop",
    stage: "running",
    title: "Het eerste uur na ‘ik ga weg’",
    summary:
      "Ouders die uit elkaar gaan, krijgen binnen vijf dagen één afspraak met een jurist én een opvoedhulp.",
    story:
      "Niets leverde ons jeugdteam zoveel werk op als een scheiding, en wij kwamen altijd pas na de advocaten. Nu ligt er een kaartje bij de makelaar, de notaris en de hypotheekadviseur, want daar melden stellen zich het eerst. In één uur gaat het over geld, huis en kinderen; de tweede afspraak is voor het kind alleen. Vechten ze al drie jaar, dan beloven we niets en regelen we alleen wie er opneemt als het kind belt. Oefen in deze workshop het gesprek waarin beide ouders vooral boos zijn op jou.",
    results:
      "Vorig jaar kwamen 41 stellen, en 29 daarvan hadden na drie maanden een ouderschapsplan. Het aantal kinderen dat vanwege een vechtscheiding hulp nodig had, zakte van 34 naar 21.",
    themes: ["opvoeden", "jeugdhulp"],
  },
];
