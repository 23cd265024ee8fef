import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { RouteTimeline, TimelinePause, TimelineRound, TimelineStop } from "#app/ui/timeline.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { WaitingMark } from "#app/ui/offline/waiting-mark.tsx";
import { OfferList } from "./offer-list.tsx";
import type { RibbonLine, StopLine } from "./ribbon-lines.ts";
import { chooserId } from "./round-choosers.tsx";

interface RouteRibbonProps {
  event: string;
  lines: readonly RibbonLine[];
  /** the day has been: nothing to change, no seat to keep */
  isOver: boolean;
}

/** The day along the ribbon, with what one can change at each stop. */
export function RouteRibbon({ event, lines, isOver }: RouteRibbonProps) {
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
            const { kind: _, id, round: __, others, title, ...pause } = line;
            if (isOver) return <TimelinePause key={id} {...pause} title="Geen workshop" />;
            const note =
              others.length > 0 ? (
                <Anchor href={`#${chooserId(id)}`}>Kies een workshop</Anchor>
              ) : (
                "Loop intussen langs de stands."
              );
            return <TimelinePause key={id} {...pause} title={title} note={note} />;
          }
          case "stop":
            return <Stop key={line.contributionId} event={event} stop={line} isOver={isOver} />;
        }
      })}
    </RouteTimeline>
  );
}

function Stop({ event, stop, isOver }: { event: string; stop: StopLine; isOver: boolean }) {
  const { kind: _, contributionId, hasSeat, pinned, others, ...shown } = stop;
  const place = {
    id: `halte-${stop.number}`,
    href: `/${event}/voorbeelden/${contributionId}`,
  };
  if (isOver) return <TimelineStop {...shown} {...place} />;
  return (
    <TimelineStop
      {...shown}
      {...place}
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
              {pinned ? "Vast" : "Zet vast"}
            </Button>
            <Button name="intent" value="remove" small variant="quiet" about={`: ${stop.title}`}>
              Haal uit route
            </Button>
          </Form>
          <WaitingMark contribution={contributionId} />
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
