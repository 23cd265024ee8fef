import type { WaitingWorkshop } from "#app/features/programme/load-grid.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Panel } from "#app/ui/layout.tsx";
import type { GridCarrying, GridTarget } from "#app/ui/programme-grid.tsx";

interface WaitingProps {
  slug: string;
  waiting: readonly WaitingWorkshop[];
  targets: readonly GridTarget[];
  /** absent without JavaScript */
  carrying?: GridCarrying;
}

/** Workshops without a round: each can be dragged, picked up, or placed on a page of its own. */
export function WaitingWorkshops({ slug, waiting, targets, carrying }: WaitingProps) {
  const isFull = targets.every(({ runId }) => runId !== null);
  return (
    <section className="stack stack--4" aria-labelledby="zonder-ronde">
      <h2 id="zonder-ronde">Nog geen ronde</h2>
      {waiting.length === 0 ? <p>Alle workshops staan in het rooster.</p> : null}
      {waiting.length > 0 && isFull ? (
        <p>Alle zalen zijn in alle rondes bezet. Maak een ronde of een zaal erbij.</p>
      ) : null}
      {carrying ? (
        <p className="small soft">
          Sleep een workshop naar zijn ronde en zaal. Of pak hem op en druk daarna op een plek.
        </p>
      ) : null}
      {waiting.map(({ id, title, organisations, expected, minutes, maxGroup }) => {
        const isHeld = carrying?.held?.id === id;
        const facts = [
          minutes === null ? "" : `${minutes} min`,
          maxGroup === null ? "" : `hoogstens ${maxGroup} mensen`,
          expected === null ? "" : `we verwachten er ${expected}`,
        ].filter(Boolean);
        return (
          <Panel key={id} headingLevel={3} title={title} id={`wacht-${id}`}>
            <p>{namesInOneLine(organisations)}</p>
            {facts.length > 0 ? <p className="small soft">{facts.join(", ")}</p> : null}
            <ButtonRow>
              {carrying && !isFull ? (
                <Button
                  type="button"
                  small
                  icon="hands"
                  className="stand-grip"
                  about={`: ${title}`}
                  aria-pressed={isHeld}
                  {...carrying.gripOf({ id, title, contributionId: id, runId: null })}
                >
                  {isHeld ? "Zet terug" : "Pak op of sleep"}
                </Button>
              ) : null}
              <ButtonLink
                small
                variant="quiet"
                href={`/${slug}/organisatie/programma/workshop/${id}`}
                about={`: ${title}`}
              >
                Kies uit een lijst
              </ButtonLink>
            </ButtonRow>
          </Panel>
        );
      })}
    </section>
  );
}
