import { describe, expect, it } from "vitest";
import { readCorpus } from "../corpus.ts";
import { thesaurus } from "./thesaurus.ts";

const finds: readonly (readonly [string, string])[] = [
  [
    "Ze maakt de enveloppen al maanden niet meer open en het incassobureau staat op de stoep.",
    "praktische-administratie",
  ],
  ["Het gerechtelijk beslag laat een gezin te weinig leefgeld over.", "incasso-beslag"],
  ["Wie een maand huur mist, krijgt bij ons meteen bezoek aan de deur.", "vroegsignalering"],
  ["Op het eind van de maand is de koelkast leeg en draaien ouders elk dubbeltje om.", "armoede"],
  ["Veel mensen laten elk jaar honderden euro's aan toeslagen liggen.", "niet-gebruik"],
  ["Kinderen die niet mee kunnen met schoolreis omdat er thuis geen geld is.", "kindarmoede"],
  ["De voedselbank kan de vraag niet meer aan.", "noodhulp"],
  [
    "Bewoners zitten met een dikke trui in een tochtig huis omdat de gasrekening te hoog is.",
    "energiearmoede",
  ],
  ["Zzp'ers kloppen pas aan als de zaak al failliet is.", "ondernemers-schulden"],
  ["Jongeren kopen van alles op krediet en betalen achteraf.", "jongeren-schulden"],
  ["Gedupeerden van de toeslagenaffaire willen erkenning.", "toeslagenaffaire"],
  [
    "Mensen in de bijstand die een paar uur per week iets bijverdienen, raken in de knel.",
    "parttime-inkomsten",
  ],
  [
    "Na drie maanden is hij zijn baan weer kwijt en staat hij opnieuw bij de balie: de draaideur.",
    "baanbehoud",
  ],
  [
    "Ons sociaal ontwikkelbedrijf zoekt nieuwe opdrachten voor de groenploeg.",
    "sociale-werkvoorziening",
  ],
  [
    "Bedrijven in de streek durven iemand met een rugzakje niet aan te nemen; werkgevers meekrijgen is lastig.",
    "werkgevers",
  ],
  [
    "Bij elke aanbesteding vragen we bedrijven vijf procent te besteden aan social return.",
    "social-return",
  ],
  [
    "Wie een vergissing maakt bij zijn uitkering hoeft bij ons niet meteen een boete te betalen.",
    "handhaving",
  ],
  ["Statushouders wachten lang voor ze aan hun inburgering mogen beginnen.", "inburgering"],
  ["Sinds de oorlog vangen wij Oekraïense gezinnen op in een oud hotel.", "oekraine"],
  ["Poolse uitzendkrachten verliezen met hun baan ook hun bed.", "arbeidsmigranten"],
  ["Het kind tolkt bij de dokter voor haar moeder.", "tolken"],
  ["Vrijwilligers oefenen wekelijks Nederlands met nieuwkomers.", "taal"],
  [
    "Transgender jongeren voelen zich niet veilig op het schoolplein, de regenboogvlag hangt er niet voor niets.",
    "lhbti",
  ],
  ["Mensen snappen onze brieven niet: te veel moeilijke woorden.", "begrijpelijke-taal"],
  [
    "Een op de zes mensen heeft moeite met lezen en schrijven maar zegt zijn bril vergeten te zijn.",
    "laaggeletterdheid",
  ],
  [
    "Ouderen zonder computer lopen vast omdat alles via internet moet, en DigiD snappen ze niet.",
    "digitale-inclusie",
  ],
  ["Inwoners worden van het kastje naar de muur gestuurd.", "loket-toegang"],
  ["Je moet steeds je verhaal opnieuw vertellen aan weer iemand anders.", "dienstverlening"],
  ["We komen bij mensen achter de voordeur die zelf nooit om hulp zouden vragen.", "outreachend"],
  ["Hij schaamt zich en hangt de vuile was niet buiten.", "schaamte-drempel"],
  ["Sinds wij inwoners met hun hoofd vol stress een appje sturen, is er minder no-show.", "stress"],
  [
    "Elk jaar moet iemand zonder benen opnieuw bewijzen dat hij een indicatie nodig heeft.",
    "herindicatie",
  ],
  [
    "Er is niemand te vinden die bij ouderen komt stofzuigen en ramen lappen.",
    "huishoudelijke-hulp",
  ],
  ["De zorgboerderij geeft ritme aan de dag.", "dagbesteding"],
  ["Zij zorgt dag en nacht voor haar man en is doodop.", "mantelzorg"],
  ["Een weekend vrij zodat de partner even kan opladen in het logeerhuis.", "respijtzorg"],
  [
    "Mijn vader dwaalt 's nachts over straat, hij is zijn geheugen kwijt door Alzheimer.",
    "dementie",
  ],
  ["Ouderen zitten in een huis dat te groot is en willen kleiner wonen.", "wonen-ouderen"],
  ["De traplift laat maanden op zich wachten, de drempels zijn een ramp.", "woningaanpassing"],
  [
    "In het zwembad kan een rolstoel niet naar binnen: toegankelijk zijn we nog lang niet.",
    "toegankelijkheid",
  ],
  ["Hij knikt ja maar begrijpt het niet, zijn IQ is laag.", "lvb"],
  ["De bus rijdt niet meer naar ons dorp en wie geen auto heeft komt nergens.", "vervoer"],
  ["Na het overlijden van haar partner kwam ze naar de rouwgroep.", "rouw"],
  ["De POH-GGZ ziet mensen met lichte klachten binnen een week.", "poh-ggz"],
  ["Buurman schreeuwt 's nachts op straat en lijkt in de war.", "onbegrepen-gedrag"],
  ["Iedere medewerker leert praten over zelfmoord.", "suicidepreventie"],
  ["Jongens van vijftien drinken zich klem in de keet; alcohol hoort er hier bij.", "verslaving"],
  ["Op school vapen ze op het toilet.", "roken-vapen"],
  ["Zodra een jongere 18 wordt stopt de jeugdhulp en valt hij in een gat.", "achttien"],
  ["Een ander gezin in de straat vangt de kinderen af en toe op, een buurtgezin.", "steungezin"],
  ["We zoeken pleegouders voor drie broertjes.", "pleegzorg"],
  ["De ouders vechten na de scheiding over de kinderen.", "scheiding"],
  [
    "Een druk kind krijgt meteen een label of diagnose, terwijl het bij opgroeien hoort.",
    "normaliseren",
  ],
  ["Kwetsbare zwangere vrouwen krijgen huisbezoek van de verloskundige.", "kansrijke-start"],
  ["Kinderen die al maanden niet naar school gaan en thuiszitten.", "thuiszitters"],
  ["Van school zonder diploma: we willen voortijdige schoolverlaters terugleiden.", "schooluitval"],
  ["Peuters met een taalachterstand gaan vier ochtenden naar de voorschool.", "voorschool"],
  ["Een taxibusje brengt leerlingen iedere dag een uur ver naar school.", "leerlingenvervoer"],
  ["Hangjongeren krijgen een eigen plek met de jongerenwerkers.", "jongerenwerk"],
  ["Een half jaar wachten op een plek bij de psycholoog.", "wachttijd"],
  [
    "Jongens van veertien laten zich verleiden om pakketjes drugs rond te brengen voor snel geld.",
    "jeugdcriminaliteit",
  ],
  [
    "Als een man zijn vrouw slaat, kijkt de hele buurt weg; Veilig Thuis hoort het te laat.",
    "huiselijk-geweld",
  ],
  ["Wie vrijkomt uit de gevangenis heeft geen huis en geen inkomen.", "ex-gedetineerden"],
  ["Buren met ruzie komen bij de bemiddelaar van buurtbemiddeling.", "overlast"],
  ["Hij slaapt in zijn auto sinds hij zijn kamer kwijt is.", "dakloosheid"],
  [
    "Werkende mensen die na een relatiebreuk van bank naar bank zwerven, de bankslapers.",
    "economisch-dakloos",
  ],
  ["Huurders dreigen uit hun huis te worden gezet.", "uithuiszetting"],
  ["Oud-cliënten van beschermd wonen landen moeizaam in de wijk.", "beschermd-wonen"],
  ["Een oma verhuurt haar logeerkamer aan een student als hospita.", "woningdelen"],
  ["Starters vinden nergens een betaalbare woning, de wachttijd is tien jaar.", "wonen"],
  ["Ouderen doen oefeningen om vallen te voorkomen; ze zijn bang om te vallen.", "valpreventie"],
  [
    "De huisarts schrijft geen pillen voor maar een schilderclub: welzijn op recept.",
    "welzijn-op-recept",
  ],
  ["Dikke kinderen leren gezond koken en eten meer groente en fruit.", "gewicht-voeding"],
  ["Ze ziet dagenlang niemand en zit achter de geraniums.", "eenzaamheid"],
  ["Iedere dinsdag schuiven twintig mensen bij de buren aan tafel voor soep.", "samen-eten"],
  [
    "Het dorpshuis heeft geen bestuur meer en de vrijwilligers achter de bar zijn oud.",
    "buurthuis",
  ],
  ["De laatste supermarkt is weg uit het dorp en de jeugd trekt weg.", "leefbaarheid"],
  [
    "Steeds dezelfde mensen doen vrijwilligerswerk, jongeren krijgen we er niet bij.",
    "vrijwilligers",
  ],
  ["Loten bepaalt wie er in het burgerberaad meepraat.", "inwonerparticipatie"],
  [
    "Wie het zelf heeft meegemaakt, zit bij ons betaald aan tafel als ervaringsdeskundige.",
    "ervaringsdeskundigheid",
  ],
  [
    "Twaalf hulpverleners over de vloer bij één gezin met problemen op alle gebieden.",
    "multiprobleem",
  ],
  ["Niemand voelt zich verantwoordelijk; wie heeft eigenlijk de regie?", "regie"],
  ["Een wasmachine kopen kan bij ons binnen een dag, regels of niet.", "maatwerk"],
  ["We mogen van de AVG niets over het gezin met elkaar delen.", "privacy"],
  ["Onze consulenten verdrinken in registratie en vinkjes.", "regeldruk"],
  ["We contracteren honderd aanbieders en kennen er tien.", "inkoop"],
  ["Het ravijnjaar dwingt ons tot bezuinigen.", "financien"],
  ["Nieuwe medewerkers leren het vak in een academie van drie maanden.", "inwerken"],
  ["Levert dit nou iets op? We kunnen het effect niet aantonen.", "effectmeting"],
  [
    "De proef was mooi maar na het project stopte het; hoe maken we het structureel?",
    "innovatie-opschalen",
  ],
  ["Als kleine gemeente redden we het niet zonder de buurgemeenten.", "regio"],
  ["De mantelzrgers in ons dorp raken overblast.", "mantelzorg"],
];

