import type { Favourites } from "../scheduling/schedule.ts";
import type { Ground } from "./ground.ts";

/**
 * The workshops that visitors would like, each visitor once: those they chose; of who chose none,
 * those on a theme that they ticked.
 */
export function favouritesOf({ visitors, workshops }: Ground, dayId: string | null): Favourites[] {
  const known = new Set(workshops.map(({ id }) => id));
  const onTheme = new Map<string, string[]>();
  for (const { id, themeIds } of workshops) {
    for (const theme of themeIds) onTheme.set(theme, [...(onTheme.get(theme) ?? []), id]);
  }
  const sets = new Map<string, Favourites>();
  for (const visitor of visitors) {
    if (dayId !== null && visitor.dayId !== dayId) continue;
    const chosen = visitor.chosen.filter((id) => known.has(id));
    const liked =
      chosen.length > 0 ? chosen : visitor.themeIds.flatMap((theme) => onTheme.get(theme) ?? []);
    const workshopIds = [...new Set(liked)].sort();
    if (workshopIds.length === 0) continue;
    const key = workshopIds.join(" ");
    const visitorsSoFar = sets.get(key)?.visitors ?? 0;
    sets.set(key, { workshopIds, visitors: visitorsSoFar + 1 });
  }
  return [...sets.values()];
}

/**
 * How many people will want to come, by workshop: nobody sees more than one a round, so who likes
 * more workshops than there are rounds counts for a part of each.
 */
export function demandOf(
  { rounds }: Pick<Ground, "rounds">,
  favourites: readonly Favourites[],
): Map<string, number> {
  const perDay = new Map<string, number>();
  for (const { locationDayId: day } of rounds) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const most = Math.max(0, ...perDay.values());
  const demand = new Map<string, number>();
  for (const { workshopIds, visitors } of favourites) {
    const part = visitors * Math.min(1, most / workshopIds.length);
    for (const id of workshopIds) demand.set(id, (demand.get(id) ?? 0) + part);
  }
  return new Map([...demand].map(([id, people]) => [id, Math.round(people)]));
}
