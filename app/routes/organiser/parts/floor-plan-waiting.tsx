import type { Hall } from "#app/features/selection/load-hall.ts";
import { Button } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import type { Carrying } from "#app/ui/use-carrying.ts";
import { StandPlaceForm } from "./placing-forms.tsx";

interface WaitingProps extends Pick<Hall, "waiting" | "places"> {
  carrying: Carrying;
}

/** Stands without a place: each can be dragged, picked up, or given a place out of a list. */
export function WaitingStands({ waiting, places, carrying }: WaitingProps) {
  const alive = useAlive();
  return (
    <Stack gap={4}>
      <h2>Nog geen plek</h2>
      {waiting.length === 0 ? <p>Alle stands op het programma hebben een plek.</p> : null}
      {alive && waiting.length > 0 && places.length > 0 ? (
        <p className="small soft">
          Sleep een stand naar zijn plek. Of pak hem op en druk daarna op een plek.
        </p>
      ) : null}
      {waiting.map((stand) => {
        const { id, title, needs, themes } = stand;
        const fitting = needs.power ? places.filter(({ hasPower }) => hasPower) : places;
        const isHeld = carrying.held?.id === id;
        return (
          <Panel key={id} headingLevel={3} title={title} id={`stand-${id}`}>
            <p>
              {namesInOneLine(stand.organisations.map(({ name }) => name))}
              {needs.power ? <strong>. Heeft stroom nodig</strong> : null}
            </p>
            {themes[0] ? <ThemeLabel family={themes[0].family} name={themes[0].name} /> : null}
            {alive && fitting.length > 0 ? (
              <div>
                <Button
                  type="button"
                  small
                  icon="hands"
                  className="stand-grip"
                  about={`: ${title}`}
                  aria-pressed={isHeld}
                  {...carrying.gripOf({ id, title, needsPower: needs.power })}
                >
                  {isHeld ? "Zet terug" : "Pak op of sleep"}
                </Button>
              </div>
            ) : null}
            {needs.power && fitting.length === 0 && places.length > 0 ? (
              <p>Er is geen plek met stroom meer vrij. Geef een plek stroom in de tekening.</p>
            ) : (
              <StandPlaceForm contributionId={id} title={title} places={fitting} />
            )}
          </Panel>
        );
      })}
    </Stack>
  );
}
