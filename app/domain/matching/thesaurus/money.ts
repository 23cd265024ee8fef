import type { ConceptGroup } from "./concept-group.ts";

/** Geld en schulden. */
export const money: readonly ConceptGroup[] = [
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
];
