/** A theme and the wider one it is part of. */
export interface ThemeLink {
  id: string;
  broaderId: string | null;
}

/** The wider themes of a theme, nearest first. Stops where a circle would begin. */
export function widerThan(themeId: string, themes: readonly ThemeLink[]): string[] {
  const broader = new Map(themes.map(({ id, broaderId }) => [id, broaderId]));
  const found: string[] = [];
  for (let id = broader.get(themeId); id && id !== themeId; id = broader.get(id)) {
    if (found.includes(id)) break;
    found.push(id);
  }
  return found;
}

/** Whether `broaderId` can be the wider theme of `themeId`: not itself, nor a part of it. */
export function canBeWider(
  themeId: string,
  broaderId: string,
  themes: readonly ThemeLink[],
): boolean {
  return broaderId !== themeId && !widerThan(broaderId, themes).includes(themeId);
}

/**
 * Who is whose wider theme once `goneId` has become `intoId` (null: is no more): what stood under
 * it moves under the one it became, or one up. Only the links that change.
 */
export function linksWithout(
  goneId: string,
  intoId: string | null,
  themes: readonly ThemeLink[],
): ThemeLink[] {
  const up = themes.find(({ id }) => id === goneId)?.broaderId ?? null;
  const isUnder = intoId !== null && widerThan(intoId, themes).includes(goneId);
  return themes.flatMap(({ id, broaderId }) => {
    if (id === goneId || broaderId !== goneId) return [];
    if (id === intoId) return { id, broaderId: up };
    // What was under the theme that goes may hold the one it becomes: then that moves up too.
    const holds = isUnder && intoId !== null && widerThan(intoId, themes).includes(id);
    return { id, broaderId: holds ? up : (intoId ?? up) };
  });
}
