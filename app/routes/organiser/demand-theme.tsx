import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadThemeDemand } from "#app/features/demand/load-theme-demand.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { readTold } from "#app/http/flash.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { Told } from "#app/ui/told.tsx";
import { CandidateTable } from "./parts/candidate-table.tsx";
import { OnOfferList, StrugglingList } from "./parts/demand-lists.tsx";
import { shortageWords } from "./parts/demand-words.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.theme.name ?? "Thema"}: vraag en aanbod | PraktijkVoorbeeldenParade` },
];

export const loader = view("routes/organiser/demand-theme", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const page = orNotFound(await loadThemeDemand(event.id, params.theme ?? ""));
  const { told, headers } = await readTold(request);
  return data({ slug: event.slug, ...page, told }, { headers });
});

export default function DemandOfTheme() {
  const { slug, theme, struggling, onOffer, candidates, told } = useLoaderData<typeof loader>();
  const office = `/${slug}/organisatie`;
  const here = `${office}/vraag-en-aanbod/${theme.slug}`;
  const { accepted, waiting } = theme.supply;
  return (
    <>
      <Wrap>
        <PageHeading
          back={<BackLink href={`${office}/vraag-en-aanbod`}>Vraag en aanbod</BackLink>}
          title={theme.name}
          intro={
            shortageWords(theme.shortage)
              ? `Naar verhouding zijn er ${shortageWords(theme.shortage)}. Hieronder staat wie je kunt vragen.`
              : "Er is genoeg te zien voor wie hierom vraagt."
          }
          aside={
            <FigureList
              figures={[
                { value: theme.visitors, label: "bezoekers zoeken dit" },
                { value: theme.challenges, label: "vraagstukken" },
                { value: accepted, label: "op het programma" },
                { value: waiting, label: "ingediend" },
              ]}
            />
          }
        />
        <Told>{told}</Told>
      </Wrap>
      <Section
        id="uitnodigen"
        title="Wie nodig je nog uit?"
        compact
        aside={<ButtonLink href={`${here}/uitnodigen`}>Nodig een ander uit</ButtonLink>}
      >
        {candidates.length > 0 ? (
          <CandidateTable
            candidates={candidates}
            theme={theme.name}
            inviteHref={`${here}/uitnodigen`}
          />
        ) : (
          <EmptyStall title="We weten niemand meer" headingLevel={3}>
            Iedereen bij wie we iets over dit thema vonden, laat het al zien. Ken je zelf iemand?
            Typ het adres bij ‘Nodig een ander uit’.
          </EmptyStall>
        )}
      </Section>
      <Section tone="sand" compact>
        <Split side="even" aside={<OnOfferList onOffer={onOffer} office={office} />}>
          <Stack>
            <StrugglingList struggling={struggling} />
          </Stack>
        </Split>
      </Section>
    </>
  );
}
