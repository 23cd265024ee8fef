import { randomUUID } from "node:crypto";
import { bringChallenge } from "#app/db/challenges-of-visitors.ts";
import { giveConsent } from "#app/db/consents.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrCreateMunicipality } from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { createRegistration, setInterests } from "#app/db/registrations.ts";
import { dropSignOff } from "#app/db/sign-offs.ts";
import { areThemesOf } from "#app/db/themes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { renamePerson } from "#app/db/users.ts";
import { clock, clockTime, longDate } from "#app/domain/dates/dutch.ts";
import type { Event, LocationDay } from "#app/domain/events/event.ts";
import { broughtId } from "#app/domain/registration-of-visitors/brought-challenge.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";
import {
  decideDay,
  type RegisteringRefusal,
} from "#app/domain/registration-of-visitors/registering.ts";
import { enqueue } from "#app/queue/queue.ts";

export interface NewVisitor {
  person: { userId: string; email: string; name: string };
  eventSlug: string;
  /** CBS code of the gemeente; being its visitor gives no right to what it registers */
  municipalityCode: string;
  /** may be left out where the event has one day */
  dayId: string | undefined;
  /** ids of themes */
  interests: string[];
  challenges: Omit<VisitorChallenge, "id">[];
  /** agreed to be introduced */
  consents: boolean;
}

export type Registered =
  | { ok: true; registrationId: string }
  | RegisteringRefusal
  | { ok: false; reason: "not-found" | "unknown-theme" | "already-registered" };

/** Signs somebody up for an event, with all they told, and mails that it worked. */
export function registerVisitor(visitor: NewVisitor, now: Date): Promise<Registered> {
  const { person, eventSlug, interests } = visitor;
  return inTransaction(async (tx) => {
    const event = await findEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const decision = decideDay(event, visitor.dayId, now);
    if (!decision.ok) return decision;
    if (!(await areThemesOf(event.id, interests, tx))) {
      return { ok: false, reason: "unknown-theme" };
    }
    const organisation = await findOrCreateMunicipality(visitor.municipalityCode, tx);
    const ids = { eventId: event.id, organisationId: organisation.id };
    const registrationId = await createRegistration(
      { ...ids, locationDayId: decision.day.id, userId: person.userId },
      tx,
    );
    if (!registrationId) return { ok: false, reason: "already-registered" };
    await dropSignOff({ eventId: event.id, userId: person.userId }, tx);
    await renamePerson(person.userId, person.name, tx);
    await setInterests(registrationId, interests, tx);
    for (const challenge of visitor.challenges) {
      const id = broughtId(randomUUID());
      await bringChallenge({ ...ids, id, ownerId: person.userId, ...challenge }, tx);
    }
    if (visitor.consents) {
      const given = { userId: person.userId, eventSlug, wording: CONSENT_WORDING, givenAt: now };
      await giveConsent(given, tx);
    }
    await confirm(registrationId, person, event, decision.day, tx);
    return { ok: true, registrationId };
  });
}

async function confirm(
  registrationId: string,
  person: NewVisitor["person"],
  event: Event,
  { venue, town, opensAt, closesAt }: LocationDay,
  tx: Transaction,
): Promise<void> {
  const mail = {
    dedupeKey: `registration-confirmed:${registrationId}`,
    message: {
      template: "registration-confirmed" as const,
      eventName: event.name,
      eventSlug: event.slug,
      dayLabel: `${longDate(opensAt)}, ${clock(opensAt)} tot ${clockTime(closesAt)}`,
      venue: `${venue}, ${town}`,
      name: person.name,
    },
    toEmail: person.email,
    userId: person.userId,
  };
  const outboxId = await putInOutbox(mail, tx);
  if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
}
