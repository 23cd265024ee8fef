/**
 * What a gemeente is also called, by CBS code: the official long form, Frisian and Dutch beside
 * each other, and what people say. Written as people write it; reading is done by `foldName`.
 */
export const OTHER_NAMES: Record<string, string[]> = {
  GM0014: ["Grunn", "Grunnen", "Stad Groningen"],
  GM0060: ["It Amelân"],
  GM0072: ["Harns"],
  GM0074: ["It Hearrenfean", "Hearrenfean"],
  GM0080: ["Ljouwert", "Liwwadden"],
  GM0085: ["Eaststellingwerf", "Ooststellingwarf"],
  GM0086: ["Opsterlân"],
  GM0088: ["Skiermûntseach"],
  GM0090: ["Smellingerlân"],
  GM0093: ["Skylge"],
  GM0096: ["Flylân"],
  GM0098: ["Weststellingwarf"],
  GM0363: ["A'dam"],
  GM0518: ["'s-Gravenhage", "The Hague"],
  GM0531: ["H.I. Ambacht"],
  GM0599: ["R'dam"],
  GM0737: ["Tietjerksteradeel"],
  GM0748: ["BoZ"],
  GM0784: ["Gilze-Rijen"],
  GM0796: ["Den Bosch"],
  GM0820: ["Nuenen", "Nuenen c.a.", "Nuenen ca"],
  GM0994: ["Valkenburg"],
  GM1891: ["Dantumadeel"],
  GM1900: ["Zuidwest-Friesland", "SWF"],
  GM1940: ["De Friese Meren", "Fryske Marren"],
  GM1970: ["Noordoost-Friesland"],
};

/**
 * Names of gemeenten that went up in another since 2021, with the code of that other. They are
 * offered as a suggestion, never filled in unseen: the reader may mean just that town.
 */
export const FORMER_NAMES: Record<string, string> = {
  Appingedam: "GM1979",
  Delfzijl: "GM1979",
  Loppersum: "GM1979",
  Beemster: "GM0439",
  Weesp: "GM0363",
  Heerhugowaard: "GM1980",
  Langedijk: "GM1980",
  Boxmeer: "GM1982",
  Cuijk: "GM1982",
  Grave: "GM1982",
  "Mill en Sint Hubert": "GM1982",
  "Sint Anthonis": "GM1982",
  Landerd: "GM1991",
  Uden: "GM1991",
  Brielle: "GM1992",
  Hellevoetsluis: "GM1992",
  Westvoorne: "GM1992",
};
