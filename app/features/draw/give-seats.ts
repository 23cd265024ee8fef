import {
  findDrawOfDay,
  findOutcome,
  findStoredInput,
  lockDrawOfDay,
  markGiven,
} from "#app/db/draws.ts";
import { listRunIds } from "#app/db/draw-runs.ts";
import { lockRegistrationsOfDay, writeDrawnLines, writeDrawnSeats } from "#app/db/drawn-seats.ts";
import { findEvent } from "#app/db/events.ts";
import { putManyInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { checkDraw } from "#app/domain/draw/check-draw.ts";
import { phaseOf } from "#app/domain/draw/period.ts";
import { storedInput } from "#app/domain/draw/stored.ts";
import { enqueueMails, enqueueManyMails } from "#app/queue/queue.ts";
import { drawnLines, drawnSeats } from "./drawn.ts";
import { drawMails } from "./draw-mails.ts";
import { markOfInput } from "./mark.ts";
import { readInput } from "./read-input.ts";

export type GivenSeats =
  | { ok: true; seats: number; people: number }
  | { ok: false; reason: "not-found" | "not-computed" }
  /** a seat, a workshop or somebody's registration is no longer as it was when this was computed */
  | { ok: false; reason: "changed-meanwhile" };

/** Milliseconds: thousands of routes are written. */
const TIMEOUT = 180_000;

/**
 * Gives everybody the seats that were drawn, puts who missed one in line by lot, and mails each
 * their own outcome: all of it once, or nothing. Only when all is still as it was computed from,
 * so nobody loses a seat and no run has more people than seats.
 */
export async function giveDrawnSeats(
  { eventSlug, dayId }: { eventSlug: string; dayId: string },
  now: Date,
): Promise<GivenSeats> {
  const computed = await findDrawOfDay(dayId);
  const outcome = computed && (await findOutcome(computed.id));
  const kept = computed && storedInput.safeParse(await findStoredInput(computed.id)).data;
  if (!outcome || !kept) return { ok: false, reason: "not-computed" };
  const { seats, certificate } = outcome;
  const [broken] = checkDraw(kept, seats, certificate).broken;
  if (broken) throw new Error(`A draw breaks its own rules: ${JSON.stringify(broken)}`);
  return inTransaction(async (tx): Promise<GivenSeats> => {
    const event = await findEvent(eventSlug, tx);
    const day = event?.days.find(({ id }) => id === dayId);
    const draw = event && day && (await lockDrawOfDay(dayId, tx));
    if (!draw) return { ok: false, reason: "not-found" };
    const people = new Set(seats.map(({ visitorId }) => visitorId)).size;
    if (draw.drawnAt) return { ok: true, seats: seats.length, people };
    if (
      phaseOf(draw, now) !== "computed" ||
      draw.askedAt?.getTime() !== computed.askedAt?.getTime()
    )
      return { ok: false, reason: "not-computed" };
    // First all people by id, then all runs by id: the order of everybody who gives a seat.
    const registrations = await lockRegistrationsOfDay(dayId, tx);
    const runIds = await listRunIds(event.id, tx);
    const read = await readInput(draw, now, tx, await lockSeatRuns(runIds, now, tx));
    if (markOfInput(read.input) !== markOfInput(kept)) {
      return { ok: false, reason: "changed-meanwhile" };
    }
    await writeDrawnSeats(draw.id, drawnSeats(outcome, read), tx);
    const lines = await drawnLines(outcome, read, tx);
    await writeDrawnLines(lines, now, tx);
    await markGiven(draw.id, now, tx);
    const mails = drawMails({ draw, event, day, read, outcome, lines, registrations });
    await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
    const shown = [...read.runs.keys()];
    await enqueueMails(await offerFreeSeats(shown, now, tx), tx);
    return { ok: true, seats: seats.length, people };
  }, TIMEOUT);
}
