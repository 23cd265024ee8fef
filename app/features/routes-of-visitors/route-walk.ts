import type { ReasonedStop } from "#app/db/routes.ts";
import { aislePoint } from "#app/domain/floor-plan/aisles.ts";
import { directions, type Destination } from "#app/domain/floor-plan/directions.ts";
import { ribbonLegs } from "#app/domain/floor-plan/ribbon.ts";
import type { PlanOfDay, PlanPlace, PlanRoom, Point } from "#app/domain/floor-plan/shapes.ts";
import { walkingDistance } from "#app/domain/floor-plan/walking.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { Planning } from "./planning.ts";

type OnRoute<Spot> = Spot & { onRoute: boolean; family: ThemeFamily | null; label: string | null };

/** The plan with one route on it: drawn, in words and in metres. */
export interface RouteWalk {
  plan: Pick<PlanOfDay, "width" | "height" | "entrance" | "shapes">;
  places: OnRoute<PlanPlace>[];
  rooms: OnRoute<PlanRoom>[];
  /** the line drawn; a point where one stops has that stop's number */
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
    walk: drawn(
      plan,
      stops.map((stop) => {
        const [destination] = destinationOf(stop);
        return destination ? aislePoint(plan, destination) : stop.point;
      }),
    ),
    words: directions(plan, stops.flatMap(destinationOf)),
    metres: walked(plan, stops),
  };
}

function drawn(plan: PlanOfDay, points: Point[]): RouteWalk["walk"] {
  const legs = ribbonLegs(plan, [plan.entrance, ...points]);
  const numbered = legs.flatMap((line, index) => {
    const end = line.at(-1) ?? points[index] ?? plan.entrance;
    return [...line.slice(1, -1), { ...end, stopNumber: index + 1 }];
  });
  return [plan.entrance, ...numbered];
}

function walked(plan: PlanOfDay, stops: ReasonedStop[]): number {
  const points = [plan.entrance, ...stops.map(({ point }) => point)];
  return stops.reduce(
    (metres, { point }, index) => metres + walkingDistance(plan, points[index] ?? point, point),
    0,
  );
}
