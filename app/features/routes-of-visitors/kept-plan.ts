import type { PlanOfDay } from "#app/domain/floor-plan/shapes.ts";

const PLANS_KEPT = 8;
const plans = new Map<string, PlanOfDay>();

/**
 * The same object for the same plan: what is known of the walks on it hangs on the object, and
 * finding that out again for every visitor takes long.
 */
export function keptPlan(plan: PlanOfDay): PlanOfDay {
  const key = JSON.stringify(plan);
  const kept = plans.get(key);
  if (kept) return kept;
  const oldest = plans.size >= PLANS_KEPT ? plans.keys().next().value : undefined;
  if (oldest !== undefined) plans.delete(oldest);
  plans.set(key, plan);
  return plan;
}
