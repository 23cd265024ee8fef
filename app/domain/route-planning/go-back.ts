import type { KeptStopInJson } from "./kept-stops.ts";
import { freeFrom } from "./own-choice.ts";

type Timed = Pick<KeptStopInJson, "contributionId" | "startsAt">;

/**
 * Whether a route can still become what it was: nothing of what differs has begun, or is about to,
 * in the one or in the other.
 */
export function mayGoBack(was: readonly Timed[], is: readonly Timed[], now: Date): boolean {
  const from = freeFrom(now);
  const differsFrom = (others: readonly Timed[]) => (stop: Timed) =>
    !others.some(
      (one) => one.contributionId === stop.contributionId && +one.startsAt === +stop.startsAt,
    );
  const changed = [...was.filter(differsFrom(is)), ...is.filter(differsFrom(was))];
  return changed.every(({ startsAt }) => startsAt >= from);
}
