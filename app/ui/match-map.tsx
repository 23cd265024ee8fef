import { LAND, PROVINCE_LINES } from "#app/domain/map/outline.ts";
import { MAP_SIZE } from "#app/domain/map/projection.ts";

interface Point {
  x: number;
  y: number;
}

export interface MapArc {
  id: string;
  from: Point;
  to: Point;
  strength: 1 | 2 | 3;
  isApproved: boolean;
  /** "Breda en Delft" */
  label: string;
}

/** The Netherlands with an arc between each two; the table of the page says the same to everybody. */
export function MatchMap({ arcs, label }: { arcs: readonly MapArc[]; label: string }) {
  const dots = new Map(arcs.flatMap(({ from, to }) => [from, to]).map((at) => [keyOf(at), at]));
  return (
    <figure className="country-map">
      <svg viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} role="img" aria-label={label}>
        {LAND.map((path) => (
          <path key={path} className="country-map__land" d={path} />
        ))}
        {PROVINCE_LINES.map((path) => (
          <path key={path} className="country-map__province" d={path} />
        ))}
        {arcs.map(({ id, from, to, strength, isApproved, label: name }) => (
          <path
            key={id}
            className={isApproved ? "match-map__arc" : "match-map__arc match-map__arc--waiting"}
            d={bow(from, to)}
            strokeWidth={0.8 + 0.8 * strength}
          >
            <title>{name}</title>
          </path>
        ))}
        {[...dots].map(([key, { x, y }]) => (
          <circle key={key} className="match-map__dot" cx={x} cy={y} r="3.5" />
        ))}
      </svg>
    </figure>
  );
}

/** Bends a fifth of the way aside, so that arcs over the same towns can be told apart. */
function bow(from: Point, to: Point): string {
  const [one, two] = from.x <= to.x ? [from, to] : [to, from];
  const middle = {
    x: (one.x + two.x) / 2 + (two.y - one.y) / 5,
    y: (one.y + two.y) / 2 - (two.x - one.x) / 5,
  };
  const at = ({ x, y }: Point) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
  return `M${at(one)}Q${at(middle)} ${at(two)}`;
}

const keyOf = ({ x, y }: Point) => `${x} ${y}`;
