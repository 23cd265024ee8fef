import { putInOutbox } from "#app/db/outbox.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { listStopsOfDay, writeRoute, type TitledStop } from "#app/db/routes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { aboutRun, leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import {
  asShown,
  findSeatRun,
  listOpenOffers,
  listSeatHolders,
  lockSeatRuns,
  lockVisitors,
  setSeats,
  type Seated,
  type SeatRun,
} from "#app/db/workshop-seats.ts";
import { decideMove, type Moving } from "#app/domain/seats/move.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type MovedPeople =
  | { ok: true; count: number; title: string }
  | { ok: false; reason: "not-found" | "not-shown" | "other-day" | "nobody" }
  | { ok: false; reason: "no-seats"; left: number; count: number }
  /** each with the workshop that is in the way */
  | { ok: false; reason: "clash"; who: { label: string; titles: string[] }[] };

/**
 * Gives people ("all": everybody) with a seat in one run a seat in another in its place: all of them or nobody. Each
 * is mailed. The seats they leave are offered in the same transaction.
 */
export function movePeople(
  asked: { eventSlug: string; from: string; to: string; people: readonly string[] | "all" },
  now: Date,
): Promise<MovedPeople> {
  const { eventSlug } = asked;
  return inTransaction(async (tx): Promise<MovedPeople> => {
    const source = await findSeatRun({ runId: asked.from, eventSlug }, now, tx);
    const target = await findSeatRun({ runId: asked.to, eventSlug }, now, tx);
    if (!source || !target || asked.from === asked.to) return { ok: false, reason: "not-found" };
    const shown = await findShownProgramme(source.eventId, tx);
    const everybody = asked.people === "all" ? await listSeatHolders(asked.from, tx) : [];
    const chosen =
      asked.people === "all" ? everybody.map((one) => one.registrationId) : asked.people;
    const visitors = await lockVisitors(chosen, eventSlug, tx);
    const held = await lockSeatRuns([asked.from, asked.to], now, tx);
    const from = asShown(held.get(asked.from) ?? source, shown);
    const to = asShown(held.get(asked.to) ?? target, shown);
    if (!to.isShown) return { ok: false, reason: "not-shown" };
    if (from.locationDayId !== to.locationDayId) return { ok: false, reason: "other-day" };
    const ids = visitors.map(({ registrationId }) => registrationId);
    const offers = await listOpenOffers(to.runId, ids, now, tx);
    const people: (Moving<TitledStop> & Seated)[] = [];
    for (const visitor of visitors) {
      const stops = await listStopsOfDay(visitor, shown, tx);
      const hasOffer = offers.includes(visitor.registrationId);
      // Who gave the seat up meanwhile is left in peace.
      if (stops.some(({ runId }) => runId === from.runId)) {
        people.push({ ...visitor, stops, hasOffer });
      }
    }
    if (people.length === 0) return { ok: false, reason: "nobody" };
    const decision = decideMove(people, from, to);
    if (!decision.ok && decision.reason === "no-seats") {
      return { ...decision, count: people.length };
    }
    if (!decision.ok) {
      const titleOf = new Map(
        people.flatMap(({ stops }) => stops.map((s) => [s.contributionId, s])),
      );
      const who = decision.who.map(({ label, contributionIds }) => {
        return { label, titles: contributionIds.map((id) => titleOf.get(id)?.title ?? "") };
      });
      return { ok: false, reason: "clash", who };
    }
    const mails: (string | null)[] = [];
    for (const one of decision.people) {
      const visitor = people.find(({ registrationId }) => registrationId === one.registrationId);
      if (visitor) mails.push(await moveOne(visitor, one, { from, to, now }, tx));
    }
    await setSeats(to.runId, { heldBack: decision.heldBack }, tx);
    mails.push(...(await offerFreeSeats([from.runId, to.runId], now, tx)));
    await enqueueMails(mails, tx);
    return { ok: true, count: people.length, title: to.title };
  });
}

async function moveOne(
  visitor: Seated & { stops: TitledStop[] },
  { keeps, drops }: { keeps: TitledStop[]; drops: TitledStop[] },
  { from, to, now }: { from: SeatRun; to: SeatRun; now: Date },
  tx: Transaction,
): Promise<string | null> {
  const { registrationId, userId, email } = visitor;
  const { runId, contributionId, startsAt, endsAt } = to;
  const seat = { kind: "workshop" as const, contributionId, runId, startsAt, endsAt };
  const given = { ...seat, pinned: true, reason: { kind: "given" as const } };
  await writeRoute(registrationId, [...keeps, given], tx);
  await leaveLine({ registrationId, runId }, tx);
  const { title: fromTitle, when: fromWhen } = aboutRun(from);
  const dropped = drops.map(({ title }) => title);
  return putInOutbox(
    {
      dedupeKey: `seat-moved:${from.runId}:${runId}:${registrationId}:${now.getTime()}`,
      message: { template: "seat-moved", ...aboutRun(to), fromTitle, fromWhen, dropped },
      toEmail: email,
      userId,
    },
    tx,
  );
}
