import { spreadMarkers, type WalkPoint } from "./floor-plan-markers.ts";

interface WalkProps {
  /** metres */
  walk: readonly WalkPoint[];
  /** drawing units to a metre */
  units: number;
}

/** The line along the stops. */
export function FloorPlanRibbon({ walk, units }: WalkProps) {
  if (walk.length < 2) return null;
  const line = `M${walk.map(({ x, y }) => `${round(x * units)} ${round(y * units)}`).join("L")}`;
  return (
    <g className="floor-plan__walk">
      <path className="floor-plan__ribbon-halo" d={line} />
      <path className="floor-plan__ribbon" d={line} />
    </g>
  );
}

/** The numbers of the stops, beside what they belong to. */
export function FloorPlanStops({ walk, units }: WalkProps) {
  return (
    <g className="floor-plan__walk">
      {spreadMarkers(walk).map(({ x, y, stopNumber }) => (
        <g key={stopNumber} transform={`translate(${round(x * units)} ${round(y * units)})`}>
          <circle className="floor-plan__marker" r="17" />
          <text className="floor-plan__stop" y="7" textAnchor="middle">
            {stopNumber}
          </text>
        </g>
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
