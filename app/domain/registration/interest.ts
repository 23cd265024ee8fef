/** How many look for a theme, so that nobody can be singled out. */
export interface ThemeInterest {
  /** of the theme */
  name: string;
  /** people who come and tagged it */
  visitors: string;
  /** gemeenten that struggle with it */
  challenges: string;
}

/** Below this a count could point at somebody. */
const LEAST_SHOWN = 5;

/** "23", or "minder dan vijf" for anything from none to four. */
export function inWords(count: number): string {
  return count < LEAST_SHOWN ? "minder dan vijf" : String(count);
}
