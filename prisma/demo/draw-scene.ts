import sharp from "sharp";

/** What can be drawn; each belongs to one text in materials.ts. */
export type Scene = "farmyard" | "kitchen-table" | "notebook" | "card" | "keys";

const INK = "#14284b";
const PAPER = "#fffbf1";
const SAND = "#f6ebd2";
const RED = "#c7351a";
const YELLOW = "#ffc72e";
const GREEN = "#1b7748";
const BLUE = "#1d5ca8";
const SKY = "#bfe3ee";
const PETROL = "#0d6470";

const LINE = `stroke="${INK}" stroke-width="10" stroke-linejoin="round"`;

/** A picture as somebody's phone would send it: a JPEG of 1800 by 1200. */
export function drawScene(scene: Scene): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200" viewBox="0 0 1800 1200">${SCENES[scene]()}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer();
}

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${LINE}/>`;
const shape = (points: string, fill: string) =>
  `<polygon points="${points}" fill="${fill}" ${LINE}/>`;
const round = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${LINE}/>`;
const outdoors = (ground: string) =>
  rect(-20, -20, 1840, 1240, SKY) + rect(-20, 820, 1840, 420, ground);

function bike(x: number, colour: string): string {
  const frame = `<path d="M${x} 900 L${x + 70} 790 L${x + 180} 790 L${x + 110} 900 Z M${x + 180} 790 L${x + 220} 900 M${x + 60} 760 L${x + 90} 760 M${x + 170} 750 L${x + 205} 750" fill="none" stroke="${colour}" stroke-width="14"/>`;
  return round(x, 900, 78, "none") + round(x + 220, 900, 78, "none") + frame;
}

const SCENES: Record<Scene, () => string> = {
  farmyard: () =>
    outdoors(GREEN) +
    shape("240,420 640,180 1040,420 1040,860 240,860", RED) +
    rect(500, 560, 280, 300, PAPER) +
    `<path d="M500 560 L780 860 M780 560 L500 860" ${LINE}/>` +
    rect(1180, 480, 150, 380, YELLOW) +
    `<path d="M1180 480 A75 75 0 0 1 1330 480 Z" fill="${PAPER}" ${LINE}/>` +
    bike(1080, BLUE) +
    bike(1450, YELLOW),
  "kitchen-table": () =>
    rect(-20, -20, 1840, 1240, SAND) +
    rect(1150, 120, 420, 380, SKY) +
    `<path d="M1360 120 V500 M1150 310 H1570" ${LINE}/>` +
    round(480, 430, 110, PAPER) +
    shape("330,560 630,560 680,760 280,760", BLUE) +
    round(980, 430, 110, PAPER) +
    shape("830,560 1130,560 1180,760 780,760", GREEN) +
    rect(180, 740, 1440, 90, RED) +
    rect(300, 830, 50, 390, RED) +
    rect(1450, 830, 50, 390, RED) +
    rect(660, 650, 90, 90, YELLOW) +
    rect(820, 650, 90, 90, YELLOW),
  notebook: () =>
    rect(-20, -20, 1840, 1240, PETROL) +
    shape("240,300 880,360 880,1020 240,960", PAPER) +
    shape("1520,300 880,360 880,1020 1520,960", PAPER) +
    shape("1180,860 1560,330 1620,370 1240,900 1160,930", YELLOW) +
    `<path d="M330 460 L790 500 M330 560 L700 592" ${LINE}/>`,
  card: () =>
    rect(-20, -20, 1840, 1240, YELLOW) +
    `<rect x="420" y="330" width="960" height="600" rx="44" fill="${BLUE}" ${LINE}/>` +
    rect(530, 520, 180, 140, SAND) +
    `<path d="M530 590 H710 M620 520 V660" ${LINE}/>` +
    rect(530, 770, 420, 40, PAPER),
  keys: () =>
    rect(-20, -20, 1840, 1240, GREEN) +
    `<g transform="rotate(-18 900 600)">` +
    round(560, 600, 190, YELLOW) +
    round(560, 600, 80, GREEN) +
    rect(740, 560, 620, 80, YELLOW) +
    rect(1180, 640, 70, 120, YELLOW) +
    rect(1290, 640, 70, 90, YELLOW) +
    `</g><circle cx="430" cy="800" r="170" fill="none" stroke="${INK}" stroke-width="22"/>`,
};
