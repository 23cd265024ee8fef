import { editDistance, foldName } from "../municipalities/name.ts";

/** A theme as somebody may write it in a cell. */
export interface NamedTheme {
  id: string;
  name: string;
  slug: string;
  synonyms: readonly string[];
}

export interface ReadThemes {
  /** each once, in the order of the cell */
  ids: string[];
  problems: string[];
}

/** The themes that a cell names, by name or synonym; what is not one of them is a problem. */
export function readThemes(cell: string, themes: readonly NamedTheme[]): ReadThemes {
  const ids: string[] = [];
  const problems: string[] = [];
  for (const name of namesIn(cell, themes)) {
    const theme = findTheme(name, themes);
    if (!theme) problems.push(unknownTheme(name, themes));
    else if (!ids.includes(theme.id)) ids.push(theme.id);
  }
  return { ids, problems };
}

/** The name of a theme may have a comma in it, so commas part only what is nothing as a whole. */
function namesIn(cell: string, themes: readonly NamedTheme[]): string[] {
  return cell
    .split(/[;|\n]/)
    .flatMap((part) => (findTheme(part, themes) ? [part] : part.split(",")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function findTheme(name: string, themes: readonly NamedTheme[]): NamedTheme | undefined {
  const named = foldName(name);
  const isIt = (one: string) => foldName(one) === named;
  return (
    themes.find((theme) => isIt(theme.name) || isIt(theme.slug)) ??
    themes.find(({ synonyms }) => synonyms.some(isIt))
  );
}

function unknownTheme(name: string, themes: readonly NamedTheme[]): string {
  const named = foldName(name);
  const limit = Math.max(1, Math.floor(named.length / 3));
  const [nearest] = themes
    .map((theme) => ({ theme, distance: editDistance(named, foldName(theme.name), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const advice = nearest ? `Bedoel je ${nearest.theme.name}?` : "Kies er een van dit evenement.";
  return `‘${shortened(name)}’ is hier geen thema. ${advice}`;
}

/** What is quoted in a message stays short enough to read. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
