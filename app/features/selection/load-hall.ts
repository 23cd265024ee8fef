import { listPublicPlans } from "#app/db/public-days.ts";
import { listSubmissions, type Submission } from "#app/db/submissions.ts";
import { readGrid, type Grid } from "#app/db/workshop-runs.ts";
import type { PublicPlace, PublicPlan } from "#app/domain/catalogue/public-day.ts";
import { isPlaced } from "#app/domain/selection/selection-filter.ts";
import { loadFreeSpots, type FreeSpots } from "./load-submissions.ts";

/** A stand place of that day, with the stand that was accepted for it. */
export type HallPlace = PublicPlace & { id: string; hasPower: boolean };

export interface Hall {
  /** null while that day's hall was not drawn */
  plan: (Omit<PublicPlan, "places"> & { places: HallPlace[] }) | null;
  /** accepted stands that have no place on any day yet */
  waiting: Submission[];
  /** accepted stands on that day's floor, by number */
  placed: Submission[];
  /** places on that day's floor that nobody has */
  places: FreeSpots["places"];
}

/** The floor of one day with who stands where, and who still waits for a place. */
export async function loadHall(eventId: string, dayId: string): Promise<Hall> {
  const plans = await listPublicPlans(eventId);
  const plan = plans.find((one) => one.dayId === dayId) ?? null;
  const all = await listSubmissions(eventId);
  const { places } = await loadFreeSpots(eventId);
  const stands = all.filter(({ kind, status }) => kind === "stand" && status === "accepted");
  const byId = new Map(stands.map((stand) => [stand.id, stand]));
  const free = places.filter(({ locationDayId }) => locationDayId === dayId);
  const ids = new Map(free.map((place) => [place.number, place]));
  return {
    plan: plan && {
      ...plan,
      places: plan.places.map((place) => {
        // Whoever stands there has the place's id; a place that is free has its power as well.
        const id = byId.get(place.stand?.id ?? "")?.place?.id ?? ids.get(place.number)?.id;
        const hasPower = ids.get(place.number)?.hasPower ?? true;
        return { ...place, id: id ?? `plek-${place.number}`, hasPower };
      }),
    },
    waiting: stands.filter((stand) => !isPlaced(stand)),
    placed: plan?.places.flatMap(({ stand }) => byId.get(stand?.id ?? "") ?? []) ?? [],
    places: free,
  };
}

export interface ProgrammeGrid extends Grid {
  /** accepted workshops that run nowhere on any day yet */
  waiting: Submission[];
  /** pairs of the same gemeente in two rooms in one round, in words */
  warnings: string[];
  /** rounds and rooms of that day in which nothing runs */
  slots: FreeSpots["slots"];
}

/** Rounds by rooms of one day, with what runs where and what still waits. */
export async function loadProgrammeGrid(eventId: string, dayId: string): Promise<ProgrammeGrid> {
  const grid = onDay(await readGrid(eventId), dayId);
  const all = await listSubmissions(eventId);
  const { slots } = await loadFreeSpots(eventId);
  return {
    ...grid,
    waiting: all.filter(
      (one) => one.kind === "workshop" && one.status === "accepted" && !isPlaced(one),
    ),
    warnings: grid.rounds.flatMap((round) => clashesIn(grid, round)),
    slots: slots.filter(({ locationDayId }) => locationDayId === dayId),
  };
}

function onDay({ rounds, rooms, runs }: Grid, dayId: string): Grid {
  const ofDay = rounds.filter(({ locationDayId }) => locationDayId === dayId);
  const ids = new Set(ofDay.map(({ id }) => id));
  return {
    rounds: ofDay,
    rooms: rooms.filter(({ locationDayId }) => locationDayId === dayId),
    runs: runs.filter(({ roundId }) => ids.has(roundId)),
  };
}

function clashesIn({ runs }: Grid, round: Grid["rounds"][number]): string[] {
  const inRound = runs.filter(({ roundId }) => roundId === round.id);
  return inRound.flatMap((run, index) =>
    inRound
      .slice(index + 1)
      .filter((other) => other.organisationIds.some((id) => run.organisationIds.includes(id)))
      .map(
        (other) =>
          `In ronde ${round.number} is ${run.organisations[0]} op twee plekken: ‘${run.title}’ en ‘${other.title}’.`,
      ),
  );
}