/** Words that look like a concept but are not about it. */
const doesNotFind: readonly (readonly [string, string])[] = [
  ["We hebben zin in een mooie dag.", "pgb"],
  ["Ga je mee naar de markt?", "clientondersteuning"],
  ["Het was een gala met muziek.", "gezondheid"],
  ["ZIN IN EEN FEEST VOOR IEDEREEN", "pgb"],
  ["Ze stond stil bij een stip op de muur.", "loket-toegang"],
  ["Zij gaf haar fiets aan een ander.", "jeugdbescherming"],
  ["Voor maatwerk is ruimte in de verordening.", "maatjes"],
  ["De maatregel gaat in op 1 juli.", "maatjes"],
  ["Een te groot huis is lastig schoon te houden.", "uithuiszetting"],
  ["De kracht van de wijk is groot.", "bezwaar-klacht"],
  ["Het verkeer rijdt door de straat.", "dakloosheid"],
  ["Op straat staan bankjes voor wie moe is.", "dakloosheid"],
  ["We sparen voor een nieuwe bank bij de bank.", "schuldregeling"],
  ["De ouders van onze leerlingen komen kijken.", "ouderen"],
  ["De ouderen in het dorp komen kijken.", "opvoeding"],
  ["Gezonde financiën, dat wil elke wethouder.", "gezondheid"],
  ["De brief over het zwembad is verstuurd.", "begrijpelijke-taal"],
  ["Wij lezen het verslag en geven morgen antwoord.", "taal"],
  ["De lessen van vorig jaar nemen we mee.", "laaggeletterdheid"],
  ["De boer komt met zijn trekker naar de fanfare.", "ondernemers-schulden"],
  ["Het regent en de bus met de fanfare is vol.", "leerlingenvervoer"],
  ["Na de sloop van de schuur komt er een parkeerplaats.", "uithuiszetting"],
  ["Zij trouwde en kreeg kinderen.", "kindarmoede"],
  ["Met drie partijen maakten we een convenant.", "scheiding"],
  ["Papier scheiden doen we al jaren.", "scheiding"],
  ["De verbouwing van het gemeentehuis is klaar.", "wonen-ouderen"],
  ["De trein naar de stad heeft vertraging.", "eenzaamheid"],
  ["In de zomer is het zwembad open.", "armoede"],
  ["Het dossier ligt op de plank.", "niet-gebruik"],
  ["De school heeft een nieuwe gymzaal gekregen.", "thuiszitters"],
  ["We werken met een vaste termijn van zes weken.", "energiearmoede"],
  ["De aannemer plaatst een hek om het park.", "social-return"],
  ["De straf voor de dader was hoog.", "sport"],
  ["Een goed verhaal over de jeugd van de burgemeester.", "jeugdhulp"],
  ["Het kind speelt buiten in het bos.", "kindermishandeling"],
  ["De overheid wil minder regels voor de bouw.", "huiselijk-geweld"],
  ["Het kleine team won de wedstrijd.", "wijkteam"],
  ["Er staat een auto voor de deur.", "outreachend"],
];

