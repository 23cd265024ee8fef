import type loadHighs from "highs";
import type { ScheduleProblem } from "#app/domain/scheduling/propose-schedule.ts";
import { missingEquipment, shared } from "#app/domain/scheduling/conflicts.ts";

/**
 * The fewest favourites that can be lost, proven by HiGHS; null without proof in `seconds`. For
 * workshops that run once. z: this workshop in this round in this room; s: these people see
 * something they like in this round.
 */
export function fewestLost(
  highs: Awaited<ReturnType<typeof loadHighs>>,
  { programme, demand }: ScheduleProblem,
  seconds: number,
): number | null {
  const { rounds, rooms, workshops, presenters, runs } = programme;
  const goals: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const names: string[] = [];
  const inRoom: string[][] = rounds.flatMap(() => rooms.map(() => []));
  const inRound = workshops.map((workshop, w) => {
    const pin = runs.find((run) => run.isPinned && run.workshopId === workshop.workshopId);
    const mine = presenters.filter((one) => workshop.presenterIds.includes(one.presenterId));
    return rounds.map((round, r) => {
      if (mine.some((one) => one.impossibleRounds.includes(round.roundId))) return [];
      return rooms.flatMap((room, i) => {
        if (pin && (pin.roundId !== round.roundId || pin.roomId !== room.roomId)) return [];
        if (room.capacity < workshop.seats || missingEquipment(workshop, room).length > 0)
          return [];
        const name = `z${w}_${r}_${i}`;
        names.push(name);
        inRoom[r * rooms.length + i]!.push(name);
        return [name];
      });
    });
  });
  for (const list of inRound) rows.push(`${plus(list.flat())} = 1`);
  for (const list of inRoom) if (list.length > 1) rows.push(`${plus(list)} <= 1`);
  workshops.forEach((a, i) =>
    workshops.slice(i + 1).forEach((b, j) => {
      if (shared(a.organisationIds, b.organisationIds).length === 0) return;
      rounds.forEach((_, r) => {
        const both = [...inRound[i]![r]!, ...inRound[i + 1 + j]![r]!];
        if (both.length > 1) rows.push(`${plus(both)} <= 1`);
      });
    }),
  );
  let wanted = 0;
  demand.forEach(({ workshopIds, visitors }, v) => {
    wanted += visitors * workshopIds.length;
    const mine = workshops.flatMap((one, w) => (workshopIds.includes(one.workshopId) ? [w] : []));
    rounds.forEach((_, r) => {
      const seen = `s${v}_${r}`;
      goals.push(`+ ${visitors} ${seen}`);
      bounds.push(` ${seen} <= 1`);
      rows.push(`${plus(mine.flatMap((w) => inRound[w]![r]!))} - ${seen} >= 0`);
    });
  });
  const model = [
    "Maximize",
    ` obj: ${goals.join("\n ")}`,
    "Subject To",
    ...rows.map((row, i) => ` c${i}: ${row}`),
    "Bounds",
    ...bounds,
    "Binary",
    ...names.map((name) => ` ${name}`),
    "End",
  ].join("\n");
  const options = { output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 };
  const solution = highs.solve(model, options);
  return solution.Status === "Optimal" ? wanted - Math.round(solution.ObjectiveValue) : null;
}

/** A sum in short lines, because the format's readers limit their length. */
function plus(names: readonly string[]): string {
  return names.map((name, i) => `+ ${name}${i % 8 === 7 ? "\n" : ""}`).join(" ");
}
