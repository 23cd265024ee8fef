import { dayKey } from "../dates/dutch.ts";
import { fromAmsterdam } from "../dates/zoned.ts";
import { timeText } from "../dates/local.ts";
import type { LocationDay } from "./event.ts";

/** A day as its form holds it: on the Dutch clock. */
export interface DaySettings {
  venue: string;
  town: string;
  address: string;
  /** "2027-05-20" */
  date: string;
  /** "09:30" */
  opens: string;
  closes: string;
}

export function daySettings({ venue, town, address, opensAt, closesAt }: LocationDay): DaySettings {
  const [opens, closes] = [timeText(opensAt), timeText(closesAt)];
  return { venue, town, address, date: dayKey(opensAt), opens, closes };
}

export function dayAsText(day: DaySettings): Record<keyof DaySettings, string> {
  const { venue, town, address, date, opens, closes } = day;
  return { venue, town, address, date, opens, closes };
}

export function hoursOf({ date, opens, closes }: DaySettings): { opensAt: Date; closesAt: Date } {
  return { opensAt: fromAmsterdam(date, opens), closesAt: fromAmsterdam(date, closes) };
}

/** A round as its form holds it; its day gives the date. */
export interface RoundSettings {
  number: number;
  starts: string;
  ends: string;
}

export function roundAsText({
  number,
  starts,
  ends,
}: RoundSettings): Record<keyof RoundSettings, string> {
  return { number: String(number), starts, ends };
}

/** What everybody does together. */
export interface ItemSettings {
  title: string;
  /** "" when it is nowhere in particular */
  place: string;
  /** what there is to hear or see, in Markdown; "" for nothing */
  text: string;
  starts: string;
  ends: string;
}

export function itemAsText(item: ItemSettings): Record<keyof ItemSettings, string> {
  const { title, place, text, starts, ends } = item;
  return { title, place, text, starts, ends };
}

/** Metres, but for the capacity. */
export interface RoomSettings {
  name: string;
  capacity: number;
  /** what workshops can use there */
  screen: boolean;
  power: boolean;
  tables: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

export function roomAsText(room: RoomSettings): Record<keyof RoomSettings, string> {
  const metres = (size: number) => String(size).replace(".", ",");
  const ticked = (isThere: boolean) => (isThere ? "on" : "");
  const { name, capacity, screen, power, tables, x, y, width, height } = room;
  return {
    name,
    capacity: String(capacity),
    screen: ticked(screen),
    power: ticked(power),
    tables: ticked(tables),
    x: metres(x),
    y: metres(y),
    width: metres(width),
    height: metres(height),
  };
}

/** The span of a round or item on its day. */
export function spanOn(day: Date, { starts, ends }: { starts: string; ends: string }) {
  const date = dayKey(day);
  return { startsAt: fromAmsterdam(date, starts), endsAt: fromAmsterdam(date, ends) };
}
