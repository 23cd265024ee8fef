import type { Shape } from "#app/domain/floor-plan/shapes.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { ExampleRun, ExampleTheme } from "./example.ts";

/** A workshop as the programme lists it. */
export interface ProgrammeRun extends ExampleRun {
  contributionId: string;
  title: string;
  organisations: string[];
  theme: ExampleTheme | null;
}

export interface ProgrammeRound {
  number: number;
  startsAt: Date;
  endsAt: Date;
  runs: ProgrammeRun[];
}

export interface ProgrammeItem {
  id: string;
  title: string;
  place: string | null;
  /** what there is to hear or see, in Markdown; "" for nothing */
  text: string;
  startsAt: Date;
  endsAt: Date;
}

export interface ProgrammeDay {
  id: string;
  venue: string;
  town: string;
  address: string;
  opensAt: Date;
  closesAt: Date;
  rounds: ProgrammeRound[];
  items: ProgrammeItem[];
}

export type ProgrammeEntry =
  | { kind: "item"; startsAt: Date; item: ProgrammeItem }
  | { kind: "round"; startsAt: Date; round: ProgrammeRound };

/** Rounds and what everybody does together, in order of time. */
export function entriesOf(day: ProgrammeDay): ProgrammeEntry[] {
  return [
    ...day.items.map((item) => ({ kind: "item" as const, startsAt: item.startsAt, item })),
    ...day.rounds.map((round) => ({ kind: "round" as const, startsAt: round.startsAt, round })),
  ].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** A place on the floor plan and the accepted stand on it. Metres. */
export interface PublicPlace {
  number: number;
  zone: string;
  x: number;
  y: number;
  width: number;
  height: number;
  stand: {
    id: string;
    title: string;
    organisations: string[];
    family: ThemeFamily | null;
  } | null;
}

export interface PublicPlan {
  dayId: string;
  venue: string;
  town: string;
  opensAt: Date;
  width: number;
  height: number;
  entrance: { x: number; y: number };
  shapes: Shape[];
  places: PublicPlace[];
  rooms: { name: string; x: number; y: number; width: number; height: number }[];
}

/** The taken places by zone, zones and numbers in order. */
export function standsByZone(plan: PublicPlan): { zone: string; places: PublicPlace[] }[] {
  const taken = plan.places.filter(({ stand }) => stand !== null);
  const zones = [...new Set(taken.map(({ zone }) => zone))].sort();
  return zones.map((zone) => ({
    zone,
    places: taken.filter((place) => place.zone === zone).sort((a, b) => a.number - b.number),
  }));
}
