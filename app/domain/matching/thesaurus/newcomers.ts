import type { ConceptGroup } from "./concept-group.ts";

/** Taal, inburgering, nieuwkomers. */
export const newcomers: readonly ConceptGroup[] = [
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
];
