import type { ConceptGroup } from "./concept-group.ts";

/** Werk en inkomen. */
export const work: readonly ConceptGroup[] = [
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
];
