import type { ConceptGroup } from "./concept-group.ts";

/** Jeugd. */
export const youth: readonly ConceptGroup[] = [
  {
    id: "jeugdhulp",
    expressions:
      "jeugdhulp, jeugdzorg, jeugdwet, jeugdbescherming, jeugdconsulent, gezinscoach, ambulante jeugdhulp, jeugd-ggz, opgroei- en opvoedingsondersteuning, specialistische jeugdhulp, jeugdhulpaanbieder, kinderen met problemen, jeugdteam, jeugdhulpkosten, verwijzing jeugd, gezinsvoogd, gecertificeerde instelling, ondertoezichtstelling, ots, raad voor de kinderbescherming, jeugdhulpregio, jeugdprofessional, drukke kinderen, gedragsproblemen, kind",
    related: ["opvoeding", "uithuisplaatsing"],
  },
  {
    id: "uithuisplaatsing",
    expressions:
      "uithuisplaatsing, uit huis geplaatst, pleegzorg, pleegouder, pleeggezin, gezinshuis, gezinshuisouder, gesloten jeugdhulp, jeugdzorgplus, crisisplaatsing, crisisopvang jeugd, woonplek voor jongeren, residentieel, instelling, groep in de buurt, zo thuis mogelijk, overplaatsing, doorplaatsing, kleinschalige woonvoorziening, logeeropvang, steungezin, buurtgezin, buurtgezinnen",
    related: ["jeugdhulp"],
  },
  {
    id: "achttien",
    expressions:
      "18-/18+, 18 min 18 plus, 18-18+, achttien jaar, achttiende verjaardag, 18 jaar, 18e, achttien worden, wordt achttien, volwassen worden, overgang naar volwassenheid, overgang van jeugdhulp naar wmo, verlengde jeugdhulp, big five, toekomstplan, hulp stopt, jeugdhulp houdt op, van de ene op de andere dag, valt in een gat, tussen wal en schip, jongvolwassene, jongvolwassenen, 16-27, zestien tot zevenentwintig, kwetsbare jongeren, leeftijdsgrens, meerderjarig",
    related: ["jeugdhulp", "jongeren", "jongeren-huisvesting"],
  },
  {
    id: "opvoeding",
    expressions:
      "opvoeden, opvoeding, opvoedvragen, ouderschap, opvoedondersteuning, consultatiebureau, jeugdgezondheidszorg, jgz, jeugdarts, jeugdverpleegkundige, positief opvoeden, triple p, centrum voor jeugd en gezin, cjg, kansrijke start, eerste 1000 dagen, eerste duizend dagen, zwangere, zwangerschap, verloskundige, kraamzorg, voorzorg, nu niet zwanger, opvoedspreekuur, ouders, vaders, jonge gezinnen, baby, peuter, kleuter",
    related: ["jeugdhulp"],
  },
  {
    id: "scheiding",
    expressions:
      "scheiding, echtscheiding, vechtscheiding, complexe scheiding, scheiden, gescheiden ouders, ruziënde ouders, omgangsregeling, scheiden zonder schade, kindbehartiger, scheidingsloket, mediation, ouders uit elkaar, villa pinedo, ouders maken ruzie, ex-partners, omgang, kind in het midden, loyaliteitsconflict",
    related: ["opvoeding", "jeugdhulp"],
  },
  {
    id: "huisarts-jeugd",
    expressions:
      "praktijkondersteuner, praktijkondersteuner jeugd, poh, poh-ggz, poh-jeugd, ondersteuner bij de huisarts, spreekuurondersteuner, huisarts, huisartsen, huisartsenpraktijk, verwijzing, verwijzingen, verwijsbrief, doorverwijzen, eerste lijn, eerstelijn, medisch verwijzer",
    related: ["jeugdhulp", "gezondheid"],
  },
  {
    id: "school-zorg",
    expressions:
      "passend onderwijs, onderwijs en zorg, zorg op school, jeugdhulp op school, schoolmaatschappelijk werk, ondersteuning in de klas, brugfunctionaris, thuiszitter, thuiszitters, zit thuis, gaat niet naar school, schoolweigering, schoolverzuim, verzuim, ziekmelding, samenwerkingsverband, intern begeleider, onderwijszorgarrangement, speciaal onderwijs, cluster 4, hoogbegaafd, vrijstelling leerplicht, schoolteam, mentor, zorgteam, onderwijs, basisschool, middelbare school, leerkracht, leraren, klas",
    related: ["jeugdhulp", "jongeren-werk"],
  },
  {
    id: "voorschool",
    expressions:
      "voorschool, vve, peuteropvang, peuterspeelzaal, kinderopvang, voorschoolse educatie, onderwijsachterstand, kansengelijkheid, voorlezen, boekstart, taalontwikkeling peuters, kinderdagverblijf, integraal kindcentrum, ikc, doorlopende lijn, bso, brede school, rijke schooldag, verlengde schooldag, huiswerkbegeleiding, weekendschool",
    related: ["opvoeding"],
  },
  {
    id: "leerlingenvervoer",
    expressions:
      "leerlingenvervoer, taxi naar school, taxibusje, schoolbus, schooltaxi, busje naar school, zelf naar school fietsen, aangepast vervoer leerlingen, busbegeleiding, naar school reizen, reistraining",
    related: ["vervoer"],
  },
  {
    id: "jongeren",
    expressions:
      "jongeren, jongere, jeugd, tieners, puber, pubers, jongerenwerk, jongerenwerker, jongerencentrum, hangjongeren, hangplek, jongerenraad, jongerenparticipatie, kinderraad, kindburgemeester, jeugdraad, straatwerk, online jongerenwerk, jeugdhonk, jongerenhonk",
  },
  {
    id: "jeugdcriminaliteit",
    expressions:
      "drugsrunner, drugsrunners, drugskoerier, jonge aanwas, ondermijning, criminaliteit, jeugdcriminaliteit, afglijden, criminele verleiding, snel geld, straatdealer, drugshandel, preventie met gezag, halt, jeugdreclassering, reclassering, jeugdgroep, overlast van jongeren, jeugdoverlast, wapens, messen, messenbezit, vuurwerk, broertjes, plegers, drillrap, uithalers, straatcultuur, politie",
    related: ["jongeren", "veiligheid"],
  },
  {
    id: "mentale-gezondheid-jeugd",
    expressions:
      "mentale gezondheid, mentaal welzijn, mentale druk, somber, somberheid, depressie, angst, stress bij jongeren, prestatiedruk, suïcide, suïcidepreventie, zelfdoding, eetstoornis, weerbaarheid, lekker in je vel, niet lekker in hun vel, inloop voor jongeren, @ease, angststoornis, psychische klachten bij jongeren, faalangst, sociale media, gamen, vapen, schermtijd, telefoon",
    related: ["jongeren", "ggz"],
  },
  {
    id: "wachtlijst",
    expressions:
      "wachtlijst, wachttijd, wachten op hulp, lange wachttijden, wachtlijsten, maanden wachten, wachtenden, overbruggingszorg, wachtlijstbegeleiding, staat op de wachtlijst, lang wachten, doorlooptijd, behandeltermijn",
  },
  {
    id: "jeugdkosten",
    expressions:
      "kosten jeugdzorg, tekort op jeugd, begrotingstekort, zorgkosten, kostenstijging, kosten lopen op, uitgaven, budget overschreden, budgetplafond, inkoop jeugdhulp, inkoop, inkopen, aanbesteden, aanbesteding, contract, contracten, contractmanagement, tarieven, open house, aanbieders, zorgaanbieder, lumpsum, populatiebekostiging, resultaatgericht, productcodes, abonnementstarief, bezuiniging, bezuinigen, sturen op kosten, te duur, betaalbaar",
  },
  {
    id: "normaliseren",
    expressions:
      "normaliseren, demedicaliseren, label, etiket, diagnose, adhd, autisme, dyslexie, normale leven, hoort bij opgroeien, pedagogische basis, sociale basis, steunfiguur, jim, jouw ingebrachte mentor, informele steun, eigen netwerk, familiegroepsplan, eigen kracht-conferentie, te snel zware hulp, lichte hulp",
    related: ["jeugdhulp"],
  },
  {
    id: "huiselijk-geweld",
    expressions:
      "huiselijk geweld, kindermishandeling, veilig thuis, meldcode, partnergeweld, mishandeling, ouderenmishandeling, femicide, stalking, vrouwenopvang, blijf van mijn lijf, tijdelijk huisverbod, onveilig thuis, geweld achter de voordeur, dwingende controle, eergerelateerd, slachtoffer, filomena, klappen, oranje huis, veiligheid in gezinnen, seksueel geweld, uitbuiting, mensenhandel, loverboys",
    related: ["veiligheid", "jeugdhulp"],
  },
];
