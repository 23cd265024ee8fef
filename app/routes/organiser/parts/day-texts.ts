import { timeRange } from "#app/domain/dates/dutch.ts";
import type { FullDay } from "#app/features/events/load-settings.ts";

/** In an address, in the place of an id: what is still to be made. */
export const NEW = "nieuw";

export const NEW_DAY = {
  venue: "",
  town: "",
  address: "",
  date: "",
  opens: "09:30",
  closes: "16:30",
};

/** A day with its times in words. */
export function dayTexts(day: FullDay) {
  return {
    id: day.id,
    venue: day.venue,
    town: day.town,
    opensAt: day.opensAt,
    rooms: day.rooms.map(({ id, name, capacity, runs }) => ({ id, name, capacity, runs })),
    rounds: day.rounds.map(({ id, number, startsAt, endsAt, runs }) => {
      return { id, number, time: timeRange(startsAt, endsAt), runs };
    }),
    items: day.items.map(({ id, title, place, startsAt, endsAt }) => {
      return { id, title, place, time: timeRange(startsAt, endsAt) };
    }),
    plan: day.plan,
  };
}

export type DayTexts = ReturnType<typeof dayTexts>;
