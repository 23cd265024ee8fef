import { consentingUserIds } from "#app/db/consents.ts";
import {
  findDayMailChoice,
  listComers,
  listDaysBetween,
  listSavedOf,
  listShowers,
} from "#app/db/event-people.ts";
import { findEvent } from "#app/db/events.ts";
import { listKeysOf, putManyInOutbox, type NewMail } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { thanksAreDue } from "#app/domain/event-mails/due.ts";
import type { Event, LocationDay } from "#app/domain/events/event.ts";
import { enqueueManyMails } from "#app/queue/queue.ts";

/** As many of what somebody saved are named; the rest they find on the site. */
const NAMED = 8;

const DAY = 24 * 3_600_000;

/** Writes the thank-yous of days that were yesterday. Runs each morning. @returns how many */
export async function sendDueThanks(now: Date): Promise<number> {
  const from = new Date(now.getTime() - 5 * DAY);
  let written = 0;
  for (const { id, eventSlug } of await listDaysBetween("closesAt", { from, until: now })) {
    const event = await findEvent(eventSlug);
    const day = event?.days.find((one) => one.id === id);
    if (!event || !day || !thanksAreDue(day, now)) continue;
    const { sendsThankYou } = await findDayMailChoice(event.id);
    if (!sendsThankYou) continue;
    const known = await listKeysOf(thanksKey(day.id));
    const mails = (await thanksMails(event, day)).filter(({ dedupeKey }) => !known.has(dedupeKey));
    written += await inTransaction(async (tx) => {
      const ids = await putManyInOutbox(mails, tx);
      await enqueueManyMails(ids, tx);
      return ids.length;
    });
  }
  return written;
}

const thanksKey = (dayId: string, userId = "") => `thank-you:${dayId}:${userId}`;

/** The thank-yous of one day: one a person, who came and who showed something. */
export async function thanksMails(event: Event, day: LocationDay): Promise<NewMail[]> {
  const about = {
    ...{ template: "thank-you" as const, eventName: event.name, eventSlug: event.slug },
    shortDay: dayAndMonth(day.opensAt),
  };
  const comers = await listComers({ eventId: event.id, locationDayId: day.id });
  const consenting = await consentingUserIds(event.slug);
  const showed = new Map<string, Awaited<ReturnType<typeof listShowers>>>();
  for (const shower of await listShowers(event.id, "accepted")) {
    const wasThere =
      shower.place?.locationDayId === day.id ||
      shower.runs.some(({ locationDayId }) => locationDayId === day.id);
    if (wasThere) showed.set(shower.userId, [...(showed.get(shower.userId) ?? []), shower]);
  }
  const came = new Set(comers.map(({ userId }) => userId));
  const showers = [...showed.values()].flatMap(([one]) =>
    one && !came.has(one.userId) ? one : [],
  );
  const allSaved = await listSavedOf(day.id);
  const mails: NewMail[] = [];
  for (const { userId, email, name, registrationId } of [...comers, ...asComers(showers)]) {
    const saved = allSaved.get(registrationId ?? "") ?? [];
    mails.push({
      dedupeKey: thanksKey(day.id, userId),
      message: {
        ...about,
        ...(name ? { name } : {}),
        visited: registrationId !== null,
        consents: consenting.has(userId),
        showed: (showed.get(userId) ?? []).map(({ title, contributionId, organisationSlug }) => {
          return { title, contributionId, organisationSlug };
        }),
        saved: saved.slice(0, NAMED),
        savedCount: saved.length,
      },
      ...{ toEmail: email, userId },
    });
  }
  return mails;
}

function asComers(
  showers: readonly { userId: string; email: string; name: string | null }[],
): { userId: string; email: string; name: string | null; registrationId: string | null }[] {
  return showers.map(({ userId, email, name }) => ({ userId, email, name, registrationId: null }));
}
