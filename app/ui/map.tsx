import { LAND, PROVINCE_LINES } from "#app/domain/map/outline.ts";
import { MAP_SIZE } from "#app/domain/map/projection.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { Anchor } from "./link.tsx";
import { usePatternFills } from "./pattern-defs.tsx";

export interface MapStall {
  name: string;
  href: string;
  count: number;
  family: ThemeFamily | null;
  place: { x: number; y: number };
}

interface CountryMapProps {
  stalls: readonly MapStall[];
  /** source and licence of the drawing */
  note: string;
}

/** Larger for who brings more, by area; units of the map. */
function radius(count: number): number {
  return 5 + 2.4 * Math.sqrt(count);
}

/**
 * The Netherlands with a stall for each gemeente that is there. For the eye and the mouse only:
 * the page has a list beside it that says the same and can be reached by everybody.
 */
export function CountryMap({ stalls, note }: CountryMapProps) {
  const { fill, defs } = usePatternFills();
  const largestFirst = [...stalls].sort((a, b) => b.count - a.count);
  return (
    <figure className="country-map">
      <svg
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {defs}
        {LAND.map((path) => (
          <path key={path} className="country-map__land" d={path} />
        ))}
        {PROVINCE_LINES.map((path) => (
          <path key={path} className="country-map__province" d={path} />
        ))}
        {largestFirst.map(({ name, href, count, family, place }) => (
          <Anchor key={name} href={href} tabIndex={-1} className="country-map__stall">
            <title>{`${name}: ${count === 1 ? "1 voorbeeld" : `${count} voorbeelden`}`}</title>
            <circle
              // Half as large as drawn, so that enough of the pattern is seen.
              transform={`translate(${place.x} ${place.y}) scale(0.5)`}
              r={2 * radius(count)}
              fill={family ? fill(family) : undefined}
            />
          </Anchor>
        ))}
      </svg>
      <figcaption className="small soft">{note}</figcaption>
    </figure>
  );
}
