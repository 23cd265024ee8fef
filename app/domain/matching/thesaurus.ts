/**
 * Words of the sociaal domein that mean the same or nearly so, in jargon and in plain speech.
 * One group is one concept. Expressions are separated by commas; inflections and compounds are
 * found by the reader, so they stand here only where the stem differs. `related` names groups
 * that often come along with this one and count for a little.
 */
export type ConceptGroup = { id: string; expressions: string; related?: readonly string[] };

export const thesaurus: readonly ConceptGroup[] = [
  // Geld en schulden
  {
    id: "schulden",
    expressions:
      "schuld, schulden, schuldhulp, schuldhulpverlening, schuldenaar, schuldeiser, schuldsanering, saneringskrediet, wsnp, msnp, minnelijk traject, in het rood staan, rood staan, het hoofd boven water houden, geldzorgen, geldproblemen, financiële problemen, geldnood, deurwaarder, beslaglegging, incasso, kredietbank, budgetbeheer, bewindvoering, bewindvoerder, schuldenlab, schuldenrust, schone lei, aflossen, schuldregeling, problematische schulden",
    related: ["vroegsignalering", "armoede"],
  },
  {
    id: "vroegsignalering",
    expressions:
      "vroegsignalering, vroeg signaleren, vroeg erop af, betalingsachterstand, achterstallige huur, huurachterstand, achterstand met betalen, vaste lasten, vastelastenpartners, zorgverzekeraar, zorgpremie, energierekening, energieleverancier, waterbedrijf, onbetaalde rekeningen, ongeopende post, ongeopende enveloppen, aanmaning, signalen van schulden, achter met de huur, achter met betalen, maand achter, betaalachterstand, premie niet betaald",
    related: ["schulden"],
  },
  {
    id: "armoede",
    expressions:
      "armoede, minima, minimaregeling, minimabeleid, rondkomen, weinig geld, laag inkomen, kleine portemonnee, krappe beurs, eindjes aan elkaar knopen, bijzondere bijstand, individuele inkomenstoeslag, sociaal minimum, bestaansminimum, bestaanszekerheid, armoederegeling, tegemoetkoming, stadspas, meedoenpas, minimapas, gemeentepas, voedselbank, kledingbank, werkende armen, niet-gebruik van regelingen, energiearmoede, energietoeslag, geldgebrek",
    related: ["kindarmoede", "schulden", "niet-gebruik"],
  },
  {
    id: "kindarmoede",
    expressions:
      "kinderen in armoede, kindpakket, jeugdfonds, jeugdfonds sport en cultuur, stichting leergeld, leergeld, kinderarmoede, sportclub betalen, contributie, schoolreis, schoolspullen, gymschoenen, nieuwe schoenen, traktatie, verjaardagsbox, zwemles, zwemdiploma, gezinnen met weinig geld",
    related: ["armoede", "jeugdhulp"],
  },
  {
    id: "niet-gebruik",
    expressions:
      "niet-gebruik, onderbenutting, regelingen onbenut, weten niet waar ze recht op hebben, recht op hebben, laten geld liggen, regeling aanvragen, aanvraagformulier, ambtshalve toekennen, automatisch toekennen, proactieve dienstverlening, voorzieningenwijzer, toeslagen, geldplan, potjes, regelingen vinden, onbekend met regelingen, doolhof van regelingen, woud aan regelingen, toeslagencheck",
    related: ["armoede", "begrijpelijke-taal"],
  },
  {
    id: "jongeren-schulden",
    expressions:
      "jongeren met schulden, studieschuld, achteraf betalen, klarna, schulden bij jongeren, jongerenperspectieffonds, jongeren en geld, financiële opvoeding, leren omgaan met geld, geldlessen, budgetles, gastlessen geld, telefoonabonnement, eerste zorgverzekering, gokken, online gokken, jeugdschulden",
    related: ["schulden", "jongeren"],
  },
  {
    id: "ondernemers-schulden",
    expressions:
      "ondernemer met schulden, zzp, zzp'er, zelfstandige, bbz, bijstand zelfstandigen, zelfstandig ondernemer, eigen zaak, winkelier, horecaondernemer, boer, boeren, agrariër, agrarisch, belastingschuld, bedrijf in nood, failliet, faillissement, tozo",
    related: ["schulden"],
  },
  {
    id: "beslagvrije-voet",
    expressions:
      "beslagvrije voet, loonbeslag, leefgeld, weekgeld, dwanginvordering, gemeentelijke incasso, sociaal incasseren, gemeente als schuldeiser, invordering, terugvordering, kwijtschelding, gemeentebelasting, betalingsregeling",
    related: ["schulden"],
  },
  {
    id: "energie",
    expressions:
      "energiearmoede, energiecoach, energiefixer, tochtstrips, isoleren, isolatie, slecht geïsoleerd, witgoedregeling, stookkosten, energielasten, energiekosten, gasrekening, energielabel, koude woning, tochtig huis, verduurzamen, kou in huis, verwarming laag",
    related: ["armoede", "huisvesting"],
  },
  // Werk en inkomen
  {
    id: "bijstand",
    expressions:
      "bijstand, uitkering, participatiewet, pw, bijstandsgerechtigde, uitkeringsgerechtigde, klantmanager, inkomensconsulent, sociale dienst, werk en inkomen, bijstandsuitkering, in de bijstand zitten, kaartenbak, granieten bestand, uitkering kwijt, inkomensondersteuning, uitkering korten",
    related: ["re-integratie"],
  },
  {
    id: "re-integratie",
    expressions:
      "re-integratie, naar werk begeleiden, aan het werk helpen, aan de slag, toeleiding naar werk, afstand tot de arbeidsmarkt, langdurig werkloos, werkzoekende, werkloos, werkloosheid, jobcoach, jobcoaching, proefplaatsing, werkervaringsplek, leerwerkplek, leerwerktraject, werkfit, sollicitatietraining, solliciteren, jobhunter, baan vinden, baan, vacature, uitstroom naar werk, arbeidsontwikkeling, arbeidstoeleiding, werkgeversservicepunt, matchen, jobcarving, arbeidsmarkt",
    related: ["bijstand", "werkgevers"],
  },
  {
    id: "beschut-werk",
    expressions:
      "beschut werk, sociale werkvoorziening, sociale werkplaats, sw-bedrijf, wsw, arbeidsbeperking, banenafspraak, garantiebaan, loonkostensubsidie, loonwaarde, wajong, arbeidsgehandicapt, doelgroepregister, sociaal ontwikkelbedrijf, werkleerbedrijf, basisbaan, parallelle arbeidsmarkt, sociaal bedrijf, arbeidsmatige dagbesteding, detachering",
    related: ["re-integratie", "dagbesteding"],
  },
  {
    id: "werkgevers",
    expressions:
      "werkgever, werkgevers, ondernemers, bedrijven, social return, inclusief werkgeverschap, mkb, bedrijfsleven, vacatures vullen, personeelstekort, krapte, krappe arbeidsmarkt, sectorbaan, techniek, bouwbedrijf, open hiring, sollicitatie zonder gesprek, ondernemersfonds, inkoopvoorwaarde, werkgeversbenadering",
    related: ["re-integratie"],
  },
  {
    id: "zorgpersoneel",
    expressions:
      "tekort aan personeel in de zorg, handen aan het bed, zijinstroom, zijinstromer, werken in de zorg, zorgopleiding, tekort aan verzorgenden, verzorgende, wijkverpleegkundige, medewerkers vinden, wachtlijst door personeelstekort, wervingscampagne, opleiding helpende, thuiszorgmedewerker, personeel werven",
    related: ["werkgevers", "huishoudelijke-hulp"],
  },
  {
    id: "parttime-inkomsten",
    expressions:
      "parttime werken, deeltijd werken, inkomsten verrekenen, bijverdienen, bijbaan, flexwerk, uitzendwerk, wisselende inkomsten, werken naast de uitkering, vrijlaten, bang om te werken, werken loont niet, gaan er niet op vooruit, armoedeval, marginale druk, inkomstenkorting, uitkering en loon, vroegtijdig terug in de uitkering, terugval in inkomen",
    related: ["bijstand"],
  },
  {
    id: "tegenprestatie",
    expressions:
      "tegenprestatie, verplicht vrijwilligerswerk, maatschappelijke participatie, participatieplek, participatiebaan, iets terugdoen, sociale activering, meedoen in de wijk, zinvolle dagbesteding zonder werk, participatieplaats",
    related: ["vrijwilligers", "bijstand"],
  },
  {
    id: "handhaving",
    expressions:
      "handhaving, fraude, uitkeringsfraude, zorgfraude, boete, sanctie, maatregel opleggen, sociale recherche, huisbezoek, controle, fouten maken, vergissing, menselijke maat, fraudewet, kostendelersnorm, samenwonen, giften, boodschappen van moeder, hardheidsclausule, streng, vertrouwen in plaats van wantrouwen, malafide zorgaanbieder, zorgcowboy",
    related: ["bijstand"],
  },
  {
    id: "jongeren-werk",
    expressions:
      "jongeren zonder startkwalificatie, startkwalificatie, voortijdig schoolverlater, vsv, vroegtijdig schoolverlaten, van school af, zonder diploma, zonder werk en zonder school, niet op school en niet aan het werk, praktijkonderwijs, pro-vso, vso, entree-opleiding, mbo, leerplicht, leerplichtambtenaar, rmc, jongerenloket, jeugdwerkloosheid, thuis op de bank, jongeren uit beeld, spookjongeren, spijbelen, doorstroompunt, school afgehaakt, stage",
    related: ["jongeren", "re-integratie"],
  },
  {
    id: "vakantiegeld",
    expressions:
      "inkomensschommeling, uitbetalen, betaaldag, vakantiegeld, maandelijkse toeslag, individueel keuzebudget, vooruitbetalen, voorschot, wachttijd voor uitkering, vier weken zoektermijn, zoektermijn",
    related: ["bijstand"],
  },
  // Taal, inburgering, nieuwkomers
  {
    id: "inburgering",
    expressions:
      "inburgering, inburgeren, inburgeraar, statushouder, vluchteling, vluchtelingen, nieuwkomer, nieuwkomers, vergunninghouder, asielzoeker, azc, gezinsmigrant, z-route, zelfredzaamheidsroute, b1-route, onderwijsroute, brede intake, participatieverklaring, module arbeidsmarkt, persoonlijk plan inburgering en participatie, wet inburgering, inburgeringsplicht, inburgeringsexamen, syriërs, eritrea, eritreeërs, ontzorgen, integratie, verblijfsvergunning, huisvesting statushouders, taakstelling, vluchtelingenwerk, maatschappelijke begeleiding",
    related: ["taal"],
  },
  {
    id: "taal",
    expressions:
      "taal leren, taalles, nederlandse les, taalniveau, taalmaatje, taalcoach, taalvrijwilliger, taalcafé, nt2, nederlands leren, taalbarrière, spreekt geen nederlands, oefenen met praten, taalschool, anderstalig, taalstage, taal op de werkvloer, taalachterstand, tolk, tolken, voertaal",
    related: ["inburgering", "laaggeletterdheid"],
  },
  {
    id: "laaggeletterdheid",
    expressions:
      "laaggeletterd, laaggeletterdheid, laaggeletterden, moeite met lezen en schrijven, niet kunnen lezen, slecht lezen, lezen en schrijven, analfabeet, analfabetisme, basisvaardigheden, taalhuis, taalpunt, taalakkoord, leesbril vergeten, nt1, taalambassadeur, digivaardig, volwasseneneducatie, web-middelen, rekenen",
    related: ["taal", "digitaal", "begrijpelijke-taal"],
  },
  {
    id: "digitaal",
    expressions:
      "digitaal vaardig, digitale vaardigheden, digibeet, digitale inclusie, digitale kloof, computercursus, digid, online aanvragen, informatiepunt digitale overheid, ido, mijn overheid, niet handig met computer, tablet, klik en tik, digitalisering, digitaal loket, website, app, geen internet, computerhulp, smartphone, digitale post",
    related: ["laaggeletterdheid"],
  },
  {
    id: "begrijpelijke-taal",
    expressions:
      "begrijpelijke taal, klare taal, eenvoudige taal, heldere brieven, brieven herschrijven, brief, brieven, beschikking, ambtelijke taal, ambtelijk jargon, direct duidelijk, b1-niveau, b1, beeldtaal, mensen snappen de brief niet, brief niet begrijpen, moeilijke woorden, onbegrijpelijk, juridische taal, taalniveau brief, formulieren, schrijfwijzer, bezwaarschrift, bellen in plaats van schrijven",
    related: ["laaggeletterdheid", "dienstverlening"],
  },
  {
    id: "arbeidsmigranten",
    expressions:
      "arbeidsmigrant, arbeidsmigranten, polen, poolse, roemenen, bulgaren, uitzendbureau, eu-burgers, seizoenswerker, oost-europa, huisvesting arbeidsmigranten, dakloze eu-migranten, barka, polenhotel, kassen, vakantiepark, recreatiepark, buitenlandse werknemers",
    related: ["huisvesting", "inburgering"],
  },
  {
    id: "oekraine",
    expressions:
      "oekraïne, oekraïners, ontheemden, gemeentelijke opvang, oorlog, noodopvang, crisisnoodopvang, opvanglocatie, gastgezin vluchtelingen",
    related: ["inburgering"],
  },
  {
    id: "discriminatie-diversiteit",
    expressions:
      "discriminatie, racisme, lhbti, regenboog, roze, diversiteit, inclusie, migratieachtergrond, cultuursensitief, polarisatie, gelijke kansen, vooroordelen, sleutelpersoon, sleutelpersonen, cultuurverschil, culturele achtergrond, andere cultuur, moskee, zelforganisatie, roma, sinti, woonwagenbewoners",
  },
  {
    id: "alleenstaande-moeders",
    expressions:
      "moeders, jonge moeder, tienermoeder, alleenstaande moeder, moeders leren nederlands, moedergroep, taalles voor moeders, ouderkamer, koffieochtend, kinderopvang tijdens les, oppas tijdens les, vrouwenemancipatie, thuiszittende vrouwen, alleenstaande ouder, eenoudergezin",
  },
  // Jeugd
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
  // Zorg en ondersteuning
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
  // Samenwerken, sturen, uitvoering
  {
    id: "wijkteam",
    expressions:
      "wijkteam, sociaal team, sociaal wijkteam, buurtteam, dorpsteam, gebiedsteam, integraal team, kernteam, multidisciplinair, generalist, generalisten, t-shaped, één gezin één plan, integraal werken, een gezin een plan een regisseur, over de grens van domeinen, leefgebieden, levensgebieden, ontschotten, schotten, kokers, verkokering, integraal, langs elkaar heen, samenwerken, integrale aanpak, één aanspreekpunt, alles onder één dak, onder één dak",
  },
  {
    id: "regie",
    expressions:
      "regie, casusregie, regisseur, procesregie, casusregisseur, doorzettingsmacht, doorbraakmethode, doorbraakteam, doorbraak, mandaat, maatwerk, multiprobleem, multiprobleemgezin, gezinnen met meerdere problemen, veel hulpverleners, te veel hulpverleners, wie heeft de regie, wie is de baas, opschalen, escalatie, vastgelopen casus, vastgelopen, complexe casuïstiek, maatwerkplan, omgekeerde toets, sleutel, knopen doorhakken, meerdere problemen, casusoverleg, besluit nemen, ingewikkelde situaties",
    related: ["wijkteam", "maatwerk"],
  },
  {
    id: "maatwerk",
    expressions:
      "maatwerk, maatwerkbudget, omgekeerde toets, bedoeling, de bedoeling van de wet, werken vanuit de bedoeling, leefwereld, systeemwereld, ruimte voor professionals, professionele ruimte, buiten de lijntjes, regels loslaten, loslaten, vrij besteedbaar budget, doen wat nodig is, wat nodig is, uitzondering maken, precedentwerking, willekeur, hardheidsclausule, regelruimte, snel een oplossing kopen, wasmachine, creatieve oplossingen, houvast aan regels, regels, handboek",
    related: ["regie"],
  },
  {
    id: "cultuurverandering",
    expressions:
      "cultuurverandering, cultuur, kanteling, transformatie, anders werken, omslag, houding, gedragsverandering, gewoonte, vakmanschap, professionalisering, leren op de werkvloer, intervisie, reflectie, leerkring, lerende organisatie, transformatiecoach, coach voor teams, training medewerkers, medewerkers meekrijgen, oude reflexen, methodisch werken, oude gewoonten, leren van elkaar, vlieguren, ambtenaren leren, casuïstiekbespreking, inwerken, nieuwe collega's",
    related: ["maatwerk"],
  },
  {
    id: "personeel",
    expressions:
      "personeel, verloop, ziekteverzuim, werkdruk, caseload, werkvoorraad, personeelstekort, vacatures, inhuur, nieuwe consulenten, consulenten, opleiden, traineeship, academie, krapte, mensen houden, behoud van personeel, vertrekkende collega's, onderbezetting, wisselingen, verzuim, ervaren medewerkers",
  },
  {
    id: "privacy",
    expressions:
      "privacy, avg, gegevens delen, gegevensdeling, informatiedeling, gegevensuitwisseling, toestemming, persoonsgegevens, convenant, beroepsgeheim, wams, grondslag, gegevensbescherming, geheimhouding, mag ik dit delen, geen gegevens uitwisselen, privacyregels, privacyfunctionaris, functionaris gegevensbescherming, dossier delen, bsn, datalek, doelbinding, niet mogen weten",
  },
  {
    id: "data",
    expressions:
      "data, datagedreven, monitor, monitoring, dashboard, cijfers, indicatoren, meten, meetbaar, effectmeting, resultaatmeting, effecten, sturingsinformatie, sturen op data, prognosemodel, onderzoek, kosten-batenanalyse, mkba, maatschappelijke baten, outcome, ervaringsonderzoek, cliëntervaringsonderzoek, kpi, tellen, verhalen achter de cijfers, narratief, meetlat, werkt het, aantonen, bewijzen dat het werkt, algoritme, voorspellen, evaluatie, sturen op geluk, informatiegestuurd",
  },
  {
    id: "burgerparticipatie",
    expressions:
      "burgerparticipatie, inwonersinitiatief, bewonersinitiatief, inwonerparticipatie, inspraak, meedenken, meepraten, meebeslissen, burgerinitiatief, burgerkracht, overheidsparticipatie, right to challenge, uitdaagrecht, buurtrechten, dorpsraad, wijkraad, dorpscoöperatie, zorgcoöperatie, burgerberaad, loting, burgerbegroting, wijkbudget, buurtbudget, samen doen, inwoners aan zet, in gesprek met inwoners, zeggenschap, bewoners, dorpsgesprekken, keukentafels, altijd dezelfde mensen, usual suspects, participatiemoe, eigenaarschap, dorpsvisie, dorpsondersteuner",
    related: ["leefbaarheid"],
  },
  {
    id: "ervaringsdeskundigheid",
    expressions:
      "ervaringsdeskundige, ervaringsdeskundigen, ervaringsdeskundigheid, cliëntenraad, adviesraad, adviesraad sociaal domein, participatieraad, cliëntparticipatie, ervaringskennis, meepraten over beleid, vacatiegeld, panel, cliëntenpanel, klantpanel, clientervaring, stem van de cliënt, spiegelbijeenkomst, klantreis, mystery guest, inwonerspanel, doelgroep betrekken, ervaringswerker, betaald ervaringsdeskundige, niet over maar met, leden werven",
    related: ["burgerparticipatie"],
  },
  {
    id: "buurthuis",
    expressions:
      "buurthuis, dorpshuis, wijkcentrum, gemeenschapshuis, buurtkamer, huiskamer van de wijk, huiskamer, wijkaccommodatie, ontmoetingscentrum, multifunctionele accommodatie, mfa, kulturhus, zelfbeheer, in eigen beheer, beheerder, beheersstichting, stichtingsbestuur, exploitatie, buurtcentrum, wijkgebouw, zaalverhuur, sleutelbeheer, bar, vrijwillige beheerders, bestuursleden, bestuur vinden, kulturhusen, dorpscafé, ontmoetingsruimte, clubhuis",
    related: ["vrijwilligers", "leefbaarheid"],
  },
  {
    id: "leefbaarheid",
    expressions:
      "leefbaarheid, dorpen, dorp, kleine kernen, kernen, wijk, wijkaanpak, buurt, achterstandswijk, kwetsbare wijk, platteland, krimp, krimpregio, voorzieningen verdwijnen, laatste winkel, dorpswinkel, wijkgericht, gebiedsgericht, gebiedsgericht werken, sociale cohesie, samenhang, buren, burenhulp, nabuurschap, noaberschap, buitengebied, leegloop, supermarkt weg, straat, gemeenschapszin",
  },
  {
    id: "vrijwilligers",
    expressions:
      "vrijwilliger, vrijwilligers, vrijwilligerswerk, vrijwillige inzet, vrijwilligersorganisatie, vrijwilligerscentrale, vrijwilligersvacaturebank, burenhulpdienst, informele zorg, vrijwilligers vinden, vrijwilligers werven, vergrijzend vrijwilligersbestand, bestuursleden vinden, verenigingen, verenigingsleven, nldoet, vog, vrijwilligersvergoeding, jonge vrijwilligers, vrijwilligerspool, maatschappelijke stage, vrijwilligerstekort",
  },
  {
    id: "dienstverlening",
    expressions:
      "dienstverlening, loket, één loket, toegang, klantcontactcentrum, kcc, balie, telefoon, bereikbaar, telefonische bereikbaarheid, van het kastje naar de muur, kastje naar de muur, doorverbonden, verkeerde loket, doorverwijzen, spreekuur, inloopspreekuur, informatiewinkel, onafhankelijke cliëntondersteuning, cliëntondersteuner, sociaal raadslieden, sociaal raadsvrouw, raadslieden, klacht, bezwaar, klachten, bezwaren, verdwaald in regelingen, doolhof, wegwijs, vindbaarheid, niet weten waar je moet zijn, contact met gemeente, één telefoonnummer, voorportaal, formulierenhulp, formulierenbrigade, ombudsman",
    related: ["niet-gebruik", "begrijpelijke-taal"],
  },
  {
    id: "clientondersteuning",
    expressions:
      "onafhankelijke cliëntondersteuning, cliëntondersteuner, cliëntondersteuning, onafhankelijk advies, vertrouwenspersoon, iemand naast je, meekijken, mee naar gesprek, onbekend met cliëntondersteuning, gratis ondersteuner, belangenbehartiger, gespreksvoorbereiding, naast de inwoner",
    related: ["dienstverlening", "wmo"],
  },
  {
    id: "vertrouwen",
    expressions:
      "vertrouwen, wantrouwen, vertrouwen in de overheid, toeslagenaffaire, kinderopvangtoeslagaffaire, toeslagenouders, gedupeerden, gedupeerde ouders, hersteloperatie, wederzijds vertrouwen, bejegening, bang voor de gemeente, schaamte, drempel, afhaken, mensen komen niet, taboe, durven geen hulp te vragen, hulp vragen, zorgmijden, drempelvrees, bereiken, moeilijk bereikbaar, onbereikbaar, doelgroep bereiken, presentie, outreachend, eropaf, achter de voordeur, aanbellen, langs de deuren, deur aan deur",
  },
  {
    id: "stress",
    expressions:
      "stress-sensitief, stresssensitieve dienstverlening, stress, mobility mentoring, chronische stress, schaarste, doenvermogen, vergeten afspraken, afspraken vergeten, no-show, niet op komen dagen, niet komen opdagen, komen niet opdagen, herinnering per sms, sms, whatsapp, brein, bandbreedte, overzicht kwijt, wegblijven, afspraak missen",
    related: ["schulden", "dienstverlening"],
  },
  {
    id: "regio",
    expressions:
      "regionale samenwerking, regio, gemeenschappelijke regeling, centrumgemeente, kleine gemeente, herindeling, ambtelijke fusie, samenwerkende gemeenten, buurgemeenten, regiogemeenten, slagkracht, colleges, verbonden partij, gemeenteraad, raad, raadsleden, wethouder, bestuurlijk, regiovisie, samen inkopen",
  },
  {
    id: "inkoop",
    expressions:
      "inkoop, aanbesteding, aanbesteden, contractmanagement, contracteren, leveranciers, zorgaanbieders, aantal aanbieders, strategisch partnerschap, taakgericht, inspanningsgericht, resultaatfinanciering, subsidie, subsidies, bekostiging, social impact bond, maatschappelijk aanbesteden, kwaliteitstoezicht, toezicht, toezichthouder, toezicht op zorg, zorgaanbieder controleren, rechtmatigheid, veel kleine aanbieders",
    related: ["jeugdkosten"],
  },
  {
    id: "sociale-economie",
    expressions:
      "sociale onderneming, sociaal ondernemen, sociaal ondernemers, kringloop, kringloopwinkel, repaircafé, sociale firma, coöperatie, maatschappelijke meerwaarde, buurtbedrijf, wijkbedrijf, impactondernemer, sociale economie, lokale economie, wijkeconomie, serviceclub, rotary, lions, fonds, sponsoren, veiling, donatie",
    related: ["werkgevers", "beschut-werk"],
  },
  {
    id: "omgevingswet-ruimte",
    expressions:
      "omgevingswet, ruimtelijk, fysiek domein, openbare ruimte, omgevingsvisie, stikstof, bankje, bankjes, park, groen, speelplek, speeltuin, buurtgroen, buurttuin, gezonde leefomgeving, sociaal en fysiek, nieuwbouwwijk, herstructurering, sloop, renovatie, verhuizen door sloop",
  },
  {
    id: "cultuur-sport",
    expressions:
      "cultuur, kunst, theater, museum, bibliotheek, muziek, muziekles, cultuurcoach, kunstenaar, creatief, cultuurdeelname, zingen, koor, toneel, sportvereniging, sportclub, voetbalclub, sportakkoord, zwembad, gymzaal, open club, cultuurparticipatie",
  },
  {
    id: "geluk",
    expressions:
      "geluk, gelukscoördinator, brede welvaart, welbevinden, kwaliteit van leven, levensgeluk, geluksbudget, welzijn, tevreden, sturen op geluk, gelukkig",
  },
  {
    id: "praktische-hulp",
    expressions:
      "klusjes, klussendienst, boodschappen, tuin, tuinonderhoud, praktische hulp, hulp in huis, thuisadministratie, administratie op orde, administratiehulp, papieren ordenen, papieren, post openen, humanitas, schuldhulpmaatje, belastingaangifte, invulhulp, verwaarloosd huis, hoarding, verzameldrang, verzamelwoede, vervuiling, opruimen, opruimcoach",
  },
  {
    id: "preventie-investeren",
    expressions:
      "investeren in preventie, preventief, voorkomen is beter, vroeg erbij, aan de voorkant, naar voren, voorliggend, voorveld, collectief aanbod, collectivering, van individueel naar collectief, groepsaanbod, vrij toegankelijk, algemeen toegankelijk, gezamenlijk aanbod, groepsgewijs, individuele voorziening vervangen",
    related: ["wmo", "normaliseren"],
  },
  {
    id: "baanbehoud",
    expressions:
      "nazorg, terugval, terugkeer, uitval, volhouden, nazorg na plaatsing, baan behouden, baanbehoud, weer terug bij ons, draaideur, terug in de uitkering, duurzame uitstroom, na drie maanden weer weg, blijven hangen",
    related: ["re-integratie"],
  },
  {
    id: "kerk-en-zingeving",
    expressions:
      "kerk, diaconie, kerken, levensbeschouwing, geestelijk verzorger, zingeving, parochie, diaken, noodfonds, giften, ruilwinkel, weggeefwinkel",
    related: ["armoede"],
  },
  {
    id: "uitbuiting",
    expressions:
      "sekswerk, sekswerkers, prostitutie, uitstapprogramma, mensenhandel, arbeidsuitbuiting, criminele uitbuiting, uitbuiting, gedwongen, signalen van uitbuiting",
    related: ["veiligheid"],
  },
  {
    id: "crisis-acuut",
    expressions:
      "crisis, acuut, spoed, buiten kantooruren, 's avonds en in het weekend, weekenddienst, bereikbaarheidsdienst, crisisinterventie, noodsituatie, vangnet, dezelfde dag, binnen 24 uur, snelle hulp",
  },
  {
    id: "zorgintensieve-gezinnen",
    expressions:
      "zorgintensief kind, zorgintensieve gezinnen, gezinnen met een gehandicapt kind, meervoudig beperkt kind, levenslang en levensbreed, brusjes, ouders van een kind met een beperking, kind met beperking, copiloot, zorgouder",
    related: ["handicap-toegankelijkheid", "mantelzorg"],
  },
];

