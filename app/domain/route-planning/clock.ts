import type { Point } from "../floor-plan/shapes.ts";
import { DEFAULT_SETTINGS, type RouteDay, type RouteSettings } from "./route.ts";

/** The number that a `DayClock` gives to the entrance. */
export const ENTRANCE = 0;

/**
 * The day in minutes since it opens, and the walks in it. One is made for one plan. Points get a
 * number, and the metres between two are remembered: a search asks for the same ones very often.
 */
export class DayClock {
  readonly settings: RouteSettings;
  readonly closes: number;
  private readonly points: Point[] = [];
  private readonly known: number[][] = [];
  private readonly transfers: number[][] = [];

  constructor(private readonly day: RouteDay) {
    this.settings = { ...DEFAULT_SETTINGS, ...day.settings };
    this.closes = this.minute(day.closesAt);
    this.spot(day.entrance);
  }

  minute(instant: Date): number {
    return (instant.getTime() - this.day.opensAt.getTime()) / 60_000;
  }

  instant(minute: number): Date {
    return new Date(this.day.opensAt.getTime() + minute * 60_000);
  }

  /** a number for a point of the plan */
  spot(point: Point): number {
    this.known.push([]);
    this.transfers.push([]);
    return this.points.push(point) - 1;
  }

  metres(from: number, to: number): number {
    const row = this.known[from]!;
    return (row[to] ??= this.day.walkingMetres(this.points[from]!, this.points[to]!));
  }

  /** whole minutes of walking: a timetable has no seconds */
  walk(from: number, to: number): number {
    return Math.ceil(this.metres(from, to) / this.settings.walkingSpeed - 1e-9);
  }

  /** minutes that have to lie between two stops; from the entrance only the walk itself */
  transfer(from: number, to: number): number {
    const row = this.transfers[from]!;
    return (row[to] ??=
      from === ENTRANCE
        ? this.walk(from, to)
        : Math.max(this.settings.transferMinutes, this.walk(from, to)));
  }
}
