import { entranceIn } from "#app/domain/floor-plan/drawing.ts";
import type { Point } from "#app/domain/floor-plan/shapes.ts";

interface EntranceProps {
  /** metres */
  at: Point;
  hall: { width: number; height: number };
  /** drawing units to a metre */
  units: number;
}

const TURNS = { bottom: 0, left: 90, top: 180, right: 270 };

/** A gap in the outer wall, an arrow through it and the word beside it. */
export function FloorPlanEntrance({ at, hall, units }: EntranceProps) {
  const { side } = entranceIn(hall, at);
  const [x, y] = [at.x * units, at.y * units];
  // Outside below, where the sheet has room for it; inside along the other walls.
  const word = {
    bottom: { dx: 22, dy: 25, anchor: "start" },
    top: { dx: 22, dy: 22, anchor: "start" },
    left: { dx: 26, dy: 5, anchor: "start" },
    right: { dx: -26, dy: 5, anchor: "end" },
  } as const;
  const { dx, dy, anchor } = word[side];
  return (
    <>
      <g transform={`translate(${x} ${y}) rotate(${TURNS[side]})`}>
        <path className="floor-plan__gap" d="M-26 0h52" />
        <path className="floor-plan__arrow" d={side === "bottom" ? OUTSIDE : INSIDE} />
      </g>
      <text
        className="floor-plan__label floor-plan__label--strong"
        x={x + dx}
        y={y + dy}
        textAnchor={anchor}
      >
        Ingang
      </text>
    </>
  );
}

const OUTSIDE = "M-12 26l12-18 12 18z";
const INSIDE = "M-12-6l12-18 12 18z";
