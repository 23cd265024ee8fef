import type { DemoTheme } from "./types.ts";

/** The thirty themes of the demo parade, five to a family. */
export const demoThemes: DemoTheme[] = [
  {
    slug: "jeugdhulp",
    name: "Jeugdhulp",
    family: "youth",
    synonyms: ["jeugdzorg", "Jeugdwet", "ambulante hulp"],
  },
  {
    slug: "opvoeden",
    name: "Opvoeden en opgroeien",
    family: "youth",
    synonyms: ["opvoedondersteuning", "ouderschap", "consultatiebureau", "gezinnen"],
  },
  {
    slug: "onderwijs-en-zorg",
    name: "Onderwijs en zorg",
    family: "youth",
    broader: "opvoeden",
    synonyms: ["thuiszitters", "schoolverzuim", "passend onderwijs", "leerplicht"],
  },
  {
    slug: "overgang-18",
    name: "Van 18- naar 18+",
    family: "youth",
    broader: "jeugdhulp",
    synonyms: ["jongvolwassenen", "overgang naar volwassenheid", "16-27"],
  },
  {
    slug: "jeugd-en-veiligheid",
    name: "Jeugd en veiligheid",
    family: "youth",
    synonyms: ["jeugdcriminaliteit", "overlast door jongeren", "drugsrunners", "ondermijning"],
  },

  {
    slug: "werk-en-participatie",
    name: "Werk en participatie",
    family: "work",
    synonyms: ["re-integratie", "Participatiewet", "arbeidsmarkt", "werkgevers"],
  },
  {
    slug: "bijstand",
    name: "Bijstand met de menselijke maat",
    family: "work",
    broader: "werk-en-participatie",
    synonyms: ["uitkering", "kostendelersnorm", "vertrouwen", "handhaving"],
  },
  {
    slug: "beschut-werk",
    name: "Beschut werk en sociaal ontwikkelbedrijf",
    family: "work",
    broader: "werk-en-participatie",
    synonyms: ["sociale werkvoorziening", "loonkostensubsidie", "banenafspraak"],
  },
  {
    slug: "inburgering",
    name: "Inburgering en nieuwkomers",
    family: "work",
    synonyms: ["statushouders", "taalles", "Wet inburgering", "vluchtelingen"],
  },
  {
    slug: "dagbesteding",
    name: "Dagbesteding en vrijwilligerswerk",
    family: "work",
    synonyms: ["meedoen", "arbeidsmatige dagbesteding", "vrijwilligers", "tegenprestatie"],
  },

  {
    slug: "schulden",
    name: "Schulden en schuldhulp",
    family: "money",
    synonyms: ["schuldhulpverlening", "schuldsanering", "beslag", "saneringskrediet"],
  },
  {
    slug: "vroegsignalering",
    name: "Vroegsignalering",
    family: "money",
    broader: "schulden",
    synonyms: ["betalingsachterstanden", "vaste lasten", "huurachterstand"],
  },
  {
    slug: "armoede",
    name: "Armoede en minimabeleid",
    family: "money",
    synonyms: ["minima", "bijzondere bijstand", "kindpakket", "lage inkomens"],
  },
  {
    slug: "energie-en-wonen",
    name: "Energiearmoede",
    family: "money",
    broader: "armoede",
    synonyms: ["energiekosten", "energiefixers", "tochtige woningen", "stookkosten"],
  },
  {
    slug: "sociale-economie",
    name: "Sociale economie",
    family: "money",
    synonyms: ["lokale economie", "sociaal ondernemen", "inkoop met impact", "buurtbedrijven"],
  },

  {
    slug: "wmo-en-toegang",
    name: "Wmo en toegang",
    family: "care",
    synonyms: ["maatschappelijke ondersteuning", "keukentafelgesprek", "indicatie", "loket"],
  },
  {
    slug: "mantelzorg",
    name: "Mantelzorg en respijt",
    family: "care",
    broader: "wmo-en-toegang",
    synonyms: ["respijtzorg", "zorgen voor een naaste", "overbelasting"],
  },
  {
    slug: "mentale-gezondheid",
    name: "Mentale gezondheid en ggz",
    family: "care",
    synonyms: ["psychische kwetsbaarheid", "onbegrepen gedrag", "herstel", "psychiatrie"],
  },
  {
    slug: "eenzaamheid",
    name: "Eenzaamheid",
    family: "care",
    synonyms: ["sociaal isolement", "alleen zijn", "omzien naar elkaar"],
  },
  {
    slug: "positieve-gezondheid",
    name: "Preventie en positieve gezondheid",
    family: "care",
    synonyms: ["leefstijl", "welzijn op recept", "gezonde wijk", "geluk"],
  },

  {
    slug: "dakloosheid",
    name: "Dakloosheid en opvang",
    family: "housing",
    synonyms: ["thuisloosheid", "maatschappelijke opvang", "bankslapers", "briefadres"],
  },
  {
    slug: "beschermd-thuis",
    name: "Beschermd thuis en uitstroom",
    family: "housing",
    broader: "dakloosheid",
    synonyms: ["beschermd wonen", "uitstroom", "wonen met begeleiding", "contingent"],
  },
  {
    slug: "langer-thuis",
    name: "Langer thuis wonen",
    family: "housing",
    synonyms: ["ouderen", "dementie", "woningaanpassing", "geclusterd wonen"],
  },
  {
    slug: "ontmoeting",
    name: "Buurthuizen en ontmoeting",
    family: "housing",
    synonyms: ["dorpshuis", "zelfbeheer", "wijkcentrum", "inloop", "huiskamer van de buurt"],
  },
  {
    slug: "leefbaarheid",
    name: "Leefbare dorpen en wijken",
    family: "housing",
    synonyms: ["kleine kernen", "buitengebied", "platteland", "bewonersinitiatief"],
  },

  {
    slug: "integraal-werken",
    name: "Wijkteams en integraal werken",
    family: "together",
    synonyms: [
      "sociaal team",
      "casusregie",
      "één gezin één plan",
      "regisseur",
      "domeinoverstijgend",
    ],
  },
  {
    slug: "ruimte-voor-professionals",
    name: "Ruimte voor professionals",
    family: "together",
    broader: "integraal-werken",
    synonyms: ["loslaten", "cultuurverandering", "regels", "maatwerk", "transformatie"],
  },
  {
    slug: "inwoners-aan-zet",
    name: "Inwoners aan zet",
    family: "together",
    synonyms: ["burgerparticipatie", "ervaringsdeskundigheid", "burgerkracht", "samenspraak"],
  },
  {
    slug: "privacy-en-gegevens",
    name: "Privacy en gegevens delen",
    family: "together",
    synonyms: ["AVG", "gegevensdeling", "informatie delen", "geheimhouding"],
  },
  {
    slug: "meten-en-inkopen",
    name: "Meten, leren en inkopen",
    family: "together",
    synonyms: ["monitoring", "dashboard", "regionale inkoop", "effect meten", "contractmanagement"],
  },
];
