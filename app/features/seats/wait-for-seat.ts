import { putInOutbox } from "#app/db/outbox.ts";
import { listStopsOfDay } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import {
  aboutRun,
  findWaiting,
  joinLine,
  listLine,
  offerFreeSeats,
} from "#app/db/waiting-seats.ts";
import { placeIn, type Place } from "#app/domain/seats/line.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { lockVisitorRun, type NoVisit, type SeatAsked } from "./visitor-run.ts";

export type Waiting =
  | { ok: true; place: Place }
  | NoVisit
  /** they have a seat in this run */
  | { ok: false; reason: "has-seat" }
  /** no seat is given out any more */
  | { ok: false; reason: "closed" }
  /** the seats of that day are being drawn: who misses one comes in line by lot */
  | { ok: false; reason: "drawing" };

/**
 * Puts somebody at the end of the line for a run, and mails where they stand. When a seat is free
 * after all and it is their turn, it is offered at once. Asking twice changes nothing.
 */
export function waitForSeat(asked: SeatAsked, now: Date): Promise<Waiting> {
  return inTransaction(async (tx): Promise<Waiting> => {
    const visit = await lockVisitorRun(asked, now, tx);
    if (!visit.ok) return visit;
    const { registration, email, run, shown } = visit;
    const address = { registrationId: registration.id, runId: run.runId };
    const at = { registrationId: registration.id, locationDayId: registration.locationDayId };
    const stops = await listStopsOfDay(at, shown, tx);
    if (stops.some(({ runId }) => runId === run.runId)) return { ok: false, reason: "has-seat" };
    const before = await findWaiting(address, tx);
    const place = before && placeIn(await listLine(run.runId, tx), before, now);
    if (place) return { ok: true, place };
    if (run.isDrawing) return { ok: false, reason: "drawing" };
    if (run.isClosed) return { ok: false, reason: "closed" };
    // What lapsed is taken out here, so that who asks again comes at the end of the line.
    const mails = before ? await offerFreeSeats([run.runId], now, tx) : [];
    const joined = await joinLine(run, registration.id, now, tx);
    mails.push(...(await offerFreeSeats([run.runId], now, tx)));
    const line = await listLine(run.runId, tx);
    const mine = line.find(({ id }) => id === joined.id) ?? joined;
    const standing = placeIn(line, mine, now) ?? { kind: "line", position: line.length };
    if (standing.kind === "line") {
      const mail = await putInOutbox(
        {
          dedupeKey: `seat-waiting:${joined.id}`,
          message: { template: "seat-waiting", ...aboutRun(run), position: standing.position },
          toEmail: email,
          userId: registration.userId,
        },
        tx,
      );
      await enqueueMails([mail], tx);
    }
    await enqueueMails(mails, tx);
    return { ok: true, place: standing };
  });
}
