import type { DrawProblem } from "./problem.ts";

/** What a program makes as much of as it can: points and lots, each so many times. */
export interface Worth {
  points: number;
  lots: number;
  /** points that have to be reached */
  atLeast?: number;
}

/**
 * The draw as a program for HiGHS, in CPLEX's LP format. x: this visitor gets this option; y: this
 * visitor has a new seat. Rows: at most one option in a round, at most one of a workshop, y at most
 * the options, a run's seats.
 */
export function programText(
  { visitors, seats }: DrawProblem,
  worth: Worth,
  isWhole: boolean,
): string {
  const goals: string[] = [];
  const points: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const names: string[] = [];
  const byRun: string[][] = seats.map(() => []);
  visitors.forEach(({ options, firstSeat }, visitor) => {
    if (options.length === 0) return;
    const groups = new Map<string, string[]>();
    const mine = options.map((option, i) => {
      const name = `x${visitor}_${i}`;
      goals.push(`+ ${option.points * worth.points + option.lot * worth.lots} ${name}`);
      points.push(`+ ${option.points} ${name}`);
      names.push(name);
      byRun[option.run]!.push(name);
      for (const group of [`round ${option.round}`, `workshop ${option.workshopId}`]) {
        groups.set(group, [...(groups.get(group) ?? []), name]);
      }
      return name;
    });
    for (const group of groups.values()) {
      if (group.length > 1) rows.push(` ${sum(group)} <= 1`);
    }
    if (firstSeat === 0) return;
    goals.push(`+ ${firstSeat * worth.points} y${visitor}`);
    points.push(`+ ${firstSeat} y${visitor}`);
    rows.push(` ${sum(mine)} - y${visitor} >= 0`);
    bounds.push(` y${visitor} <= 1`);
  });
  byRun.forEach((list, run) => {
    if (list.length > 0) rows.push(` s${run}: ${sum(list)} <= ${seats[run]}`);
  });
  if (worth.atLeast !== undefined) rows.push(` ${points.join("\n ")} >= ${worth.atLeast}`);
  const kinds = isWhole ? ["Binary", ...names.map((name) => ` ${name}`)] : [];
  if (!isWhole) bounds.push(...names.map((name) => ` ${name} <= 1`));
  const objective = goals.length > 0 ? goals.join("\n ") : "0 none";
  const limits = rows.length > 0 ? rows : [" none <= 1"];
  const lines = ["Maximize", ` obj: ${objective}`, "Subject To", ...limits, "Bounds", ...bounds];
  return [...lines, ...kinds, "End"].join("\n");
}

/** A sum in short lines, because the format's readers limit their length. */
function sum(names: readonly string[]): string {
  return names.map((name, i) => `+ ${name}${i % 8 === 7 ? "\n" : ""}`).join(" ");
}
