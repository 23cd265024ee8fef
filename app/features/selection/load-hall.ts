import { listPublicPlans } from "#app/db/public-days.ts";
import { listSubmissions, type Submission } from "#app/db/submissions.ts";
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
