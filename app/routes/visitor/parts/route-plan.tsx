import type { RouteWalk } from "#app/features/routes-of-visitors/route-walk.ts";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Panel } from "#app/ui/layout.tsx";

/** Where the route goes: drawn, and in words. */
export function RoutePlan({ walk, venue }: { walk: RouteWalk; venue: string }) {
  return (
    <Panel title="Zo loop je" id="plattegrond" tone="sheet">
      <FloorPlanPicture
        title={`Plattegrond van ${venue} met jouw route`}
        description="Het lint begint bij de ingang en gaat langs je haltes op volgorde. Onder de tekening staat de route in woorden."
        plan={walk.plan}
        places={walk.places.map(({ onRoute, family, label, ...place }) => ({
          ...place,
          family,
          label: label ?? undefined,
          state: onRoute ? "onRoute" : "free",
        }))}
        rooms={walk.rooms}
        walk={walk.walk}
      />
      {walk.words.length > 0 ? (
        <Fold summary="De route in woorden" open>
          <ol>
            {walk.words.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </Fold>
      ) : null}
    </Panel>
  );
}
