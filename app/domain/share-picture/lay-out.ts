export interface Letter {
  /** how far the next letter stands, in thousandths of the letter's size */
  advance: number;
  /** path data from the baseline, y downwards, in the same units */
  outline: string;
}

/** A font as outlines: so a picture needs no fonts of the machine that makes it. */
export type Letters = ReadonlyMap<string, Letter>;

const EM = 1000;

/** The letters of a text that can be drawn: what a font does not have loses its accent, or goes. */
function drawn(letters: Letters, text: string): Letter[] {
  return [...text.normalize("NFC")].flatMap((character) => {
    const own = letters.get(character) ?? letters.get(character.normalize("NFD").charAt(0));
    return own ?? [];
  });
}

/** How wide a text is at a size, in the units of the size. */
export function widthOf(letters: Letters, text: string, size: number): number {
  return (drawn(letters, text).reduce((sum, { advance }) => sum + advance, 0) * size) / EM;
}

/** A text on one line as an SVG element, its baseline beginning at (x, y). */
export function lineOfText(
  letters: Letters,
  text: string,
  at: { x: number; y: number; size: number; colour: string },
): string {
  let offset = 0;
  const paths = drawn(letters, text).map(({ advance, outline }) => {
    const path = outline ? `<path transform="translate(${offset} 0)" d="${outline}"/>` : "";
    offset += advance;
    return path;
  });
  const scale = at.size / EM;
  return `<g transform="translate(${at.x} ${at.y}) scale(${scale})" fill="${at.colour}">${paths.join("")}</g>`;
}

/**
 * The words over lines no wider than `width`; a word that is wider itself is cut. What does not fit
 * in `most` lines ends in an ellipsis.
 */
export function wrap(
  letters: Letters,
  text: string,
  { size, width, most }: { size: number; width: number; most: number },
): { lines: string[]; isWhole: boolean } {
  const fits = (line: string) => widthOf(letters, line, size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(fits(word) ? word : shortened(word, fits));
  }
  if (lines.length <= most) return { lines, isWhole: lines.every((line) => !line.endsWith("…")) };
  const kept = lines.slice(0, most);
  kept[most - 1] = shortened(`${kept[most - 1] ?? ""} ${lines[most] ?? ""}`, fits);
  return { lines: kept, isWhole: false };
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 1 && !fits(`${characters.join("").trimEnd()}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The largest of these sizes at which the whole text fits in so many lines; else the last. */
export function fitText(
  letters: Letters,
  text: string,
  box: { width: number; sizes: readonly { size: number; most: number }[] },
): { lines: string[]; size: number } {
  let fitted = { lines: [] as string[], size: 0 };
  for (const { size, most } of box.sizes) {
    const { lines, isWhole } = wrap(letters, text, { size, width: box.width, most });
    fitted = { lines, size };
    if (isWhole) break;
  }
  return fitted;
}
