import { useId } from "react";
import { FloorPlanEntrance } from "./floor-plan-entrance.tsx";
import { FloorPlanFrame } from "./floor-plan-frame.tsx";
import { FloorPlanLegend } from "./floor-plan-legend.tsx";
import type { WalkPoint } from "./floor-plan-markers.ts";
import {
  FloorPlanPlace,
  FloorPlanRoom,
  FloorPlanShape,
  FloorPlanWord,
} from "./floor-plan-parts.tsx";
import type { PictureRoom, PictureShape, PicturePlace } from "./floor-plan-parts.tsx";
import { usePatternFills } from "./pattern-defs.tsx";
import { FloorPlanRibbon, FloorPlanStops } from "./floor-plan-walk.tsx";

/** Drawing units to a metre: whole numbers keep the markup short. */
const UNITS = 10;
const MARGIN = 8;

export interface FloorPlanPictureProps {
  /** what the picture shows, such as "Plattegrond van De Loods met jouw route" */
  title: string;
  /** the same in one or two sentences, for who does not see it */
  description: string;
  /** metres */
  plan: {
    width: number;
    height: number;
    entrance: { x: number; y: number };
    shapes: readonly PictureShape[];
  };
  /** metres; x and y are the corner nearest to the origin */
  places: readonly PicturePlace[];
  rooms: readonly PictureRoom[];
  /** metres; a point with a stop number gets that number on the ribbon */
  walk?: readonly WalkPoint[];
  /** hides the legend where the page has one of its own */
  withoutLegend?: boolean;
}

/**
 * The hall from above. Only what is on the route carries a pattern; the same always has to stand in
 * words beside it.
 */
export function FloorPlanPicture(props: FloorPlanPictureProps) {
  const { title, description, plan, places, rooms, walk = [], withoutLegend } = props;
  const id = useId();
  const families = [...places, ...rooms].flatMap((spot) => spot.family ?? []);
  const { fill, defs } = usePatternFills(families);
  const width = plan.width * UNITS;
  const height = plan.height * UNITS;
  const interactive = places.some((place) => place.href ?? place.press);
  const zones = zoneLetters(places);
  const drawing = (
    <svg
      className="floor-plan__drawing"
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN + 26}`}
      role={interactive ? "group" : "img"}
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {defs}
      <rect className="floor-plan__hall" x="0" y="0" width={width} height={height} />
      {plan.shapes.map((shape, index) => (
        <FloorPlanShape key={index} shape={shape} units={UNITS} />
      ))}
      {rooms.map((room) => (
        <FloorPlanRoom key={room.name} room={room} units={UNITS} fill={fill} />
      ))}
      {places.map((place) => (
        <FloorPlanPlace key={place.number} place={place} units={UNITS} fill={fill} />
      ))}
      {[plan.entrance, ...plan.shapes.filter(({ kind }) => kind === "entrance")].map((at) => (
        <FloorPlanEntrance key={`${at.x} ${at.y}`} at={at} hall={plan} units={UNITS} />
      ))}
      <FloorPlanRibbon walk={walk} units={UNITS} />
      {plan.shapes.map((shape, index) => (
        <FloorPlanWord key={index} shape={shape} units={UNITS} />
      ))}
      {zones.map((zone) => (
        <text
          key={zone.name}
          className="floor-plan__zone"
          x={zone.x * UNITS}
          y={zone.y * UNITS}
          textAnchor="middle"
        >
          {zone.name}
        </text>
      ))}
      <FloorPlanStops walk={walk} units={UNITS} />
    </svg>
  );
  return (
    <figure className={interactive ? "floor-plan floor-plan--interactive" : "floor-plan"}>
      <FloorPlanFrame title={title}>{drawing}</FloorPlanFrame>
      {withoutLegend ? null : <FloorPlanLegend places={places} hasWalk={walk.length > 1} />}
    </figure>
  );
}

/** Each zone's letter stands close to the left of its stands: what is left of the aisle is the ribbon's. */
export function zoneLetters(
  places: readonly Pick<PicturePlace, "zone" | "x" | "y" | "width" | "height">[],
) {
  const zones = new Map<string, (typeof places)[number][]>();
  for (const place of places) {
    zones.set(place.zone, [...(zones.get(place.zone) ?? []), place]);
  }
  return [...zones].map(([name, members]) => {
    const top = Math.min(...members.map((place) => place.y));
    const bottom = Math.max(...members.map((place) => place.y + place.height));
    const left = Math.min(...members.map((place) => place.x));
    return { name, x: left - 1.1, y: (top + bottom) / 2 + 0.9 };
  });
}
