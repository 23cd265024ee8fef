import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { longDate } from "#app/domain/dates/dutch.ts";
import { listed } from "#app/domain/catalogue/card.ts";
import { loadFloorPlans } from "#app/features/catalogue/load-floor-plan.ts";
import { programmeIsPublic } from "#app/domain/events/event.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { FloorPlanPicture } from "#app/ui/floor-plan-picture.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Plattegrond | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Waar elke stand en elke zaal is, getekend en in woorden." },
];

export const loader = view("routes/public/floor-plan", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const isTold = programmeIsPublic(event, new Date());
  const plans = isTold ? await loadFloorPlans(event.id) : [];
  return data({
    slug: event.slug,
    plans: plans.map((plan) => ({
      ...plan,
      date: longDate(plan.opensAt),
      taken: plan.places.filter(({ stand }) => stand !== null).length,
    })),
  });
});

export default function FloorPlan() {
  const { slug, plans } = useLoaderData<typeof loader>();
  return (
    <Wrap>
      <PageHeading
        title="Plattegrond"
        intro="Zo staan de kramen en de tenten. Elke stand heeft een nummer en elk vak een letter."
      />
      {plans.length === 0 ? (
        <EmptyStall
          title="De plattegrond is er nog niet"
          action={<ButtonLink href={`/${slug}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>}
        >
          Zodra de zaal is getekend, zie je hier waar iedereen staat.
        </EmptyStall>
      ) : null}
      {plans.map((plan) => (
        <PlanOfDay key={plan.dayId} slug={slug} plan={plan} />
      ))}
    </Wrap>
  );
}

type Plan = ReturnType<typeof useLoaderData<typeof loader>>["plans"][number];

function PlanOfDay({ slug, plan }: { slug: string; plan: Plan }) {
  const hrefOf = (id: string) => `/${slug}/voorbeelden/${id}`;
  return (
    <Split side="even" sticky aside={<InWords plan={plan} hrefOf={hrefOf} />}>
      <FloorPlanPicture
        title={`Plattegrond van ${plan.venue} in ${plan.town}`}
        description={`Op ${plan.taken} van de ${plan.places.length} standplaatsen staat iemand. Wie waar staat, lees je naast de tekening.`}
        plan={plan}
        rooms={plan.rooms}
        places={plan.places.map(({ stand, ...place }) => ({
          ...place,
          state: stand ? "taken" : "free",
          family: stand?.family,
          label: stand ? `${listed(stand.organisations)}: ${stand.title}` : undefined,
          href: stand ? hrefOf(stand.id) : undefined,
        }))}
      />
    </Split>
  );
}

function InWords({ plan, hrefOf }: { plan: Plan; hrefOf: (id: string) => string }) {
  return (
    <Stack gap={6}>
      <div>
        <h2>
          {plan.venue}, {plan.town}
        </h2>
        <p>{plan.date}</p>
      </div>
      {plan.taken === 0 ? (
        <Notice title="De kramen krijgen nog een plek">
          Kom later terug om te zien wie waar staat.
        </Notice>
      ) : null}
      {plan.zones.map(({ zone, places }) => (
        <Stack key={zone} gap={3}>
          <h3>Vak {zone}</h3>
          <DefinitionList
            items={places.flatMap(({ number, stand }) =>
              stand
                ? {
                    term: `Stand ${number}`,
                    description: (
                      <>
                        <Anchor href={hrefOf(stand.id)}>{stand.title}</Anchor>
                        {`, ${listed(stand.organisations)}`}
                      </>
                    ),
                  }
                : [],
            )}
          />
        </Stack>
      ))}
    </Stack>
  );
}
