import { listPublicPlans } from "#app/db/public-days.ts";
import {
  standsByZone,
  type PublicPlace,
  type PublicPlan,
} from "#app/domain/catalogue/public-day.ts";

export interface PlanView extends PublicPlan {
  /** the same in words: who stands where */
  zones: { zone: string; places: PublicPlace[] }[];
}

/** The floor plan of each day of an event, as a drawing and in words. */
export async function loadFloorPlans(eventId: string): Promise<PlanView[]> {
  const plans = await listPublicPlans(eventId);
  return plans.map((plan) => ({ ...plan, zones: standsByZone(plan) }));
}
