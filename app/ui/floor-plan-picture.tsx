import { useId } from "react";
import { spreadMarkers } from "./floor-plan-markers.ts";
import { FloorPlanPlace, FloorPlanRoom, FloorPlanShape } from "./floor-plan-parts.tsx";
import type { PictureRoom, PictureShape, PicturePlace } from "./floor-plan-parts.tsx";
import { usePatternFills } from "./pattern-defs.tsx";
import { themeClass } from "./theme-family.ts";

/** Drawing units to a metre: whole numbers keep the markup short. */
const UNITS = 10;
const MARGIN = 8;
/** A wide picture scrolls inside its own box, which the keyboard has to be able to reach. */
const SCROLL_BOX = { role: "region", tabIndex: 0 };

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
  walk?: readonly { x: number; y: number; stopNumber?: number }[];
  /** hides the legend where the page has one of its own */
  withoutLegend?: boolean;
}

/**
 * The hall from above. Only what is on the route carries a pattern; the same always has to stand in
 * words beside it. With links in the places it becomes as wide as fingers need, and scrolls.
 */
export function FloorPlanPicture(props: FloorPlanPictureProps) {
  const { title, description, plan, places, rooms, walk = [], withoutLegend } = props;
  const id = useId();
  const families = [...places, ...rooms].flatMap((spot) => spot.family ?? []);
  const { fill, defs } = usePatternFills(families);
  const width = plan.width * UNITS;
  const height = plan.height * UNITS;
  const interactive = places.some((place) => place.href);
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
      {places.map((place) => (
        <FloorPlanPlace key={place.number} place={place} units={UNITS} fill={fill} />
      ))}
      <Entrance {...plan.entrance} />
      <Walk walk={walk} />
    </svg>
  );
  return (
    <figure className={interactive ? "floor-plan floor-plan--interactive" : "floor-plan"}>
      {interactive ? (
        <div className="floor-plan__scroll" aria-label={title} {...SCROLL_BOX}>
          {drawing}
        </div>
      ) : (
        drawing
      )}
      {withoutLegend ? null : <Legend places={places} hasWalk={walk.length > 1} />}
    </figure>
  );
}

function Entrance({ x, y }: { x: number; y: number }) {
  const [cx, cy] = [x * UNITS, y * UNITS];
  return (
    <>
      <path className="floor-plan__gap" d={`M${cx - 26} ${cy}h52`} />
      <path className="floor-plan__arrow" d={`M${cx - 12} ${cy + 26}l12-18 12 18z`} />
      <text className="floor-plan__label floor-plan__label--strong" x={cx + 22} y={cy + 25}>
        Ingang
      </text>
    </>
  );
}

function Walk({ walk }: { walk: NonNullable<FloorPlanPictureProps["walk"]> }) {
  if (walk.length < 2) return null;
  const line = `M${walk.map(({ x, y }) => `${round(x * UNITS)} ${round(y * UNITS)}`).join("L")}`;
  return (
    <g className="floor-plan__walk">
      <path className="floor-plan__ribbon-halo" d={line} />
      <path className="floor-plan__ribbon" d={line} />
      {spreadMarkers(walk).map(({ x, y, stopNumber }) => (
        <g key={stopNumber} transform={`translate(${round(x * UNITS)} ${round(y * UNITS)})`}>
          <circle className="floor-plan__marker" r="17" />
          <text className="floor-plan__stop" y="7" textAnchor="middle">
            {stopNumber}
          </text>
        </g>
      ))}
    </g>
  );
}

function Legend({ places, hasWalk }: { places: readonly PicturePlace[]; hasWalk: boolean }) {
  const states = new Set(places.map((place) => place.state));
  const family = places.find((place) => place.state === "onRoute")?.family ?? "money";
  return (
    <ul className="floor-plan__legend">
      {hasWalk ? (
        <>
          <li>
            <span className="floor-plan__key floor-plan__key--ribbon" />
            Jouw lint
          </li>
          <li>
            <span className="floor-plan__key floor-plan__key--stop" />
            Halte
          </li>
        </>
      ) : null}
      {states.has("onRoute") ? (
        <li>
          <span className={`floor-plan__key floor-plan__key--cloth ${themeClass(family)}`} />
          Stand op je route
        </li>
      ) : null}
      {hasWalk ? null : (
        <>
          <LegendState states={states} state="free" label="Vrij" />
          <LegendState states={states} state="taken" label="Bezet" />
          <LegendState states={states} state="selected" label="Gekozen" />
        </>
      )}
    </ul>
  );
}

function LegendState(props: {
  states: Set<PicturePlace["state"]>;
  state: PicturePlace["state"];
  label: string;
}) {
  if (!props.states.has(props.state)) return null;
  return (
    <li>
      <span className={`floor-plan__key floor-plan__key--${props.state}`} />
      {props.label}
    </li>
  );
}

/** Each zone's letter stands left of the middle of its stands. */
function zoneLetters(places: readonly PicturePlace[]) {
  const zones = new Map<string, PicturePlace[]>();
  for (const place of places) {
    zones.set(place.zone, [...(zones.get(place.zone) ?? []), place]);
  }
  return [...zones].map(([name, members]) => {
    const top = Math.min(...members.map((place) => place.y));
    const bottom = Math.max(...members.map((place) => place.y + place.height));
    const left = Math.min(...members.map((place) => place.x));
    return { name, x: left - 1.8, y: (top + bottom) / 2 + 0.9 };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
