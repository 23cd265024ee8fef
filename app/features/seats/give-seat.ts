import { putInOutbox } from "#app/db/outbox.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { listStopsOfDay, writeRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { aboutRun, leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import {
  asShown,
  findSeatRun,
  findVisitorByEmail,
  listOpenOffers,
  lockSeatRuns,
  lockVisitors,
  setSeats,
} from "#app/db/workshop-seats.ts";
import { fitIn } from "#app/domain/seats/fit-in.ts";
import { decideGiving } from "#app/domain/seats/seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type GivenSeat =
  | { ok: true; label: string }
  | { ok: false; reason: "not-found" | "not-shown" | "no-visitor" | "other-day" | "has-seat" }
  | { ok: false; reason: "no-seats" }
  | { ok: false; reason: "clash"; label: string; titles: string[] };

/**
 * An organiser gives somebody a seat past the line, with a mail. Seats that are held back go
 * first. `person`: a registration's id, or an address.
 */
export function giveSeat(
  asked: { runId: string; eventSlug: string; person: string },
  now: Date,
): Promise<GivenSeat> {
  const { runId, eventSlug, person } = asked;
  return inTransaction(async (tx): Promise<GivenSeat> => {
    const found = await findSeatRun(asked, now, tx);
    if (!found) return { ok: false, reason: "not-found" };
    const shown = await findShownProgramme(found.eventId, tx);
    const id = person.includes("@") ? await findVisitorByEmail(person, eventSlug, tx) : person;
    const [visitor] = id ? await lockVisitors([id], eventSlug, tx) : [];
    if (!visitor) return { ok: false, reason: "no-visitor" };
    const held = (await lockSeatRuns([runId], now, tx)).get(runId);
    if (!held) return { ok: false, reason: "not-found" };
    const run = asShown(held, shown);
    if (!run.isShown) return { ok: false, reason: "not-shown" };
    if (run.locationDayId !== visitor.locationDayId) return { ok: false, reason: "other-day" };
    const stops = await listStopsOfDay(visitor, shown, tx);
    const fit = fitIn(stops, run, { replace: false });
    if (!fit.ok && fit.reason === "already-there") return { ok: false, reason: "has-seat" };
    const { label, registrationId } = visitor;
    if (!fit.ok) {
      return { ok: false, reason: "clash", label, titles: fit.with.map(({ title }) => title) };
    }
    const offers = await listOpenOffers(runId, [registrationId], now, tx);
    const giving = decideGiving(run, 1, offers.length);
    if (!giving.ok) return { ok: false, reason: "no-seats" };
    const { contributionId, startsAt, endsAt } = run;
    const seat = { kind: "workshop" as const, contributionId, runId, startsAt, endsAt };
    const given = { ...seat, pinned: true, reason: { kind: "given" as const } };
    await writeRoute(registrationId, [...fit.keeps, given], tx);
    await leaveLine({ registrationId, runId }, tx);
    await setSeats(runId, { heldBack: giving.heldBack }, tx);
    const dropped = fit.drops.map(({ title }) => title);
    const mail = await putInOutbox(
      {
        dedupeKey: `seat-given:${runId}:${registrationId}:${now.getTime()}`,
        message: { template: "seat-confirmed", ...aboutRun(run), dropped, isGiven: true },
        toEmail: visitor.email,
        userId: visitor.userId,
      },
      tx,
    );
    await enqueueMails([mail, ...(await offerFreeSeats([runId], now, tx))], tx);
    return { ok: true, label };
  });
}