/** Words that make compounds in the sociaal domein and may be missing from a small corpus. */
export const compoundParts: readonly string[] =
  "schuld hulp verlening zorg jeugd werk huis kind gezin wijk buurt dorp team loket taal les maatje coach plan geld fonds pas regeling toeslag bijstand uitkering dienst huur woning woon bouw opvang plek plaats plaatsing inloop centrum kamer groep ouder moeder vader jongeren ouderen mantel respijt logeer school leerling leerplicht onderwijs vervoer auto taxi bus rit hulpverlener consulent regisseur regie budget beheer bewind voering signaal signalering achterstand betaling lasten premie energie armoede minima inkomen arbeid markt beperking dag besteding activiteit vrijwilliger bewoner inwoner burger initiatief participatie raad panel ervaring deskundige gezondheid leefstijl sport beweeg preventie geweld veiligheid overlast straat drugs criminaliteit politie reclassering detentie privacy gegevens deling data monitor meting cijfer brief formulier aanvraag beschikking indicatie herindicatie voorziening maatwerk contract inkoop aanbieder tarief subsidie kosten tekort personeel medewerker opleiding training traject begeleiding ondersteuning netwerk samenwerking verband gemeente regio provincie statushouder vluchteling nieuwkomer inburgering integratie route scheiding opvoeding pleeg crisis nood dementie eenzaamheid ontmoeting eet tafel koffie telefoon post bezoek gesprek keuken spreekuur wacht lijst tijd termijn klant cliënt patiënt arts praktijk ziekenhuis verpleging wijkverpleging verslaving psychiatrie klacht bezwaar recht wet boete fraude controle vertrouwen toegang drempel digitaal vaardigheid computer werkgever werknemer bedrijf winkel ondernemer boer boerderij tuin klus schoonmaak huishouden poets was verhuis trap lift rolstoel scootmobiel stoel speeltuin park groen zaal gebouw gemeenschap vereniging club bibliotheek muziek cultuur".split(
    " ",
  );
