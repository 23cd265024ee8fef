import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { chosenDay } from "#app/domain/events/event.ts";
import { proposalForm } from "#app/domain/floor-plan/drawing-form.ts";
import { applyProposal } from "#app/features/floor-plans/apply-proposal.ts";
import { proposeFloor, type ProposalView } from "#app/features/floor-plans/propose-places.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { dayHref } from "./parts/day-href.ts";
import { ProposalFigures, ProposalRows } from "./parts/floor-plan-proposal-parts.tsx";

export const meta: MetaFunction = () => [
  { title: "Voorstel voor de indeling | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else just changed what this is made of.
export const shouldRevalidate = () => true;

const placingOf = (slug: string, day: number) => dayHref(slug, "plattegrond", day);

export const loader = view("routes/organiser/floor-plan-proposal", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const { day, number } = orNotFound(chosenDay(event, new URL(request.url).searchParams));
  const proposal = await proposeFloor(event, day.id);
  return data({ proposal, back: placingOf(event.slug, number) });
});

export const action = change(
  "routes/organiser/floor-plan-proposal",
  async ({ params, request }) => {
    const event = orNotFound(await loadEvent(params.event));
    const { day, number } = orNotFound(chosenDay(event, new URL(request.url).searchParams));
    const form = await readForm(request, proposalForm);
    if (!form.ok) return form.answer;
    const applied = await applyProposal(event, day.id, form.value.places);
    if (applied.ok) {
      const placed = applied.placed === 1 ? "1 stand heeft" : `${applied.placed} stands hebben`;
      return goToAndTell(placingOf(event.slug, number), `${placed} een plek gekregen.`);
    }
    if (applied.reason === "not-found") throw notFound();
    if (applied.reason === "nothing-chosen") {
      return form.refuse({ "": ["Kies ten minste één stand die een plek krijgt"] });
    }
    const who = applied.title ? `‘${applied.title}’ kan niet meer op` : "Er is iets veranderd aan";
    const where = applied.number ? `plek ${applied.number}` : "die plek";
    return form.refuse({
      "": [`${who} ${where}: een collega veranderde net iets. Dit is het nieuwe voorstel`],
    });
  },
);

export default function FloorPlanProposal() {
  const { proposal, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.result.error?.[""] ?? []).map((message) => ({ id: null, message }));
  return (
    <Wrap>
      <PageHeading
        title="Voorstel voor de indeling"
        intro="Stands over hetzelfde thema dicht bij elkaar, stroom waar die nodig is, en de drukte verdeeld over de vakken. Wie al een plek heeft, blijft staan."
        back={<BackLink href={back}>Terug naar wie waar staat</BackLink>}
      />
      <Stack gap={5}>
        <ErrorSummary errors={errors} title="Er heeft nog niemand een plek" nothingTyped />
        {proposal && proposal.proposed.length > 0 ? (
          <Split side="even" sticky aside={<Preview proposal={proposal} />}>
            <Stack gap={6}>
              <ProposalFigures figures={proposal.figures} />
              <Form method="post">
                <Stack gap={4}>
                  <h2>Wie komt waar?</h2>
                  <ProposalRows proposed={proposal.proposed} />
                  <Left left={proposal.left} />
                  <FormActions>
                    <Button variant="ribbon">Geef deze stands hun plek</Button>
                    <ButtonLink href={back} variant="quiet">
                      Laat zoals het is
                    </ButtonLink>
                  </FormActions>
                </Stack>
              </Form>
            </Stack>
          </Split>
        ) : (
          <Nothing proposal={proposal} back={back} />
        )}
      </Stack>
    </Wrap>
  );
}

function Preview({ proposal }: { proposal: ProposalView }) {
  const { plan, places, venue, proposed } = proposal;
  return (
    <Stack gap={3}>
      <FloorPlanPicture
        title={`Voorstel voor ${venue}`}
        description={`${proposed.length} stands krijgen een plek. De lijst ernaast zegt wie waar en waarom.`}
        plan={plan}
        rooms={plan.rooms}
        places={places.map(({ stand, isProposed, ...place }) => ({
          ...place,
          state: isProposed ? "proposed" : stand ? "standing" : "free",
          family: stand?.themes[0]?.family,
          label: stand ? `${namesInOneLine(stand.organisations)}: ${stand.title}` : "vrij",
        }))}
      />
    </Stack>
  );
}

function Left({ left }: Pick<ProposalView, "left">) {
  if (left.length === 0) return null;
  return (
    <Notice tone="warning" title="Voor deze stands is geen plek die past" headingLevel={3}>
      <ul className="plain-list">
        {left.map(({ id, title, needsPower }) => (
          <li key={id}>
            {title}
            {needsPower ? " (heeft stroom nodig)" : ""}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Nothing({ proposal, back }: { proposal: ProposalView | null; back: string }) {
  if (!proposal) {
    return (
      <EmptyStall
        title="Er is nog geen plattegrond"
        action={
          <ButtonLink href={back.replace("/plattegrond", "/plattegrond/tekenen")}>
            Teken de plattegrond
          </ButtonLink>
        }
      >
        Teken eerst de vloer met de standplaatsen.
      </EmptyStall>
    );
  }
  return (
    <EmptyStall
      title={proposal.left.length > 0 ? "Er is geen plek die past" : "Iedereen heeft een plek"}
      action={<ButtonLink href={back}>Bekijk wie waar staat</ButtonLink>}
    >
      {proposal.left.length > 0
        ? "Teken standplaatsen bij, of geef er stroom aan."
        : "Haal een stand van zijn plek als je er een andere voor zoekt."}
    </EmptyStall>
  );
}
