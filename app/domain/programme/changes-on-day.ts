import { changesBetween, runsTouched, type Change } from "./changes.ts";
import type { VersionContent } from "./version.ts";

export interface DayChange {
  change: Change;
  /** it is about something on this visitor's route, or about the day as everybody has it */
  isMine: boolean;
}

/** What changed between two versions for who comes on this day; what touches their route first. */
export function changesOnDay(
  before: VersionContent,
  now: VersionContent,
  dayId: string,
  runIds: readonly string[],
): DayChange[] {
  const days = [...before.days, ...now.days].filter(({ id }) => id === dayId);
  const parts = new Set(
    days.flatMap(({ rounds, items }) => [...rounds, ...items].map(({ id }) => id)),
  );
  const isHere = (change: Change): boolean => {
    if (change.kind === "day-moved") return change.dayId === dayId;
    const sides = [
      "before" in change ? change.before : null,
      "after" in change ? change.after : null,
    ];
    return sides.some((side) => side && parts.has("round" in side ? side.round.id : side.id));
  };
  return changesBetween(before, now)
    .filter(isHere)
    .map((change) => {
      const touched = [...runsTouched(change, before), ...runsTouched(change, now)];
      const isCommon = change.kind === "day-moved" || change.kind.startsWith("item");
      return { change, isMine: isCommon || touched.some((id) => runIds.includes(id)) };
    })
    .sort((a, b) => Number(b.isMine) - Number(a.isMine));
}
