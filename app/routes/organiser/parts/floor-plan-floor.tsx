import type { Hall, HallPlace } from "#app/features/selection/load-hall.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import type { PicturePlace } from "#app/ui/floor-plan-parts.tsx";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import type { Carrying } from "#app/ui/use-carrying.ts";

interface FloorProps {
  plan: NonNullable<Hall["plan"]>;
  placed: Hall["placed"];
  carrying: Carrying;
}

/** The hall with who stands where; with JavaScript also the board on which stands are moved. */
export function HallFloor({ plan, placed, carrying }: FloorProps) {
  const alive = useAlive();
  const needsPower = new Set(placed.filter(({ needs }) => needs.power).map(({ id }) => id));
  return (
    <FloorPlanPicture
      title={`Plattegrond van ${plan.venue}`}
      description={`${placed.length} stands hebben een plek. De lijst eronder zegt wie waar staat.`}
      plan={plan}
      rooms={plan.rooms}
      places={plan.places.map((place) => pictureOf(place, carrying, needsPower, alive))}
    />
  );
}

function pictureOf(
  { stand, ...place }: HallPlace,
  carrying: Carrying,
  needsPower: ReadonlySet<string>,
  alive: boolean,
): PicturePlace {
  const power = place.hasPower ? "" : ", geen stroom";
  const who = stand ? `${namesInOneLine(stand.organisations)}: ${stand.title}` : `vrij${power}`;
  const picture = { ...place, label: who, family: stand?.family };
  const spot = { id: place.id, number: place.number, hasPower: place.hasPower };
  if (stand) {
    const isHeld = carrying.held?.id === stand.id;
    const one = { id: stand.id, title: stand.title, needsPower: needsPower.has(stand.id) };
    const grip = { ...carrying.gripOf(one), "aria-pressed": isHeld };
    const state = isHeld ? "selected" : "taken";
    return { ...picture, state, press: alive ? grip : undefined };
  }
  if (!carrying.canHave(spot)) return { ...picture, state: "free" };
  const state = carrying.over === place.id ? "over" : "target";
  return { ...picture, state, press: carrying.placeOf(spot) };
}
