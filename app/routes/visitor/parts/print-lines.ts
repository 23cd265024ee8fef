import { capital } from "#app/domain/catalogue/card.ts";
import { clock, longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { plainText } from "#app/domain/markdown/plain-text.ts";
import type { RouteView } from "#app/features/routes-of-visitors/load-route.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";

/** One line of the day on paper. */
export interface PrintLine {
  id: string;
  /** "10.00–10.45" */
  time: string;
  /** the number on the plan; null for what everybody does */
  number: number | null;
  title: string;
  /** who gives it, or what there is to hear */
  note: string;
  where: string;
}

/** "Donderdag 20 mei 2027, De Loods, Kade 1, Amersfoort. Open van 9.30 tot 16.30 uur." */
export function printHeading({ day }: RouteView): string {
  const { opensAt, closesAt, venue, address } = day;
  return `${capital(longDate(opensAt))}, ${timeRange(opensAt, closesAt)}. ${venue}, ${address}.`;
}

export function printLines({ entries }: RouteView): PrintLine[] {
  return entries.flatMap((entry): PrintLine[] => {
    if (entry.kind === "pause") {
      const { id, title, place, text, startsAt, endsAt } = entry.item;
      const time = span(startsAt, endsAt);
      return [{ id, time, number: null, title, note: plainText(text), where: place ?? "" }];
    }
    const stops = entry.kind === "market" ? entry.stops : entry.stop ? [entry.stop] : [];
    return stops.map((stop) => ({
      id: stop.contributionId,
      time: span(stop.startsAt, stop.endsAt),
      number: stop.number,
      title: stop.title,
      note: namesInOneLine(stop.organisations),
      where: stop.roomName ?? `Stand ${stop.placeNumber}`,
    }));
  });
}

function span(startsAt: Date, endsAt: Date): string {
  return `${clock(startsAt)}–${clock(endsAt)}`;
}
