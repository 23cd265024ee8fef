import type { ThemeFamily } from "../themes/family.ts";

export const COLOURS = {
  ink: "#14284b",
  inkSoft: "#4a5875",
  paper: "#fffbf1",
  sand: "#f6ebd2",
  sky: "#bfe3ee",
  ribbon: "#c7351a",
  ribbonFold: "#8f210d",
} as const;

/** One tile of each family's pattern: its size and what is drawn in it. */
const TILES: Record<ThemeFamily, { width: number; height: number; drawing: string }> = {
  youth: {
    width: 60,
    height: 60,
    drawing:
      '<path fill="#ffc72e" d="M0 0h60v60H0z"/><g fill="#14284b"><circle cx="15" cy="15" r="10"/><circle cx="45" cy="45" r="10"/></g>',
  },
  work: {
    width: 60,
    height: 60,
    drawing:
      '<path fill="#fff" d="M0 0h60v60H0z"/><path d="M-15 15 15-15M-15 75 75-15M45 75 75 45" stroke="#1d5ca8" stroke-width="24"/>',
  },
  money: {
    width: 60,
    height: 60,
    drawing:
      '<path fill="#fff" d="M0 0h60v60H0z"/><path fill="#8cc3a3" d="M0 0h60v30H30v30H0z"/><path fill="#1b7748" d="M0 0h30v30H0z"/>',
  },
  care: {
    width: 72,
    height: 60,
    drawing: '<path fill="#f9c6d1" d="M0 0h72v60H0z"/><path fill="#ad2258" d="M0 0h36v60H0z"/>',
  },
  housing: {
    width: 60,
    height: 48,
    drawing:
      '<path fill="#cf560a" d="M0 0h60v48H0z"/><path d="M-15 45 0 33 30 9l30 24 15 12" fill="none" stroke="#fffbf1" stroke-width="14"/>',
  },
  together: {
    width: 72,
    height: 42,
    drawing:
      '<path fill="#0d6470" d="M0 0h72v42H0z"/><path d="M-18 21q18-24 36 0t36 0 36 0" fill="none" stroke="#bfe3ee" stroke-width="11"/>',
  },
};

const PLAIN = {
  width: 96,
  height: 60,
  drawing: '<path fill="#fff" d="M0 0h96v60H0z"/><path fill="#f6ebd2" d="M0 0h48v60H0z"/>',
};

/** A definition of the family's pattern for an SVG; null: the plain awning. */
export function patternOf(family: ThemeFamily | null, id: string): string {
  const { width, height, drawing } = family ? TILES[family] : PLAIN;
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${drawing}</pattern>`;
}
