import type { PicturePlace } from "./floor-plan-parts.tsx";
import { themeClass } from "./theme-family.ts";

interface LegendProps {
  places: readonly PicturePlace[];
  hasWalk: boolean;
}

/** What the cloths and the lines of a floor plan mean. */
export function FloorPlanLegend({ places, hasWalk }: LegendProps) {
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
          <LegendState states={states} state="target" label="Hier kan hij staan" />
          <LegendState states={states} state="standing" label="Staat er al" />
          <LegendState states={states} state="proposed" label="Voorstel" />
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
