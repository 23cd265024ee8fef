import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { KeyboardEvent, SVGProps } from "react";
import { classNames } from "./class-names.ts";
import { Anchor } from "./link.tsx";

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PictureShape extends Rectangle {
  kind: "wall" | "fixture" | "area" | "label" | "entrance";
  label?: string;
}

export interface PicturePlace extends Rectangle {
  number: number;
  zone: string;
  state: "free" | "taken" | "onRoute" | "selected" | "proposed" | "standing" | "target" | "over";
  family?: ThemeFamily | null;
  /** who stands there, read out and shown on pointing */
  label?: string;
  href?: string;
  /** makes it a button, with what a press on it does */
  press?: SVGProps<SVGGElement> & { "data-target"?: string };
}

export interface PictureRoom extends Rectangle {
  name: string;
  family?: ThemeFamily | null;
  onRoute?: boolean;
}

interface PartProps {
  /** drawing units to a metre */
  units: number;
  fill: (family: ThemeFamily) => string;
}

export function FloorPlanShape({ shape, units }: { shape: PictureShape; units: number }) {
  if (shape.kind === "label" || shape.kind === "entrance") return null;
  return <rect className={`floor-plan__${shape.kind}`} {...scaled(shape, units)} />;
}

/** The word in or for a shape; drawn after the ribbon, so that it always can be read. */
export function FloorPlanWord({ shape, units }: { shape: PictureShape; units: number }) {
  if (!shape.label) return null;
  const { x, y, width, height } = scaled(shape, units);
  return (
    <text
      className={`floor-plan__label floor-plan__label--${shape.kind}`}
      x={x + width / 2}
      y={y + height / 2 + 7}
      textAnchor="middle"
    >
      {shape.label}
    </text>
  );
}

/** A tent seen from the front: roof above, name on the cloth below. */
export function FloorPlanRoom({ room, units, fill }: { room: PictureRoom } & PartProps) {
  const { x, y, width, height } = scaled(room, units);
  const roof = Math.min(height * 0.45, 44);
  const cloth = room.onRoute && room.family ? fill(room.family) : undefined;
  return (
    <>
      <rect className="floor-plan__room" {...{ x, width }} y={y + roof} height={height - roof} />
      <path
        className="floor-plan__roof"
        d={`M${x} ${y + roof}l${width / 2} ${-roof} ${width / 2} ${roof}z`}
        fill={cloth}
      />
      <text
        className="floor-plan__label floor-plan__label--strong"
        x={x + width / 2}
        y={y + roof + (height - roof) / 2 + 7}
        textAnchor="middle"
      >
        {room.name}
      </text>
    </>
  );
}

/** States in which a stand shows the cloth of its theme. */
const PATTERNED = new Set<PicturePlace["state"]>(["onRoute", "proposed", "standing"]);

export function FloorPlanPlace({ place, units, fill }: { place: PicturePlace } & PartProps) {
  const { x, y, width, height } = scaled(place, units);
  const cloth = place.family && place.state !== "free" ? fill(place.family) : undefined;
  const patterned = PATTERNED.has(place.state) && cloth;
  const { onKeyDown, ...press } = place.press ?? {};
  const button = place.press && {
    ...press,
    role: "button",
    tabIndex: 0,
    "aria-label": placeName(place),
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      onKeyDown?.(event);
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press.onClick?.(event as never);
    },
  };
  const drawing = (
    <g
      className={classNames(
        `floor-plan__place floor-plan__place--${place.state}`,
        button && "floor-plan__press",
      )}
      {...button}
    >
      {place.label ? <title>{`Stand ${place.number}: ${place.label}`}</title> : null}
      <rect {...{ x, y, width, height }} fill={patterned || undefined} />
      {patterned ? (
        <rect
          className="floor-plan__board"
          x={x + width * 0.2}
          y={y + height * 0.14}
          width={width * 0.6}
          height={height * 0.72}
        />
      ) : null}
      {place.state === "proposed" ? (
        <rect className="floor-plan__proposed" {...{ x, y, width, height }} />
      ) : null}
      <text x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central">
        {place.number}
      </text>
    </g>
  );
  if (!place.href) return drawing;
  return (
    <Anchor href={place.href} aria-label={placeName(place)}>
      {drawing}
    </Anchor>
  );
}

function placeName({ number, state, label }: PicturePlace): string {
  const who = label ?? (state === "free" ? "vrij" : "bezet");
  return `Stand ${number}: ${who}${state === "selected" ? ", gekozen" : ""}`;
}

function scaled({ x, y, width, height }: Rectangle, units: number): Rectangle {
  return { x: x * units, y: y * units, width: width * units, height: height * units };
}
