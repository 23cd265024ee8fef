import type { ConceptGroup } from "./concept-group.ts";
import { access } from "./access.ts";
import { care } from "./care.ts";
import { community } from "./community.ts";
import { elderly } from "./elderly.ts";
import { health } from "./health.ts";
import { housing } from "./housing.ts";
import { mind } from "./mind.ts";
import { money } from "./money.ts";
import { newcomers } from "./newcomers.ts";
import { organisation } from "./organisation.ts";
import { safety } from "./safety.ts";
import { school } from "./school.ts";
import { steering } from "./steering.ts";
import { work } from "./work.ts";
import { youth } from "./youth.ts";

/** All concepts; the reader numbers them in this order. */
export const thesaurus: readonly ConceptGroup[] = [
  ...money,
  ...work,
  ...newcomers,
  ...access,
  ...care,
  ...elderly,
  ...mind,
  ...youth,
  ...school,
  ...safety,
  ...housing,
  ...health,
  ...community,
  ...organisation,
  ...steering,
];

/** The expressions of one concept, without the white space of the file. */
export function expressionsOf(group: ConceptGroup): string[] {
  return group.expressions
    .split(",")
    .map((one) => one.trim().replace(/\s+/g, " "))
    .filter((one) => one !== "");
}

/** Words that make compounds in the sociaal domein and may be missing from a small corpus. */
export const compoundParts: readonly string[] =
  "schuld hulp verlening zorg jeugd werk huis kind gezin wijk buurt dorp team loket taal les maatje coach plan geld fonds pas regeling toeslag bijstand uitkering dienst huur woning woon bouw opvang plek plaats plaatsing inloop centrum kamer groep ouder moeder vader jongeren ouderen mantel respijt logeer school leerling leerplicht onderwijs vervoer auto taxi bus rit hulpverlener consulent regisseur regie budget beheer bewind voering signaal signalering achterstand betaling lasten premie energie armoede minima inkomen arbeid markt beperking dag besteding activiteit vrijwilliger bewoner inwoner burger initiatief participatie raad panel ervaring deskundige gezondheid leefstijl sport beweeg preventie geweld veiligheid overlast straat drugs criminaliteit politie reclassering detentie privacy gegevens deling data monitor meting cijfer brief formulier aanvraag beschikking indicatie herindicatie voorziening maatwerk contract inkoop aanbieder tarief subsidie kosten tekort personeel medewerker opleiding training traject begeleiding ondersteuning netwerk samenwerking verband gemeente regio provincie statushouder vluchteling nieuwkomer inburgering integratie route scheiding opvoeding pleeg crisis nood dementie eenzaamheid ontmoeting eet tafel koffie telefoon post bezoek gesprek keuken spreekuur wacht lijst tijd termijn klant cliënt patiënt arts praktijk ziekenhuis verpleging wijkverpleging verslaving psychiatrie klacht bezwaar recht wet boete fraude controle vertrouwen toegang drempel digitaal vaardigheid computer werkgever werknemer bedrijf winkel ondernemer boer boerderij tuin klus schoonmaak huishouden poets was verhuis trap lift rolstoel scootmobiel stoel speeltuin park groen zaal gebouw gemeenschap vereniging club bibliotheek muziek cultuur".split(
    " ",
  );
