import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDemand } from "#app/features/demand/load-demand.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DemandPlot } from "#app/ui/demand-plot.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList, StatusLabel } from "#app/ui/status-label.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { shortageWords } from "./parts/demand-words.ts";

export const meta: MetaFunction = () => [{ title: "Vraag en aanbod | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/demand", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const themes = await loadDemand(event.id);
  return data({ slug: event.slug, themes });
});

const COLUMNS = [
  { key: "theme", header: "Thema" },
  { key: "visitors", header: "Bezoekers", align: "end", onPhone: "labelled" },
  { key: "challenges", header: "Vraagstukken", align: "end", onPhone: "labelled" },
  { key: "accepted", header: "Op het programma", align: "end", onPhone: "labelled" },
  { key: "waiting", header: "Ingediend", align: "end", onPhone: "labelled" },
  { key: "drafts", header: "Concept", align: "end", onPhone: "labelled" },
  { key: "shortage", header: "Te kort", onPhone: "labelled" },
] as const;

export default function Demand() {
  const { slug, themes } = useLoaderData<typeof loader>();
  const here = `/${slug}/organisatie/vraag-en-aanbod`;
  const short = themes.filter(({ shortage }) => shortage > 0);
  const [worst] = short;
  if (themes.length === 0) {
    return (
      <Wrap>
        <PageHeading eyebrow="Organisatie" title="Vraag en aanbod" />
        <EmptyStall
          title="Er zijn nog geen thema’s"
          action={
            <ButtonLink href={`/${slug}/organisatie/instellingen/themas`}>Maak thema’s</ButtonLink>
          }
        >
          Met thema’s zie je hier wat bezoekers zoeken en wat gemeenten laten zien.
        </EmptyStall>
      </Wrap>
    );
  }
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Vraag en aanbod"
          intro={
            worst
              ? `Aan ${worst.name} is het grootste tekort. Kijk per thema wie je nog kunt uitnodigen.`
              : "Voor elk thema is er genoeg te zien voor wie ernaar vraagt."
          }
          aside={
            <FigureList
              figures={[
                { value: short.length, label: "thema’s met een tekort" },
                { value: themes.length, label: "thema’s" },
              ]}
            />
          }
        />
        <DemandPlot
          title="Vraag en aanbod per thema, het grootste tekort bovenaan"
          description="Per thema links hoeveel vraagstukken en bezoekers erom vragen, rechts wat er op het programma staat, wacht of nog een concept is. De getallen staan in de tabel eronder."
          themes={themes.map(({ supply, ...theme }) => ({ ...theme, ...supply }))}
        />
        <Fold summary="Hoe rekenen we dit?">
          <p>
            Elk thema krijgt een eerlijk deel van alles wat op het programma staat of is ingediend:
            wie een tiende van de vraag heeft, hoort een tiende van het aanbod te hebben. Wat een
            thema daarvan mist, is te kort. Een bezoeker en een vraagstuk tellen even zwaar, een
            concept telt nog niet mee. Vraagstukken die privé zijn, tellen we nergens.
          </p>
        </Fold>
      </Wrap>
      <Section id="getallen" title="Per thema" compact>
        <DataTable
          caption="Vraag en aanbod per thema, het grootste tekort eerst"
          captionHidden
          columns={COLUMNS}
          rows={themes.map((theme) => ({
            id: theme.id,
            cells: {
              theme: (
                <Anchor href={`${here}/${theme.slug}`}>
                  <ThemeLabel family={theme.family} name={theme.name} />
                </Anchor>
              ),
              visitors: theme.visitors,
              challenges: theme.challenges,
              ...theme.supply,
              shortage:
                theme.shortage > 0 ? (
                  <StatusLabel tone="error">{shortageWords(theme.shortage)}</StatusLabel>
                ) : (
                  <StatusLabel tone="good">Genoeg</StatusLabel>
                ),
            },
          }))}
        />
      </Section>
    </>
  );
}
