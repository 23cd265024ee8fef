import { listInLines, type DrawnSeat } from "#app/db/drawn-seats.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { seatsToDraw } from "#app/domain/draw/ground.ts";
import type { DrawnSeats } from "#app/domain/draw/stored.ts";
import type { ReadInput } from "./read-input.ts";

/** The seats that were drawn, as the seats of people. Throws for one seat more than there is. */
export function drawnSeats({ seats }: DrawnSeats, { people, runs }: ReadInput): DrawnSeat[] {
  const left = new Map([...runs].map(([runId, run]) => [runId, seatsToDraw(run)]));
  return seats.map(({ visitorId, runId, workshopId, choice }) => {
    const [registrationId, run] = [people.get(visitorId), runs.get(runId)];
    const rest = (left.get(runId) ?? 0) - 1;
    left.set(runId, rest);
    if (!registrationId || !run || rest < 0) throw new Error(`A draw gives too much of ${runId}`);
    const { startsAt, endsAt } = run;
    return { registrationId, runId, contributionId: workshopId, choice, startsAt, endsAt };
  });
}

export interface DrawnLine {
  runId: string;
  registrationId: string;
  /** in the line, behind who stood there already */
  number: number;
  /** from 1, among who waits */
  position: number;
}

/** Who comes in which line, in the order of the lots. Nobody joins the line of a closed run. */
export async function drawnLines(
  { waiting }: DrawnSeats,
  { people, runs }: ReadInput,
  tx: Transaction,
): Promise<DrawnLine[]> {
  const open = Object.keys(waiting).filter((runId) => runs.get(runId)?.isClosed === false);
  const standing = new Set(
    (await listInLines(open, tx)).map((one) => `${one.runId} ${one.registrationId}`),
  );
  return open.flatMap((runId) => {
    const run = runs.get(runId);
    const registrationIds = (waiting[runId] ?? []).flatMap((id) => people.get(id) ?? []);
    const joining = registrationIds.filter((id) => !standing.has(`${runId} ${id}`));
    return joining.map((registrationId, index) => ({
      runId,
      registrationId,
      number: (run?.lastNumber ?? 0) + index + 1,
      position: (run?.waiting ?? 0) + index + 1,
    }));
  });
}
