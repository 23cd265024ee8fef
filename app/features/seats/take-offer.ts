import { putInOutbox } from "#app/db/outbox.ts";
import { listStopsOfDay, writeRoute, type TitledStop } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { aboutRun, findWaiting, leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { fitIn } from "#app/domain/seats/fit-in.ts";
import { isOpenOffer } from "#app/domain/seats/line.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { lockVisitorRun, type NoVisit, type SeatAsked } from "./visitor-run.ts";

export type TakenOffer =
  | {
      ok: true;
      /** titles of what made room for it */
      dropped: string[];
    }
  | NoVisit
  /** nothing was offered, or no answer came in time */
  | { ok: false; reason: "no-offer" }
  | { ok: false; reason: "has-seat" }
  /** workshops at that time: `replace` lets them go */
  | { ok: false; reason: "clash"; titles: string[] };

/**
 * Somebody's yes to a seat that was offered: it comes on their route and stays there. A workshop
 * that makes room for it frees a seat, which is offered on in the same transaction.
 */
export function takeOffer(asked: SeatAsked & { replace: boolean }, now: Date): Promise<TakenOffer> {
  return inTransaction(async (tx): Promise<TakenOffer> => {
    const visit = await lockVisitorRun(asked, now, tx, true);
    if (!visit.ok) return visit;
    const { registration, email, run, shown } = visit;
    const address = { registrationId: registration.id, runId: run.runId };
    const at = { registrationId: registration.id, locationDayId: registration.locationDayId };
    const offer = await findWaiting(address, tx);
    const stops = await listStopsOfDay(at, shown, tx);
    const fit = fitIn<TitledStop>(stops, run, asked);
    if (!fit.ok && fit.reason === "already-there") return { ok: false, reason: "has-seat" };
    if (!offer || !isOpenOffer(offer, now)) return { ok: false, reason: "no-offer" };
    if (!fit.ok) return { ok: false, reason: "clash", titles: fit.with.map(({ title }) => title) };
    const { runId, contributionId, startsAt, endsAt } = run;
    const seat = { kind: "workshop" as const, contributionId, runId, startsAt, endsAt };
    const chosen = { ...seat, pinned: true, reason: { kind: "chosen" as const } };
    await writeRoute(registration.id, [...fit.keeps, chosen], tx);
    await leaveLine(address, tx);
    const dropped = fit.drops.map(({ title }) => title);
    const mail = await putInOutbox(
      {
        dedupeKey: `seat-confirmed:${offer.id}`,
        message: { template: "seat-confirmed", ...aboutRun(run), dropped, isGiven: false },
        toEmail: email,
        userId: registration.userId,
      },
      tx,
    );
    const freed = fit.drops.flatMap((stop) => stop.runId ?? []);
    await enqueueMails([mail, ...(await offerFreeSeats(freed, now, tx))], tx);
    return { ok: true, dropped };
  });
}
