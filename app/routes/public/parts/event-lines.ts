import { dateWords, dayKey } from "#app/domain/dates/dutch.ts";
import { isCalledOff, type Event } from "#app/domain/events/event.ts";
import { EVENT_KIND_NAMES } from "#app/domain/events/kinds.ts";

/** An event as a list of events shows it, with its moments in words. */
export function eventLine(event: Event) {
  const { slug, name, kind, days } = event;
  const first = days[0];
  const towns = [...new Set(days.map(({ town }) => town))];
  const more =
    days.length > 1
      ? ` en ${days.length - 1 === 1 ? "nog een dag" : `nog ${days.length - 1} dagen`}`
      : "";
  return {
    slug,
    name,
    href: `/${slug}`,
    kind: EVENT_KIND_NAMES[kind],
    isCalledOff: isCalledOff(event),
    date: first ? { ...dateWords(first.opensAt), dateTime: dayKey(first.opensAt) } : null,
    where: first ? `${towns.join(", ")}${more}` : "De dag en de plaats volgen nog",
  };
}
