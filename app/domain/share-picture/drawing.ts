import type { ContributionKind } from "../registration/contribution.ts";
import type { ThemeFamily } from "../themes/family.ts";
import { headingLetters } from "./heading-letters.ts";
import { fitText, lineOfText, widthOf, wrap } from "./lay-out.ts";
import { COLOURS, patternOf } from "./patterns.ts";
import { SHARE_SIZE } from "./size.ts";
import { textLetters } from "./text-letters.ts";

/** What stands on the picture with which an example is shared. */
export interface SharePicture {
  kind: ContributionKind;
  family: ThemeFamily | null;
  /** who shows it, in one line */
  who: string;
  title: string;
  theme: string;
  /** where it is shown: the event, its date and town */
  where: string;
}

const LEFT = 92;
const TEXT_WIDTH = SHARE_SIZE.width - 2 * LEFT;
const TITLE_SIZES = [
  { size: 104, most: 2 },
  { size: 72, most: 3 },
  { size: 56, most: 4 },
];

/**
 * The picture as SVG, its letters as outlines: a stand under its awning, a workshop under its tent,
 * in the pattern of the theme. The same example gives the same picture, byte for byte.
 */
export function sharePicture(picture: SharePicture): string {
  const { width, height } = SHARE_SIZE;
  const { kind, family, who, title, theme, where } = picture;
  const top = 212;
  const name = wrap(textLetters, who, { size: 36, width: TEXT_WIDTH, most: 1 }).lines[0] ?? "";
  const fitted = fitText(headingLetters, title, { width: TEXT_WIDTH, sizes: TITLE_SIZES });
  const lineHeight = fitted.size * 0.98;
  const firstLine = top + 40 + fitted.size * 0.78;
  const label = kind === "stand" ? "Stand" : "Workshop";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${patternOf(family, "p")}</defs>`,
    `<path fill="${COLOURS.sky}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="#fff" d="M52 164h1096v374H52z"/>`,
    `<path fill="${COLOURS.ink}" d="M48 164h8v374h-8zM1144 164h8v374h-8z"/>`,
    kind === "stand" ? awning() : tent(),
    lineOfText(textLetters, name, { x: LEFT, y: top, size: 36, colour: COLOURS.inkSoft }),
    ...fitted.lines.map((line, index) =>
      lineOfText(headingLetters, line, {
        x: LEFT,
        y: firstLine + index * lineHeight,
        size: fitted.size,
        colour: COLOURS.ink,
      }),
    ),
    counter(label, theme, where),
    "</svg>",
  ].join("");
}

/** The front of the stall, with what it is about and where it stands. */
function counter(label: string, theme: string, where: string): string {
  const line = [label, theme].filter(Boolean).join(", ");
  const colour = COLOURS.ink;
  const rights = "PraktijkVoorbeeldenParade";
  const size = 34;
  const mark = widthOf(headingLetters, rights, size);
  const room = SHARE_SIZE.width - 2 * LEFT - mark - 60;
  const said = wrap(textLetters, where, { size: 30, width: room, most: 1 }).lines[0] ?? "";
  const above = wrap(textLetters, line, { size: 30, width: TEXT_WIDTH, most: 1 }).lines[0];
  return [
    `<path fill="${COLOURS.paper}" d="M32 534h1136v96H32z"/>`,
    `<path fill="${colour}" d="M32 530h1136v8H32z"/>`,
    lineOfText(textLetters, above ?? "", { x: LEFT, y: 505, size: 30, colour }),
    lineOfText(textLetters, said, { x: LEFT, y: 595, size: 30, colour }),
    `<path fill="${COLOURS.ribbon}" d="M${1108 - mark - 44} 558h${mark + 92}l-22 28 22 28H${1108 - mark - 44}z"/>`,
    lineOfText(headingLetters, rights, { x: 1108 - mark - 22, y: 598, size, colour: "#fff" }),
  ].join("");
}

function awning(): string {
  const scallops = Array.from({ length: 12 }, () => "a48 44 0 0 1-96 0").join("");
  return (
    `<path fill="url(#p)" stroke="${COLOURS.ink}" stroke-width="6" d="M24 32h1152v92${scallops}z"/>` +
    `<path fill="${COLOURS.ink}" d="M20 24h1160v14H20z"/>`
  );
}

function tent(): string {
  return (
    `<path fill="${COLOURS.ribbon}" d="M600 8l66 16-66 18z"/>` +
    `<path fill="${COLOURS.ink}" d="M597 4h6v60h-6z"/>` +
    `<path fill="url(#p)" stroke="${COLOURS.ink}" stroke-width="6" stroke-linejoin="round" d="M600 44l580 122H20z"/>`
  );
}
