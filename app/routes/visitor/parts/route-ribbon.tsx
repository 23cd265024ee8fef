import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { RouteTimeline, TimelinePause, TimelineRound, TimelineStop } from "#app/ui/timeline.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { OfferList } from "./offer-list.tsx";
import type { RibbonLine, StopLine } from "./ribbon-lines.ts";
import { chooserId } from "./round-choosers.tsx";

/** The day along the ribbon, with what one can change at each stop. */
export function RouteRibbon({ event, lines }: { event: string; lines: readonly RibbonLine[] }) {
  return (
    <RouteTimeline label="Je dag op volgorde">
      {lines.map((line) => {
        switch (line.kind) {
          case "heading":
            return <TimelineRound key={line.id} title={line.title} note={line.note} />;
          case "pause": {
            const { kind: _, id, note, ...pause } = line;
            return <TimelinePause key={id} {...pause} note={note} />;
          }
          case "empty-round": {
            const { kind: _, id, round: __, others, ...pause } = line;
            const note =
              others.length > 0 ? (
                <Anchor href={`#${chooserId(id)}`}>Kies een workshop</Anchor>
              ) : (
                "Loop intussen langs de stands."
              );
            return <TimelinePause key={id} {...pause} note={note} />;
          }
          case "stop":
            return <Stop key={line.contributionId} event={event} stop={line} />;
        }
      })}
    </RouteTimeline>
  );
}

function Stop({ event, stop }: { event: string; stop: StopLine }) {
  const { kind: _, contributionId, hasSeat, pinned, others, ...shown } = stop;
  return (
    <TimelineStop
      {...shown}
      id={`halte-${stop.number}`}
      href={`/${event}/voorbeelden/${contributionId}`}
      seat={hasSeat ? { state: "certain", text: "Je plek is zeker" } : undefined}
      actions={
        <>
          <Form method="post" preventScrollReset className="button-row">
            <input type="hidden" name="contribution" value={contributionId} />
            <Button
              name="intent"
              value={pinned ? "unpin" : "pin"}
              small
              variant={pinned ? "ink" : "outline"}
              icon={pinned ? "check" : undefined}
              about={`: ${stop.title}${pinned ? " (laat los)" : ""}`}
            >
              {pinned ? "Zeker" : "Deze wil ik zeker"}
            </Button>
            <Button name="intent" value="remove" small variant="quiet" about={`: ${stop.title}`}>
              Haal uit route
            </Button>
          </Form>
          {others.length > 0 ? (
            <Fold summary="Kies iets anders">
              <OfferList event={event} offers={others} headingLevel={4} />
            </Fold>
          ) : null}
        </>
      }
    />
  );
}
