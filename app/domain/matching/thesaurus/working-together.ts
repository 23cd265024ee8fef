import type { ConceptGroup } from "./concept-group.ts";

/** Samenwerken, sturen, uitvoering. */
export const workingTogether: readonly ConceptGroup[] = [
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
