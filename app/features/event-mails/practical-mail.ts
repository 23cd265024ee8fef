import { listComers, listShowers, type Comer, type Shower } from "#app/db/event-people.ts";
import { readCandidateDay, type CandidateDay } from "#app/db/route-candidates.ts";
import { findRoute } from "#app/db/routes.ts";
import { listTold } from "#app/db/told-stops.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { listed } from "#app/domain/catalogue/card.ts";
import { timeRange } from "#app/domain/dates/dutch.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";
import { tell, type ToldStop } from "#app/domain/route-planning/told-stops.ts";
import type { MailMessage } from "#app/mail/messages.ts";

export type PracticalMessage = Extract<MailMessage, { template: "practical" }>;

/** Somebody who gets the practical mail of a day: who comes, who shows something, or both. */
export interface Receiver {
  userId: string;
  email: string;
  name: string | null;
  registrationId: string | null;
  shows: Shower[];
}

/** Who gets it, one mail a person, by id. */
export async function receiversOf(event: EventSettings, dayId: string): Promise<Receiver[]> {
  const comers = await listComers({ eventId: event.id, locationDayId: dayId });
  const showers = await listShowers(event.id, "accepted");
  return joined(
    comers,
    showers.filter((shower) => isThere(shower, dayId)),
  );
}

function joined(comers: readonly Comer[], showers: readonly Shower[]): Receiver[] {
  const people = new Map<string, Receiver>();
  for (const { userId, email, name, registrationId } of comers) {
    people.set(userId, { userId, email, name, registrationId, shows: [] });
  }
  for (const shower of showers) {
    const { userId, email, name } = shower;
    const known = people.get(userId) ?? { userId, email, name, registrationId: null, shows: [] };
    known.shows.push(shower);
    people.set(userId, known);
  }
  return [...people.values()];
}

/** A place or a run says on which day; before there is one, the days it can come to do. */
function isThere({ place, runs, dayIds }: Shower, dayId: string): boolean {
  const settled = [
    ...(place ? [place.locationDayId] : []),
    ...runs.map((run) => run.locationDayId),
  ];
  if (settled.length > 0) return settled.includes(dayId);
  return dayIds.length === 0 || dayIds.includes(dayId);
}

/** The day as everybody sees it: the same for all who get the mail. */
export const readDay = (dayId: string): Promise<CandidateDay> => readCandidateDay(dayId, "");

/** One receiver's mail, and what their calendars are told with it. */
export async function practicalMessage(
  { event, source }: { event: EventSettings; source: CandidateDay },
  receiver: Receiver,
  now: Date,
  tx?: Transaction,
): Promise<{ message: PracticalMessage; told: { routeId: string; news: ToldStop[] } | null }> {
  const { day } = source;
  const found = receiver.registrationId
    ? await routeOf(source, receiver.registrationId, now, tx)
    : null;
  const message: PracticalMessage = {
    template: "practical",
    eventName: event.name,
    eventSlug: event.slug,
    ...(receiver.name ? { name: receiver.name } : {}),
    day: {
      ...{ id: day.id, venue: day.venue, address: day.address, town: day.town },
      ...{ opensAt: day.opensAt.toISOString(), closesAt: day.closesAt.toISOString() },
    },
    visits: receiver.registrationId !== null,
    route: found?.route ?? null,
    shows: receiver.shows.map((shower) => ({
      ...{ kind: shower.kind, title: shower.title, places: placesOf(shower, day.id) },
    })),
    before: source.items
      .filter(({ startsAt }) => startsAt < day.opensAt)
      .map(({ title, place, startsAt, endsAt }) => {
        return `${timeRange(startsAt, endsAt)}: ${title}${place ? ` (${place})` : ""}`;
      }),
    practicalities: event.practicalities,
  };
  return { message, told: found && { routeId: found.route.id, news: found.news } };
}

function placesOf({ place, runs }: Shower, dayId: string): string[] {
  const stand =
    place?.locationDayId === dayId ? [`Standplaats ${place.number}, vak ${place.zone}`] : [];
  const given = runs
    .filter((run) => run.locationDayId === dayId)
    .map(({ round, startsAt, endsAt, room }) => {
      return `ronde ${round}, ${timeRange(startsAt, endsAt)}, ${room}`;
    });
  return [...stand, ...given];
}

async function routeOf(source: CandidateDay, registrationId: string, now: Date, tx?: Transaction) {
  const route = await findRoute(registrationId, tx);
  if (!route || source.candidates.length === 0) return null;
  const { venue, town } = source.day;
  const candidates = new Map(source.candidates.map((one) => [one.id, one]));
  const runs = new Map(source.runs.map((run) => [run.id, run]));
  const stops = route.stops.flatMap((stop) => {
    const candidate = candidates.get(stop.contributionId);
    const run = runs.get(stop.runId ?? "");
    if (!candidate || (stop.runId !== null && !run)) return [];
    const { startsAt, endsAt } = run ?? stop;
    const where = run ? run.roomName : `Stand ${candidate.placeNumber}`;
    const { contributionId, kind, reason } = stop;
    const organisation = listed(candidate.organisations);
    return {
      contributionId,
      kind,
      title: candidate.title,
      organisation,
      where,
      startsAt,
      endsAt,
      reason,
    };
  });
  stops.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const appointments = stops.map(({ contributionId, title, where, startsAt, endsAt }) => {
    return { contributionId, title, place: `${where}, ${venue}, ${town}`, startsAt, endsAt };
  });
  const { told, news } = tell(await listTold(route.id, tx), appointments, route.sequence, now);
  const known = new Map(told.map((one) => [one.contributionId, one]));
  return {
    news,
    route: {
      id: route.id,
      stops: stops.map((stop) => {
        const one = known.get(stop.contributionId);
        return { ...stop, ...written(one ?? { ...stop, sequence: 0, changedAt: now }) };
      }),
      cancelled: told
        .filter(({ isCancelled }) => isCancelled)
        .map((one) => ({
          ...{ contributionId: one.contributionId, title: one.title, ...written(one) },
          // As calendars were told it, without the venue that is put behind it again.
          where: one.place.replace(`, ${venue}, ${town}`, ""),
        })),
    },
  };
}

function written({
  startsAt,
  endsAt,
  sequence,
  changedAt,
}: Pick<ToldStop, "startsAt" | "endsAt" | "sequence" | "changedAt">) {
  return {
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), sequence },
    changedAt: changedAt.toISOString(),
  };
}
