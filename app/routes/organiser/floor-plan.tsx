import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placingForm } from "#app/domain/selection/forms.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { loadHall } from "#app/features/selection/load-hall.ts";
import { loadFreeSpots } from "#app/features/selection/load-submissions.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { ClearStandForm, StandPlaceForm } from "./parts/placing-forms.tsx";
import { tell } from "./parts/placing-words.ts";

export const meta: MetaFunction = () => [
  { title: "Plattegrond maken | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/floor-plan", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const [hall, spots] = await Promise.all([loadHall(event.id), loadFreeSpots(event.id)]);
  const { told, headers } = await readTold(request);
  return data({ slug: event.slug, ...hall, places: spots.places, told }, { headers });
});

export const action = change("routes/organiser/floor-plan", async ({ params, request }) => {
  const form = await readForm(request, placingForm);
  if (!form.ok) return form.answer;
  const { event: eventSlug = "" } = params;
  const { contributionId } = form.value;
  const told = tell(await carryOut(form.value, { contributionId, eventSlug, now: new Date() }));
  if (told.ok) return goToAndTell(`/${eventSlug}/organisatie/plattegrond`, told.sentence);
  return form.refuse({ [told.field]: [told.sentence] });
});

export default function FloorPlan() {
  const { slug, plans, waiting, placed, places, told } = useLoaderData<typeof loader>();
  const { errors } = useServerForm({ id: "plaatsen", answer: useActionData<typeof action>() });
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Wie staat waar?"
          intro="Geef elke stand een plek. Bezoekers zien het meteen op de plattegrond en in hun route."
          aside={
            <FigureList
              figures={[
                { value: waiting.length, label: "wachten op een plek" },
                { value: placed.length, label: "staan" },
                { value: places.length, label: "plekken vrij" },
              ]}
            />
          }
        />
        {told ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        <ErrorSummary
          errors={errors.map(({ message }) => ({ id: null, message }))}
          title="Dit lukte niet"
          nothingTyped
        />
        {plans.length === 0 ? (
          <EmptyStall title="Er is nog geen plattegrond">
            Zodra de zaal is getekend, kun je hier stands een plek geven.
          </EmptyStall>
        ) : null}
        {plans.map((plan) => (
          <Split
            key={plan.dayId}
            side="even"
            sticky
            aside={
              <FloorPlanPicture
                title={`Plattegrond van ${plan.venue}`}
                description={`${placed.length} stands hebben een plek. De lijst eronder zegt wie waar staat.`}
                plan={plan}
                rooms={plan.rooms}
                places={plan.places.map(({ stand, ...place }) => ({
                  ...place,
                  state: stand ? "taken" : "free",
                  family: stand?.family,
                  label: stand ? `${namesInOneLine(stand.organisations)}: ${stand.title}` : "vrij",
                }))}
              />
            }
          >
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
          </Split>
        ))}
      </Wrap>
      {placed.length > 0 ? (
        <Section id="bezet" title="Op de vloer" compact>
          <DataTable
            caption="Stands op volgorde van hun plek"
            captionHidden
            columns={[
              { key: "number", header: "Plek" },
              { key: "title", header: "Stand" },
              { key: "who", header: "Wie", onPhone: "labelled" },
              { key: "clear", header: "Wat doe je?" },
            ]}
            rows={placed.map((stand) => ({
              id: stand.id,
              cells: {
                number: `${stand.place?.number}, vak ${stand.place?.zone}`,
                title: (
                  <Anchor href={`/${slug}/organisatie/aanmeldingen/${stand.id}`}>
                    {stand.title}
                  </Anchor>
                ),
                who: namesInOneLine(stand.organisations.map(({ name }) => name)),
                clear: <ClearStandForm contributionId={stand.id} title={stand.title} />,
              },
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
