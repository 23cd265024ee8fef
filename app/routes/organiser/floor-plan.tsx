import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadHall, type Hall } from "#app/features/selection/load-hall.ts";
import { change, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { ClearStandForm, StandPlaceForm } from "./parts/placing-forms.tsx";
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
            <Split side="even" sticky aside={<Floor plan={plan} stands={hall.placed.length} />}>
              <Waiting waiting={hall.waiting} places={hall.places} />
            </Split>
          ) : (
            <EmptyStall title="Er is nog geen plattegrond">
              Zodra de zaal is getekend, kun je hier stands een plek geven.
            </EmptyStall>
          )}
        </PlacingHeading>
      </Wrap>
      {hall && hall.placed.length > 0 ? <OnTheFloor slug={slug} placed={hall.placed} /> : null}
    </>
  );
}

function Floor({ plan, stands }: { plan: NonNullable<Hall["plan"]>; stands: number }) {
  return (
    <FloorPlanPicture
      title={`Plattegrond van ${plan.venue}`}
      description={`${stands} stands hebben een plek. De lijst eronder zegt wie waar staat.`}
      plan={plan}
      rooms={plan.rooms}
      places={plan.places.map(({ stand, ...place }) => ({
        ...place,
        state: stand ? "taken" : "free",
        family: stand?.family,
        label: stand ? `${namesInOneLine(stand.organisations)}: ${stand.title}` : "vrij",
      }))}
    />
  );
}

function Waiting({ waiting, places }: Pick<Hall, "waiting" | "places">) {
  return (
    <Stack gap={4}>
      <h2>Nog geen plek</h2>
      {waiting.length === 0 ? <p>Alle stands op het programma hebben een plek.</p> : null}
      {waiting.map((stand) => (
        <Panel key={stand.id} headingLevel={3} title={stand.title} id={`stand-${stand.id}`}>
          <p>{namesInOneLine(stand.organisations.map(({ name }) => name))}</p>
          <StandPlaceForm contributionId={stand.id} title={stand.title} places={places} />
        </Panel>
      ))}
    </Stack>
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
