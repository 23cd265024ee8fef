import type { ChangeDecision } from "./change.ts";
import type { Stop } from "./route.ts";

/**
 * Tries a change on a route as it is; where there is no time for it, on the route without what may
 * move. What may move and is not in its way stays where it was. A refusal is that of what is left:
 * it names nothing that could have moved.
 *
 * @param mayMove never true for what the change itself takes off
 */
export function makingRoom(
  stops: readonly Stop[],
  mayMove: (stop: Stop) => boolean,
  attempt: (stops: Stop[]) => ChangeDecision,
): ChangeDecision {
  const asIs = attempt([...stops]);
  if (asIs.ok || (asIs.reason !== "overlap" && asIs.reason !== "no-time")) return asIs;
  const decided = attempt(stops.filter((stop) => !mayMove(stop)));
  if (!decided.ok) return decided;
  const taken = decided.stops;
  const back = stops.filter(
    (stop) =>
      mayMove(stop) &&
      taken.every((other) => stop.endsAt <= other.startsAt || other.endsAt <= stop.startsAt),
  );
  const all = [...taken, ...back];
  return { ok: true, stops: all.sort((a, b) => +a.startsAt - +b.startsAt) };
}
