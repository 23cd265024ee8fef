import type { ConceptGroup } from "./concept-group.ts";

/** Zorg en ondersteuning. */
export const care: readonly ConceptGroup[] = [
  {
    id: "wmo",
    expressions:
      "wmo, wet maatschappelijke ondersteuning, wmo-consulent, maatwerkvoorziening, keukentafelgesprek, huisbezoek, indicatie, indicatiestelling, herindicatie, toegang tot de wmo, voorziening, eigen bijdrage, zelfredzaamheid, wmo-aanvraag, melding, onderzoek, collectieve voorziening, algemene voorziening, ondersteuningsplan, pgb, persoonsgebonden budget",
  },
  {
    id: "herindicatie",
    expressions:
      "herindicatie, herindicaties, herbeoordeling, herkeuring, opnieuw aanvragen, ieder jaar opnieuw, elk jaar opnieuw bewijzen, langlopende indicatie, indicatie voor onbepaalde tijd, indicatievrij, vertrouwen op de professional, beschikkingsvrij, zonder beschikking, minder bureaucratie, administratieve lasten, regeldruk, papierwerk, verantwoording, verantwoordingseisen, minutenregistratie, formulieren invullen, stapels papier, bureaucratie, ontregelen, schrap regels",
    related: ["wmo"],
  },
  {
    id: "huishoudelijke-hulp",
    expressions:
      "huishoudelijke hulp, hulp bij het huishouden, huishoudelijke ondersteuning, poetshulp, schoonmaakhulp, schoonmaak, schoonmaken, thuishulp, thuiszorg, hulp in de huishouding, werkster, alfahulp, poetsen, schoon huis, schoon en leefbaar huis, stofzuigen, ramen lappen, was doen, wasservice, was- en strijkservice, boodschappendienst, huishouden, interieurverzorgster",
    related: ["wmo", "ouderen"],
  },
  {
    id: "mantelzorg",
    expressions:
      "mantelzorg, mantelzorger, mantelzorgers, mantelzorgondersteuning, overbelast, overbelaste mantelzorger, respijtzorg, respijt, logeerhuis, logeerzorg, even op adem komen, adempauze, vervangende zorg, oppas voor ouderen, zorgt voor haar man, zorgt voor zijn vrouw, zorgen voor ouders, zorgen voor een ander, naaste, naasten, familie die zorgt, werk en mantelzorg, jonge mantelzorger, jonge mantelzorgers, steunpunt mantelzorg, mantelzorgcompliment, mantelzorgwaardering, mantelzorgmakelaar, een avondje weg, vrij weekend",
    related: ["ouderen", "dementie"],
  },
  {
    id: "dementie",
    expressions:
      "dementie, alzheimer, vergeetachtig, vergeetachtigheid, geheugenproblemen, odensehuis, alzheimercafé, casemanager dementie, dementievriendelijk, jonge mensen met dementie, dwalen, verdwalen, vergeten, trefpunt dementie, geheugensteunpunt, verward op straat oudere, herinneringen ophalen",
    related: ["ouderen", "mantelzorg", "dagbesteding"],
  },
  {
    id: "ouderen",
    expressions:
      "ouderen, oudere, senioren, bejaarden, tachtigplussers, 80-plussers, 75-plussers, 65-plus, vergrijzing, ouderdom, op leeftijd, oma, opa, ouderenadviseur, ouderenbond, kwetsbare ouderen, langer thuis wonen, langer zelfstandig, verpleeghuis, verzorgingshuis, oud worden, ouderenwerk, preventief huisbezoek, pensioen, aow",
  },
  {
    id: "wonen-ouderen",
    expressions:
      "ouderenwoning, seniorenwoning, levensloopbestendig, doorstroming ouderen, te groot huis, verhuizen naar kleiner, kleiner wonen, verhuiscoach, wooncoach, verhuishulp, trap, traplift, woningaanpassing, knarrenhof, hofje, geclusterd wonen, woonvorm voor ouderen, serviceflat, aanleunwoning, doorstromen, doorstroommakelaar, mantelzorgwoning, kangoeroewoning, drempels, woonzorgvisie, nultredenwoning, gelijkvloers, eengezinswoning, verhuiskosten",
    related: ["ouderen", "huisvesting"],
  },
  {
    id: "eenzaamheid",
    expressions:
      "eenzaam, eenzaamheid, alleen zijn, alleen zitten, isolement, sociaal isolement, geen bezoek, niemand om mee te praten, praatje, gezelschap, maatje, maatjesproject, maatjes, buddy, contact maken, één tegen eenzaamheid, eettafel, samen eten, samen koken, eetclub, belcirkel, telefooncirkel, ontmoeting, ontmoeten, ontmoetingsplek, koffie drinken, koffieochtend, achter de geraniums, stille armoede, zingeving, rouw, verlies, weduwe, weduwnaar, aanspraak, wijktafel, sociaal netwerk",
    related: ["ouderen", "buurthuis", "vrijwilligers"],
  },
  {
    id: "dagbesteding",
    expressions:
      "dagbesteding, dagopvang, inloop, dagcentrum, zinvolle dag, zorgboerderij, dagactiviteiten, activering, inloophuis, dagbehandeling, wijkinloop, open inloop, inloopvoorziening, vrij toegankelijke dagbesteding, atelier, moestuin, activiteitencentrum, begeleiding groep, structuur in de dag",
    related: ["wmo", "beschut-werk"],
  },
  {
    id: "ggz",
    expressions:
      "ggz, psychisch, psychische kwetsbaarheid, psychiatrie, psychiatrisch, psychische problemen, geestelijke gezondheidszorg, epa, ernstige psychiatrische aandoening, herstelacademie, zelfregiecentrum, herstel, herstelondersteuning, ambulantisering, fact-team, fact, wijk-ggz, verslaving, verslaafd, alcohol, drank, drugs, psycholoog, psychose, borderline, ptss, trauma, somber, wvggz, zorgmachtiging, bemoeizorg, kwartiermaken, mentale klachten, verslavingszorg, depressief",
    related: ["verward", "mentale-gezondheid-jeugd"],
  },
  {
    id: "verward",
    expressions:
      "verward gedrag, verwarde personen, verwarde mensen, onbegrepen gedrag, personen met verward gedrag, overlastgevend gedrag, zorgwekkende zorgmijder, zorgmijder, zorgmijders, meldpunt zorgwekkend gedrag, straattriage, wijkggd'er, wijk-ggd, e33, escalatie, burenoverlast, woonoverlast, doorschreeuwen 's nachts, crisisdienst, acute opvang, prikkelarme opvang, vreemd gedrag, buurman schreeuwt",
    related: ["ggz", "veiligheid"],
  },
  {
    id: "lvb",
    expressions:
      "lvb, licht verstandelijk beperkt, licht verstandelijke beperking, verstandelijke beperking, laag iq, moeilijk lerend, overvraagd, zwakbegaafd, niet kunnen meekomen, lvb herkennen, begeleid zelfstandig, denken dat ze het snappen, overschat, ja knikken",
  },
  {
    id: "handicap-toegankelijkheid",
    expressions:
      "handicap, beperking, gehandicapt, rolstoel, toegankelijkheid, toegankelijk, vn-verdrag, vn-verdrag handicap, blind, slechtziend, doof, slechthorend, lichamelijke beperking, hulpmiddel, hulpmiddelen, scootmobiel, rollator, rolstoelvriendelijk, inclusieagenda, onbeperkt meedoen, speeltuin voor iedereen, drempelvrij, gehandicaptenparkeerkaart, niet-aangeboren hersenletsel, nah",
  },
  {
    id: "vervoer",
    expressions:
      "vervoer, wmo-vervoer, regiotaxi, doelgroepenvervoer, collectief vervoer, automaatje, anwb automaatje, dorpsauto, deelauto, buurtbus, belbus, taxi, mobiliteit, openbaar vervoer, bushalte, bus rijdt niet, vrijwillige chauffeur, chauffeurs, rijden, ritten, ritjes, naar het ziekenhuis brengen, bus opgeheven, bereikbaarheid, meerijden",
    related: ["leerlingenvervoer"],
  },
  {
    id: "beschermd-wonen",
    expressions:
      "beschermd wonen, beschermd thuis, maatschappelijke opvang, begeleid wonen, uitstroom uit instelling, doordecentralisatie, uitstroom beschermd wonen, ambulante woonbegeleiding, woonbegeleiding, wooncontract met begeleiding, omklapwoning, omklapcontract, kamer met kansen, zelfstandig wonen na opname, centrumgemeente, terug naar eigen gemeente",
    related: ["dakloos", "ggz", "huisvesting"],
  },
  {
    id: "dakloos",
    expressions:
      "dakloos, dakloze, daklozen, dakloosheid, thuisloos, bankslaper, bankslapers, logeren bij vrienden, slapen in auto, slaapt in zijn auto, op straat slapen, briefadres, nachtopvang, daklozenopvang, housing first, wonen eerst, ethos, ethos-telling, economisch dakloos, economisch daklozen, spoedzoeker, spoedzoekers, geen dak boven het hoofd, geen woning, onder de brug, zwerfjongeren, zwerfjongere, dak- en thuislozen, tijdelijke woonruimte, hospita, campingbewoner, camping, buitenslaper, slaapplek, inschrijfadres, postadres",
    related: ["huisvesting", "beschermd-wonen", "uithuiszetting"],
  },
  {
    id: "uithuiszetting",
    expressions:
      "uithuiszetting, huisuitzetting, ontruiming, ontruimd, huis uitgezet, huurschuld, laatste kans, laatstekansbeleid, tweedekanscontract, preventie huisuitzetting, huurcontract opgezegd, vonnis, woningcorporatie, huur niet betaald",
    related: ["dakloos", "schulden", "vroegsignalering"],
  },
  {
    id: "huisvesting",
    expressions:
      "huisvesting, woning, woningnood, woningtekort, woonruimte, sociale huur, huurwoning, woningcorporatie, corporatie, woonurgentie, urgentie, flexwoning, flexwoningen, tijdelijke woningen, tiny house, gemengd wonen, magic mix, woningdelen, kamers, kamernood, starterswoning, woonruimteverdeling, kamerverhuur, leegstand, wooncoöperatie, verhuurder, woningmarkt, appartement, wachttijd huurwoning, huis vinden",
  },
  {
    id: "jongeren-huisvesting",
    expressions:
      "woonplek voor jongeren, kamertraining, kamertrainingscentrum, fasehuis, jongeren zelfstandig wonen, jongerenwoning, studio voor jongeren, foyer de jeunesse, kamer, zelfstandig wonen leren, woonvaardigheden, jongerenhuisvesting, jeugd naar eigen huis, eerste eigen woning, dakloze jongeren, op kamers",
    related: ["achttien", "huisvesting", "dakloos"],
  },
  {
    id: "ex-gedetineerden",
    expressions:
      "ex-gedetineerden, ex-gedetineerde, gedetineerden, nazorg, detentie, gevangenis, vrijkomen, vrijlating, terugkeer na detentie, re-integratie na detentie, reclassering, veroordeelde, uit de cel, recidive, bajes, celstraf, werkstraf",
    related: ["dakloos", "veiligheid"],
  },
  {
    id: "veiligheid",
    expressions:
      "veiligheid, zorg en veiligheid, zorg- en veiligheidshuis, zorgveiligheidshuis, overlast, wijkagent, boa, politie, openbare orde, radicalisering, onveilig gevoel, burgemeester, straf, strafrecht, agressie, bedreigd, pga, persoonsgerichte aanpak, woonoverlast",
  },
  {
    id: "gezondheid",
    expressions:
      "gezondheid, positieve gezondheid, leefstijl, gezonde leefstijl, preventie, preventieakkoord, overgewicht, obesitas, bewegen, sporten, beweegcoach, buurtsportcoach, sport, gezond eten, gezond gewicht, jogg, roken, rookvrij, welzijn op recept, iza, valpreventie, vallen, gezondheidsverschillen, diabetes, gezond ouder worden, wandelclub, wandelgroep, fitheid, spinnenweb, gli, ggd, rookvrije generatie, wandelen, vitaliteit, voeding",
  },
  {
    id: "welzijn-op-recept",
    expressions:
      "welzijn op recept, welzijnscoach, welzijnswerk, sociaal werk, welzijnsorganisatie, geen medische oorzaak, huisarts kan weinig, sociaal makelaar, recept, doorverwijzen naar welzijn, klachten zonder medische oorzaak, welzijnsrecept, verwijzing welzijn",
    related: ["gezondheid", "huisarts-jeugd", "eenzaamheid"],
  },
  {
    id: "valpreventie",
    expressions:
      "valpreventie, vallen, gevallen, gebroken heup, heupfractuur, valrisico, in balans, valtraining, evenwicht, valkursus, otago, valcursus, valongeluk, struikelen, losse matjes",
    related: ["gezondheid", "ouderen"],
  },
  {
    id: "palliatief",
    expressions:
      "palliatief, laatste levensfase, hospice, sterven, overlijden, rouwverwerking, rouwcafé, levenseinde, stervensbegeleiding",
  },
  {
    id: "zorg-na-ziekenhuis",
    expressions:
      "ontslag uit het ziekenhuis, ziekenhuisopname, terug uit het ziekenhuis, eerstelijnsverblijf, transfer, transferverpleegkundige, wijkverpleging, wijkverpleegkundige, wijkzuster, zorgverzekering, wlz, zvw, wet langdurige zorg, overgang naar wlz, afbakening, domeinoverstijgend, zorgkantoor",
  },
];
