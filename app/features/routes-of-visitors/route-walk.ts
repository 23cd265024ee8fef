import type { ReasonedStop } from "#app/db/routes.ts";
import { directions, type Destination } from "#app/domain/floor-plan/directions.ts";
import type { PlanOfDay, PlanPlace, PlanRoom, Point } from "#app/domain/floor-plan/shapes.ts";
import { walkingDistance, walkPath } from "#app/domain/floor-plan/walking.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { Planning } from "./planning.ts";

type OnRoute<Spot> = Spot & { onRoute: boolean; family: ThemeFamily | null; label: string | null };

/** The plan with one route on it: drawn, in words and in metres. */
export interface RouteWalk {
  plan: Pick<PlanOfDay, "width" | "height" | "entrance" | "shapes">;
  places: OnRoute<PlanPlace>[];
  rooms: OnRoute<PlanRoom>[];
  /** the line walked; a point where one stops has that stop's number */
  walk: (Point & { stopNumber?: number })[];
  /** one sentence a stop */
  words: string[];
  metres: number;
}

/** Null while the plan of the day was not drawn. */
export function routeWalk(planning: Planning, stops: ReasonedStop[]): RouteWalk | null {
  const { plan } = planning.source;
  if (!plan) return null;
  const candidateOf = (stop: ReasonedStop) => planning.candidates.get(stop.contributionId);
  const roomOf = new Map(planning.runs.map((run) => [run.runId, run.roomName]));
  const placeAt = (number: number | null | undefined) =>
    plan.places.find((place) => place.number === number);
  const destinationOf = (stop: ReasonedStop): Destination[] => {
    const room = plan.rooms.find(({ name }) => name === roomOf.get(stop.runId ?? ""));
    if (room) return [{ kind: "room", room }];
    const place = placeAt(candidateOf(stop)?.placeNumber);
    return place ? [{ kind: "stand", place }] : [];
  };
  const seen = (isHere: (stop: ReasonedStop) => boolean) => {
    const candidate = stops.filter(isHere).map(candidateOf)[0];
    return {
      onRoute: candidate !== undefined,
      family: candidate?.theme?.family ?? null,
      label: candidate?.title ?? null,
    };
  };
  return {
    plan: {
      width: plan.width,
      height: plan.height,
      entrance: plan.entrance,
      shapes: plan.shapes,
    },
    places: plan.places.map((place) => ({
      ...place,
      ...seen((stop) => stop.kind === "stand" && candidateOf(stop)?.placeNumber === place.number),
    })),
    rooms: plan.rooms.map((room) => ({
      ...room,
      ...seen((stop) => roomOf.get(stop.runId ?? "") === room.name),
    })),
    ...walked(plan, stops),
    words: directions(plan, stops.flatMap(destinationOf)),
  };
}

function walked(plan: PlanOfDay, stops: ReasonedStop[]): Pick<RouteWalk, "walk" | "metres"> {
  const walk: RouteWalk["walk"] = [plan.entrance];
  let from = plan.entrance;
  let metres = 0;
  stops.forEach(({ point }, index) => {
    const line = walkPath(plan, [from, point]);
    const end = line.at(-1) ?? point;
    walk.push(...line.slice(1, -1), { ...end, stopNumber: index + 1 });
    metres += walkingDistance(plan, from, point);
    from = point;
  });
  return { walk, metres };
}