const texts = [...finds, ...doesNotFind].map(([text]) => text);
const corpus = readCorpus(
  texts.map((text) => ({ title: "", text })),
  [],
);

/** The concepts of a text, weightiest first, and those of which an expression stands in it. */
function conceptsIn(text: string): { weightiest: string[]; named: string[] } {
  const read = corpus.items[texts.indexOf(text)];
  if (!read) throw new Error(`not read: ${text}`);
  const idOf = (key: string) => thesaurus[Number(key.replace("concept:", ""))]?.id ?? "";
  const weightiest = [...read.features]
    .filter(([key]) => key.startsWith("concept:"))
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => idOf(key));
  const named = [...read.words.keys()].filter((key) => key.startsWith("concept:")).map(idOf);
  return { weightiest, named };
}

describe("in a sentence", () => {
  it("looks for concepts that exist", () => {
    const ids = new Set(thesaurus.map((group) => group.id));
    const unknown = [...finds, ...doesNotFind].filter(([, id]) => !ids.has(id));
    expect(unknown).toEqual([]);
    expect(finds.length).toBeGreaterThanOrEqual(90);
    expect(doesNotFind.length).toBeGreaterThanOrEqual(35);
  });

  it.each(finds)("%s → %s", (text, id) =>
    expect(conceptsIn(text).weightiest.slice(0, 4)).toContain(id),
  );

  it.each(doesNotFind)("%s is not about %s", (text, id) => {
    const { weightiest, named } = conceptsIn(text);
    expect([...named, ...weightiest.slice(0, 1)]).not.toContain(id);
  });
});
