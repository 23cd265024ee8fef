import type { MaterialAudience } from "#app/domain/materials/material.ts";
import type { Scene } from "./draw-scene.ts";

interface DemoPhoto {
  scene: Scene;
  fileName: string;
  altText: string;
  audience: MaterialAudience;
}

interface DemoDocument {
  fileName: string;
  heading: string;
  lines: readonly string[];
  audience: MaterialAudience;
}

/** Photos and documents of a contribution, found by its title. */
export interface DemoMaterials {
  title: string;
  photos: readonly DemoPhoto[];
  documents: readonly DemoDocument[];
}

/** Each kind and each audience occurs, so that every state can be seen. */
export const demoMaterials: readonly DemoMaterials[] = [
  {
    title: "Het Kernteam komt samen het erf op",
    photos: [
      {
        scene: "farmyard",
        fileName: "erf-met-fietsen.jpg",
        altText: "Getekend: een rode schuur met een silo, en twee fietsen die op het erf staan.",
        audience: "everybody",
      },
      {
        scene: "kitchen-table",
        fileName: "keukentafel.jpg",
        altText: "Getekend: twee mensen naast elkaar aan een keukentafel, met koffie voor zich.",
        audience: "everybody",
      },
    ],
    documents: [
      {
        fileName: "Vijf vragen voor een eerste bezoek.pdf",
        heading: "Vijf vragen voor een eerste bezoek",
        lines: [
          "1. Hoe lang zit je familie al op dit erf?",
          "2. Waar lig je 's nachts wakker van?",
          "3. Wie weet daarvan, behalve jij?",
          "4. Wat zou je doen als niemand er iets van vond?",
          "5. Wanneer mogen we terugkomen, en wie moet er dan bij zijn?",
        ],
        audience: "everybody",
      },
      {
        fileName: "Presentatie Kernteam Buitengebied.pdf",
        heading: "Twee consulenten, één auto",
        lines: [
          "Waarom we samen het erf op gaan, en wat dat aan uren kost.",
          "Wat we afspraken met de afdeling vergunningen.",
          "Drie bezoeken die misliepen, en wat we sindsdien anders doen.",
        ],
        audience: "visitors_afterwards",
      },
    ],
  },
  {
    title: "Samen Doen: vier dorpen, een leeg schrift",
    photos: [
      {
        scene: "notebook",
        fileName: "schrift.jpg",
        altText: "Getekend: een opengeslagen schrift met twee regels erin, en een geel potlood.",
        audience: "everybody",
      },
    ],
    documents: [
      {
        fileName: "Bladzijden uit het schrift.pdf",
        heading: "Bladzijden uit het schrift",
        lines: [
          "Dorp één: de bushalte is weg, de vrijwilliger met de auto is 79.",
          "Dorp twee: niemand weet van wie het veldje is; dus maait niemand.",
          "Dorp drie: er is een kaartclub, en die is vol.",
          "Dorp vier: hier schreven we niets op; we hebben tafels gesjouwd.",
        ],
        audience: "visitors",
      },
    ],
  },
  {
    title: "Een pasje dat niemand herkent",
    photos: [
      {
        scene: "card",
        fileName: "pas.jpg",
        altText: "Getekend: een blauwe betaalpas zonder logo, op een gele ondergrond.",
        audience: "everybody",
      },
    ],
    documents: [
      {
        fileName: "Wat we met winkels afspreken.pdf",
        heading: "Wat we met winkels afspreken",
        lines: [
          "Betalen gaat zoals met elke andere pas, zonder bon en zonder uitleg.",
          "Het geld staat dezelfde dag op de rekening van de winkel.",
          "Vragen over de pas? Die gaan naar ons, niet naar het gezin.",
        ],
        audience: "everybody",
      },
    ],
  },
  {
    title: "De sleutel is van de buurt",
    photos: [
      {
        scene: "keys",
        fileName: "sleutel.jpg",
        altText: "Getekend: een grote gele sleutel aan een ring.",
        audience: "everybody",
      },
    ],
    documents: [
      {
        fileName: "Taakkaarten voor een buurtbestuur.pdf",
        heading: "Taakkaarten voor een buurtbestuur",
        lines: [
          "De sluiter: doet het licht uit en weet wie er nog binnen is.",
          "De rekenaar: leest elke maand mee met de gedeelde boekhouder.",
          "De opvolger: loopt een halfjaar mee en mag alles vragen.",
        ],
        audience: "visitors_afterwards",
      },
    ],
  },
  {
    // Still to be decided on: an organiser and the committee see these files, nobody else.
    title: "Ruil een dag van bureau",
    photos: [
      {
        scene: "notebook",
        fileName: "ruilschrift.jpg",
        altText: "Getekend: het schrift van een ruildag, open op een bladzijde met twee regels.",
        audience: "everybody",
      },
    ],
    documents: [
      {
        fileName: "Draaiboek van een ruildag.pdf",
        heading: "Draaiboek van een ruildag",
        lines: [
          "Negen uur: pasje ophalen, beker uit de tas, en je eigen telefoon gaat uit.",
          "Tot de lunch loop je mee; je stelt vragen, maar je adviseert niet.",
          "Na de lunch neem je één gesprek over, met de collega naast je.",
          "Om vier uur schrijf je drie dingen op die morgen anders kunnen.",
        ],
        audience: "visitors",
      },
    ],
  },
];
