import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSubmit } from "@remix-run/react";
import { loadHall, type Hall } from "#app/features/selection/load-hall.ts";
import { change, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { CarryingStatus } from "#app/ui/carrying.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Split } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { dayHref } from "./parts/day-href.ts";
import { HallFloor } from "./parts/floor-plan-floor.tsx";
import { WaitingStands } from "./parts/floor-plan-waiting.tsx";
import { ClearStandForm } from "./parts/placing-forms.tsx";
import { useCarrying } from "#app/ui/use-carrying.ts";
import { PlacingHeading } from "./parts/placing-heading.tsx";
import { loadPlacing, placeFrom } from "./parts/placing-request.ts";

export const meta: MetaFunction = () => [
  { title: "Plattegrond maken | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/floor-plan", (args) =>
  loadPlacing(args, "plattegrond", loadHall),
);

export const action = change("routes/organiser/floor-plan", (args) =>
  placeFrom(args, "plattegrond"),
);

export default function FloorPlan() {
  const { slug, loaded: hall, days, told } = useLoaderData<typeof loader>();
  const plan = hall?.plan;
  const day = days.findIndex(({ current }) => current) + 1;
  const partHref = (part: string) => dayHref(slug, `plattegrond${part}`, day);
  return (
    <>
      <Wrap>
        <PlacingHeading
          title="Wie staat waar?"
          intro="Geef elke stand een plek. Bezoekers zien het meteen op de plattegrond en in hun route."
          days={days}
          told={told}
          answer={useActionData<typeof action>()}
          figures={
            plan
              ? [
                  { value: hall.waiting.length, label: "wachten op een plek" },
                  { value: hall.placed.length, label: "staan" },
                  { value: hall.places.length, label: "plekken vrij" },
                ]
              : []
          }
        >
          {plan ? (
            <>
              <ButtonRow>
                {hall.waiting.length > 0 && hall.places.length > 0 ? (
                  <ButtonLink href={partHref("/voorstel")} icon="swap">
                    Stel een indeling voor
                  </ButtonLink>
                ) : null}
                <ButtonLink href={partHref("/tekenen")} icon="edit">
                  Teken de plattegrond
                </ButtonLink>
              </ButtonRow>
              <Placing hall={hall} plan={plan} />
            </>
          ) : (
            <EmptyStall
              title="Er is nog geen plattegrond"
              action={
                hall ? (
                  <ButtonLink href={partHref("/tekenen")} variant="ribbon">
                    Teken de plattegrond
                  </ButtonLink>
                ) : undefined
              }
            >
              Zodra de zaal is getekend, kun je hier stands een plek geven.
            </EmptyStall>
          )}
        </PlacingHeading>
      </Wrap>
      {hall && hall.placed.length > 0 ? <OnTheFloor slug={slug} placed={hall.placed} /> : null}
    </>
  );
}

/** The stands that wait beside the floor; with JavaScript they are taken from the one to the other. */
function Placing({ hall, plan }: { hall: Hall; plan: NonNullable<Hall["plan"]> }) {
  const submit = useSubmit();
  const carrying = useCarrying(hall.places, (stand, place) => {
    const asked = { intent: "place-stand", contributionId: stand.id, placeId: place.id };
    submit(asked, { method: "post", preventScrollReset: true });
  });
  const floor = <HallFloor plan={plan} placed={hall.placed} carrying={carrying} />;
  return (
    <>
      <CarryingStatus carrying={carrying} />
      <Split side="even" sticky aside={floor}>
        <WaitingStands waiting={hall.waiting} places={hall.places} carrying={carrying} />
      </Split>
    </>
  );
}

/** So many stands that their list is folded, a zone at a time. */
const FOLDED_FROM = 12;

function OnTheFloor({ slug, placed }: { slug: string } & Pick<Hall, "placed">) {
  const zones = [...new Set(placed.map(({ place }) => place?.zone ?? ""))];
  return (
    <Section id="bezet" title="Op de vloer" compact>
      {zones.map((zone) => {
        const stands = placed.filter(({ place }) => place?.zone === zone);
        return (
          <Fold
            key={zone}
            summary={`Vak ${zone}: ${stands.length === 1 ? "1 stand" : `${stands.length} stands`}`}
            open={placed.length < FOLDED_FROM}
          >
            <StandTable slug={slug} zone={zone} stands={stands} />
          </Fold>
        );
      })}
    </Section>
  );
}

function StandTable(props: { slug: string; zone: string; stands: Hall["placed"] }) {
  const { slug, zone, stands } = props;
  return (
    <DataTable
      caption={`Stands in vak ${zone}, op volgorde van hun plek`}
      captionHidden
      columns={[
        { key: "number", header: "Plek" },
        { key: "title", header: "Stand" },
        { key: "who", header: "Wie", onPhone: "labelled" },
        { key: "clear", header: "Wat doe je?" },
      ]}
      rows={stands.map((stand) => ({
        id: stand.id,
        cells: {
          number: `Plek ${stand.place?.number}`,
          title: (
            <Anchor href={`/${slug}/organisatie/aanmeldingen/${stand.id}`}>{stand.title}</Anchor>
          ),
          who: namesInOneLine(stand.organisations.map(({ name }) => name)),
          clear: <ClearStandForm contributionId={stand.id} title={stand.title} />,
        },
      }))}
    />
  );
}
