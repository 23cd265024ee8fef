import { capital } from "#app/domain/catalogue/card.ts";
import { clock, dayAndMonth, duration, hourOf, minutesBetween } from "#app/domain/dates/dutch.ts";
import { plainText } from "#app/domain/markdown/plain-text.ts";
import { reasonSentence } from "#app/domain/route-planning/reason.ts";
import { DEFAULT_SETTINGS } from "#app/domain/route-planning/route.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { RouteView } from "#app/features/routes-of-visitors/load-route.ts";
import { offerLine, type OfferLine } from "./offer-lines.ts";

type Entry = RouteView["entries"][number];
type Stop = NonNullable<Extract<Entry, { kind: "round" }>["stop"]>;

interface Moment {
  time: string;
  dateTime: string;
  duration: string;
}

export interface StopLine extends Moment {
  kind: "stop";
  number: number;
  contributionId: string;
  what: string;
  title: string;
  organisations: string[];
  family: ThemeFamily | null;
  reason: string;
  hasSeat: boolean;
  pinned: boolean;
  others: OfferLine[];
}

/** One line along the ribbon. */
export type RibbonLine =
  | ({ kind: "pause"; id: string; title: string; note: string | null } & Moment)
  | { kind: "heading"; id: string; title: string; note: string }
  | ({
      kind: "empty-round";
      id: string;
      round: number;
      title: string;
      others: OfferLine[];
    } & Moment)
  | StopLine;

/** "Donderdag 20 mei. Zes haltes, ongeveer 350 meter lopen. …" */
export function introText({ day, stops, walk }: RouteView): string {
  const date = `${capital(dayAndMonth(day.opensAt))} in ${day.venue}, ${day.town}.`;
  if (stops === 0) return date;
  const count = stops === 1 ? "Eén halte" : `${capital(inWords(stops))} haltes`;
  const metres = walk ? `, ${distance(walk.metres)} lopen` : "";
  const time = `Tussen de haltes heb je minstens ${DEFAULT_SETTINGS.transferMinutes} minuten.`;
  return [date, `${count}${metres}.`, stops > 1 ? time : ""].filter(Boolean).join(" ");
}

function distance(metres: number): string {
  if (metres >= 950) return `${(metres / 1000).toFixed(1).replace(".", ",")} kilometer`;
  return `ongeveer ${Math.max(10, Math.round(metres / 10) * 10)} meter`;
}

export function ribbonLines({ entries, isDrawing }: RouteView): RibbonLine[] {
  const numbers = stopNumbers(entries);
  return entries.flatMap((entry): RibbonLine[] => {
    if (entry.kind === "pause") {
      const { id, title, place, text, startsAt, endsAt } = entry.item;
      const note = [place ?? "", plainText(text)].filter(Boolean).join(". ") || null;
      return [{ kind: "pause", id, title, note, ...moment(startsAt, endsAt) }];
    }
    if (entry.kind === "market") {
      const [first] = entry.stops;
      const count = entry.stops.length;
      const part = hourOf(entry.startsAt) < 12 ? "ochtend" : "middag";
      const note = count === 1 ? "Eén stand" : `${capital(inWords(count))} stands`;
      const id = `markt-${first?.number}`;
      return [
        { kind: "heading", id, title: `Markt, ${part}`, note },
        ...entry.stops.map((stop) =>
          stopLine(
            stop,
            stop.offers.map((offer) => offerLine(offer, numbers, "here")),
          ),
        ),
      ];
    }
    const { id, number, startsAt, endsAt, offers } = entry.round;
    const others = offers.map((offer) => offerLine(offer, numbers, "here"));
    const note = entry.stop ? "Eén workshop" : "Nog geen workshop";
    return [
      { kind: "heading", id, title: `Ronde ${number}`, note },
      entry.stop
        ? stopLine(entry.stop, others)
        : {
            kind: "empty-round",
            id: `${id}-leeg`,
            round: number,
            title: others.some(({ action }) => action)
              ? "Deze ronde ben je vrij"
              : isDrawing
                ? "De plekken worden geloot"
                : "Alle workshops zijn vol",
            others,
            ...moment(startsAt, endsAt),
          },
    ];
  });
}

function stopLine(stop: Stop, others: OfferLine[]): StopLine {
  const { startsAt, endsAt, roomName, placeNumber, reason, offers: _, ...rest } = stop;
  return {
    ...rest,
    kind: "stop",
    what: stop.kind === "workshop" ? `Workshop, ${roomName}` : `Stand, nummer ${placeNumber}`,
    reason: reasonSentence(reason),
    hasSeat: stop.kind === "workshop",
    others,
    ...moment(startsAt, endsAt),
  };
}

function moment(startsAt: Date, endsAt: Date): Moment {
  return {
    time: clock(startsAt),
    dateTime: startsAt.toISOString(),
    duration: duration(minutesBetween(startsAt, endsAt)),
  };
}

/** On which stop's number each contribution of the route is. */
export function stopNumbers(entries: readonly Entry[]): Map<string, number> {
  const stops = entries.flatMap((entry) => {
    if (entry.kind === "market") return entry.stops;
    return entry.kind === "round" && entry.stop ? [entry.stop] : [];
  });
  return new Map(stops.map((stop) => [stop.contributionId, stop.number]));
}

const WORDS = [
  ...["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
  ...["elf", "twaalf"],
];

function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}
