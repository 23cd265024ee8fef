import { findDraw, findOutcome, findStoredInput, lockDraw, markGiven } from "#app/db/draws.ts";
import { listRunIds } from "#app/db/draw-runs.ts";
import { lockRegistrationsOfDay, writeDrawnLines, writeDrawnSeats } from "#app/db/drawn-seats.ts";
import { findEventOfDay } from "#app/db/events.ts";
import { putManyInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { checkDraw } from "#app/domain/draw/check-draw.ts";
import { phaseOf } from "#app/domain/draw/phase.ts";
import { storedInput } from "#app/domain/draw/stored.ts";
import { enqueueMails, enqueueManyMails } from "#app/queue/queue.ts";
import { drawnLines, drawnSeats } from "./drawn.ts";
import { drawMails } from "./draw-mails.ts";
import { markOfInput } from "./mark.ts";
import { readInput } from "./read-input.ts";

export type GivenSeats =
  | { ok: true; seats: number; people: number }
  /** nobody asks for it (any more) */
  | { ok: false; reason: "not-asked" }
  /** a seat, a workshop or somebody's registration is no longer as it was when this was computed */
  | { ok: false; reason: "changed-meanwhile" };

/** Milliseconds: thousands of routes are written. */
const TIMEOUT = 180_000;

/**
 * Gives everybody the seats that were drawn, puts who missed one in line by lot, and mails each
 * their own outcome: all of it once, or nothing. Only when all is still as it was computed from,
 * so nobody loses a seat and no run has more people than seats.
 * @param tell hears how far it is, 0 to 1
 */
export async function giveDrawnSeats(
  drawId: string,
  now: Date,
  tell: (part: number) => void = () => {},
): Promise<GivenSeats> {
  const computed = await findDraw(drawId);
  const outcome = computed && (await findOutcome(drawId));
  const kept = computed && storedInput.safeParse(await findStoredInput(drawId)).data;
  if (!outcome || !kept) return { ok: false, reason: "not-asked" };
  const { seats, certificate } = outcome;
  const [broken] = checkDraw(kept, seats, certificate).broken;
  if (broken) throw new Error(`A draw breaks its own rules: ${JSON.stringify(broken)}`);
  tell(0.1);
  return inTransaction(async (tx): Promise<GivenSeats> => {
    const draw = await lockDraw(drawId, tx);
    const event = draw && (await findEventOfDay(draw.locationDayId, tx));
    const day = event?.days.find(({ id }) => id === draw?.locationDayId);
    if (!draw || !event || !day) return { ok: false, reason: "not-asked" };
    const people = new Set(seats.map(({ visitorId }) => visitorId)).size;
    if (draw.drawnAt) return { ok: true, seats: seats.length, people };
    const isSame = draw.askedAt?.getTime() === computed.askedAt?.getTime();
    if (phaseOf(draw, now) !== "giving" || !isSame) return { ok: false, reason: "not-asked" };
    // First all people by id, then all runs by id: the order of everybody who gives a seat.
    const registrations = await lockRegistrationsOfDay(draw.locationDayId, tx);
    const runIds = await listRunIds(event.id, tx);
    const read = await readInput(draw, now, tx, await lockSeatRuns(runIds, now, tx));
    if (markOfInput(read.input) !== markOfInput(kept)) {
      return { ok: false, reason: "changed-meanwhile" };
    }
    tell(0.3);
    await writeDrawnSeats(draw.id, drawnSeats(outcome, read), tx);
    tell(0.7);
    const lines = await drawnLines(outcome, read, tx);
    await writeDrawnLines(lines, now, tx);
    await markGiven(draw.id, now, tx);
    tell(0.8);
    const mails = drawMails({ draw, event, day, read, outcome, lines, registrations });
    await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
    tell(0.9);
    const shown = [...read.runs.keys()];
    await enqueueMails(await offerFreeSeats(shown, now, tx), tx);
    return { ok: true, seats: seats.length, people };
  }, TIMEOUT);
}
