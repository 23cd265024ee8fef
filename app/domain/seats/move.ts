import { fitIn, type Halt, type TimedRun } from "./fit-in.ts";
import { decideGiving, type RunSeats } from "./seats.ts";

/** Somebody with a seat in the run that people are moved out of. */
export interface Moving<Stop extends Halt> {
  registrationId: string;
  label: string;
  stops: Stop[];
  /** a seat in the other run was offered to them */
  hasOffer: boolean;
}

export type MoveDecision<Stop extends Halt> =
  | {
      ok: true;
      /** of the run they come to */
      heldBack: number;
      /** each with what stays on their route beside the new seat */
      people: { registrationId: string; keeps: Stop[]; drops: Stop[] }[];
    }
  | { ok: false; reason: "no-seats"; left: number }
  /** these have another workshop at that time; `label` as an organiser knows them */
  | { ok: false; reason: "clash"; who: { label: string; contributionIds: string[] }[] };

/** Whether all these people can go from one run to another: all of them or nobody. */
export function decideMove<Stop extends Halt>(
  people: readonly Moving<Stop>[],
  from: { runId: string },
  to: TimedRun & RunSeats,
): MoveDecision<Stop> {
  const offered = people.filter(({ hasOffer }) => hasOffer).length;
  const giving = decideGiving(to, people.length, offered);
  if (!giving.ok) return giving;
  const clashes: { label: string; contributionIds: string[] }[] = [];
  const moved: { registrationId: string; keeps: Stop[]; drops: Stop[] }[] = [];
  for (const { registrationId, label, stops } of people) {
    const others = stops.filter(({ runId }) => runId !== from.runId);
    const fit = fitIn(others, to, { replace: false });
    if (fit.ok) moved.push({ registrationId, keeps: fit.keeps, drops: fit.drops });
    else {
      const inTheWay =
        fit.reason === "clash" ? fit.with : others.filter((s) => s.runId === to.runId);
      clashes.push({ label, contributionIds: inTheWay.map((stop) => stop.contributionId) });
    }
  }
  if (clashes.length > 0) return { ok: false, reason: "clash", who: clashes };
  return { ok: true, heldBack: giving.heldBack, people: moved };
}
