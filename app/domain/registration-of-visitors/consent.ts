/**
 * The sentence beside the box, kept with every yes as it stood there. It names exactly what is
 * shared and with whom. What somebody already agreed to does not change when this does.
 */
export const CONSENT_WORDING =
  "Ja, stel mij na de parade voor aan een gemeente die bij mijn gemeente past. " +
  "Bij een introductie geven jullie mijn naam of functie, mijn gemeente en mijn e-mailadres " +
  "aan één persoon van de andere gemeente. " +
  "Jullie mogen daarvoor ook kijken naar wat ik bewaar en op mijn route zet.";

export const CONSENT_HELP =
  "Dit hoeft niet: ook zonder vinkje krijg je een route. Je kunt het altijd weer intrekken.";
