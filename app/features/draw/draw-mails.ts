import type { KeptDraw } from "#app/db/draws.ts";
import type { NewMail } from "#app/db/outbox.ts";
import { aboutRun } from "#app/db/waiting-seats.ts";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import type { DrawnSeats } from "#app/domain/draw/stored.ts";
import type { Event, LocationDay } from "#app/domain/events/event.ts";
import type { DrawnLine } from "./drawn.ts";
import type { ReadInput } from "./read-input.ts";

interface Drawn {
  draw: Pick<KeptDraw, "id">;
  event: Pick<Event, "name" | "slug">;
  day: Pick<LocationDay, "town" | "opensAt">;
  read: ReadInput;
  outcome: DrawnSeats;
  lines: readonly DrawnLine[];
  registrations: ReadonlyMap<string, { userId: string; email: string }>;
}

/** One mail for each who made a list: what they got, and where they wait. */
export function drawMails(drawn: Drawn): NewMail[] {
  const { draw, event, day, read, outcome, lines, registrations } = drawn;
  const seats = grouped(outcome.seats, ({ visitorId }) => visitorId);
  const waits = grouped(lines, ({ registrationId }) => registrationId);
  const about = { eventName: event.name, eventSlug: event.slug };
  const dayLabel = `${dayAndMonth(day.opensAt)} in ${day.town}`;
  const told = new Map([...read.runs].map(([runId, run]) => [runId, aboutRun(run)]));
  return [...read.people].flatMap(([visitorId, registrationId]) => {
    const person = registrations.get(registrationId);
    if (!person) return [];
    const got = (seats.get(visitorId) ?? []).flatMap(({ runId, choice }) => {
      const run = told.get(runId);
      return run ? { title: run.title, when: run.when, room: run.room, choice } : [];
    });
    const waiting = (waits.get(registrationId) ?? []).flatMap(({ runId, position }) => {
      const run = told.get(runId);
      return run ? { title: run.title, when: run.when, position } : [];
    });
    return {
      dedupeKey: `draw-result:${draw.id}:${registrationId}`,
      message: { template: "draw-result", ...about, dayLabel, got, waiting },
      toEmail: person.email,
      userId: person.userId,
    };
  });
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
