import { Form } from "@remix-run/react";
import type { DayFullness } from "#app/domain/route-planning/fullness.ts";
import type { RouteView } from "#app/features/routes-of-visitors/load-route.ts";
import type { RouteWalk } from "#app/features/routes-of-visitors/route-walk.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { OnOtherDays } from "./on-other-days.tsx";
import { DroppedList } from "./dropped-list.tsx";
import { FullnessChoice } from "./fullness-choice.tsx";
import type { OfferLine } from "./offer-lines.ts";
import { OfferList } from "./offer-list.tsx";
import type { RibbonLine } from "./ribbon-lines.ts";
import { RoutePlan } from "./route-plan.tsx";
import { RouteRibbon } from "./route-ribbon.tsx";
import { RoundChoosers } from "./round-choosers.tsx";

interface RouteDayProps {
  /** of the event */
  slug: string;
  /** it can be read, not changed */
  isOver: boolean;
  hasRoute: boolean;
  hasStops: boolean;
  lines: RibbonLine[];
  walk: RouteWalk | null;
  venue: string;
  saved: OfferLine[];
  suggested: OfferLine[];
  elsewhere: RouteView["elsewhere"];
  fullness: DayFullness;
  dropped: OfferLine[];
}

/** There is nothing yet to make a route of. */
export function NoProgramme({ event }: { event: string }) {
  return (
    <EmptyStall
      title="Het programma wordt nog gemaakt"
      action={<ButtonLink href={`/${event}/voorbeelden`}>Bewaar vast wat je wilt zien</ButtonLink>}
    >
      Zodra bekend is wie waar staat, maak je hier met één klik je route.
    </EmptyStall>
  );
}

/** The day along the ribbon, with where it goes and what else there is. */
export function RouteDay(props: RouteDayProps) {
  const { slug, isOver, hasRoute, hasStops, lines, walk, venue, saved, suggested } = props;
  return (
    <Split
      side="even"
      aside={
        <Stack gap={7}>
          {walk && hasStops ? <RoutePlan walk={walk} venue={venue} /> : null}
          <div className="screen-only">
            <Stack gap={7}>
              {isOver ? null : <RoundChoosers event={slug} lines={lines} />}
              {saved.length > 0 ? (
                <section aria-labelledby="bewaard">
                  <Stack gap={5}>
                    <h2 id="bewaard">
                      {hasStops && !isOver ? "Bewaard, maar past niet" : "Bewaard"}
                    </h2>
                    <OfferList event={slug} offers={saved} headingLevel={3} />
                  </Stack>
                </section>
              ) : null}
              <OnOtherDays event={slug} saved={props.elsewhere} />
              {suggested.length > 0 ? (
                <section aria-labelledby="past-nog">
                  <Stack gap={5}>
                    <h2 id="past-nog">Past nog bij je</h2>
                    <OfferList event={slug} offers={suggested} headingLevel={3} />
                  </Stack>
                </section>
              ) : null}
              {isOver ? null : <DroppedList event={slug} dropped={props.dropped} />}
            </Stack>
          </div>
        </Stack>
      }
    >
      <Stack gap={6}>
        {hasStops ? null : <NoStops event={slug} isOver={isOver} hasRoute={hasRoute} />}
        <h2 className="visually-hidden">Je dag op volgorde</h2>
        <RouteRibbon event={slug} lines={lines} isOver={isOver} />
        {hasStops && !isOver ? (
          <div className="screen-only">
            <Stack gap={5}>
              <FullnessChoice fullness={props.fullness} />
              <Propose label="Stel een nieuwe route voor" />
              <p className="small soft">
                Wat je zelf koos en wat je zeker wilt, blijft staan. De rest kiezen we opnieuw.
              </p>
            </Stack>
          </div>
        ) : null}
      </Stack>
    </Split>
  );
}

interface NoStopsProps {
  event: string;
  isOver: boolean;
  hasRoute: boolean;
}

function NoStops({ event, isOver, hasRoute }: NoStopsProps) {
  if (isOver) {
    return (
      <EmptyStall
        title="Er staat niets op je route"
        action={<ButtonLink href={`/${event}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>}
      >
        Wat er te zien was, kun je nog nalezen.
      </EmptyStall>
    );
  }
  return (
    <EmptyStall
      title={hasRoute ? "Je route is leeg" : "Je hebt nog geen route"}
      action={<Propose label="Stel een route voor" />}
    >
      Laat er een maken, of kies zelf wat je wilt zien.
    </EmptyStall>
  );
}

function Propose({ label }: { label: string }) {
  return (
    <Form method="post">
      <Button variant="ribbon" name="intent" value="propose">
        {label}
      </Button>
    </Form>
  );
}
