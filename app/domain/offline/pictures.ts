/** As many as a phone takes along: more than the examples on a day have. */
export const MOST_PICTURES = 60;

/** Bytes; all pictures together, and one of them. */
export const MOST_BYTES = 12_000_000;
export const MOST_BYTES_EACH = 600_000;

/** Wide enough for a phone; the screen may ask for more when there is a connection. */
const WIDE_ENOUGH = 480;

const PICTURE = /\/[\w-]+\/fotos\/[\w-]+\/\d+/g;
const PARTS = /^(.*\/fotos\/[\w-]+)\/(\d+)$/;

/** Of a picture the address without its width; null for what is none. */
export function pictureOf(path: string): string | null {
  return PARTS.exec(path)?.[1] ?? null;
}

/**
 * The pictures that pages show, one address for each: the narrowest that is wide enough for a
 * phone, else the widest. In the order of the pages, so that what is first in a day goes first.
 */
export function picturesIn(pages: readonly string[]): string[] {
  const widths = new Map<string, number>();
  for (const path of pages.flatMap((html) => html.match(PICTURE) ?? [])) {
    const [, picture = "", digits = ""] = PARTS.exec(path) ?? [];
    const [width, known] = [Number(digits), widths.get(picture)];
    if (known === undefined || isBetter(width, known)) widths.set(picture, width);
  }
  return [...widths].slice(0, MOST_PICTURES).map(([picture, width]) => `${picture}/${width}`);
}

function isBetter(width: number, than: number): boolean {
  if (than >= WIDE_ENOUGH) return width >= WIDE_ENOUGH && width < than;
  return width > than;
}
