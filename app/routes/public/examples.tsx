import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { asCard } from "#app/domain/catalogue/card.ts";
import { activeValues } from "#app/domain/catalogue/offered.ts";
import { PAGE_SIZE } from "#app/domain/catalogue/order.ts";
import { queryString, without, withoutChoices } from "#app/domain/catalogue/query.ts";
import { readQuery } from "#app/domain/catalogue/read-query.ts";
import { isOver } from "#app/domain/events/event.ts";
import { searchExamples } from "#app/features/catalogue/search-examples.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardGrid, ContributionCard } from "#app/ui/contribution-card.tsx";
import { markedParts } from "#app/ui/catalogue-marks.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ActiveFilters, FilterBar } from "#app/ui/filters.tsx";
import { SearchField } from "#app/ui/form.tsx";
import { Split } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ShowMore } from "#app/ui/wayfinding.tsx";
import { CatalogueFilters, CatalogueOrder, Kept } from "./parts/catalogue-filters.tsx";
import { SaveButton } from "./parts/save-button.tsx";
import { SearchNote } from "./parts/search-note.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `${loaded?.query.text ? `${loaded.query.text} in voorbeelden` : "Voorbeelden"} | PraktijkVoorbeeldenParade`,
  },
  { name: "description", content: "Wat gemeenten elkaar laten zien in het sociaal domein." },
];

export const loader = view("routes/public/examples", async ({ request, params, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const asked = readQuery(new URL(request.url).searchParams);
  const { cards, ...catalogue } = await searchExamples(event, asked, viewer?.userId ?? null);
  return data({
    ...catalogue,
    slug: event.slug,
    isOver: isOver(event, new Date()),
    cards: cards.map((example) => {
      return { ...asCard(example), savedAs: example.savedAs, marked: example.marked };
    }),
  });
});

export default function Examples() {
  const shown = useLoaderData<typeof loader>();
  const { slug, total, found, cards, facets, query, words, canSave } = shown;
  const here = `/${slug}/voorbeelden`;
  const active = activeValues(facets).map(({ key, value, label }) => ({
    label,
    href: here + queryString(without(query, key, value)),
  }));
  const clearHref = here + queryString(withoutChoices(query));
  return (
    <>
      <Wrap>
        <PageHeading
          title="Wat werkt?"
          intro={
            <p className="lead">
              {total === 1 ? "1 voorbeeld" : `${total} voorbeelden`} van gemeenten. Een <b>kraam</b>{" "}
              is een stand: die kun je de hele dag bezoeken. Een <b>tent</b> is een workshop:
              daarvoor reserveer je een plek.
            </p>
          }
        >
          <Form method="get" role="search" key={`zoek ${query.text}`}>
            <Kept query={query} except={["zoek"]} />
            <SearchField
              name="zoek"
              label="Zoek op onderwerp of gemeente"
              defaultValue={query.text}
            />
          </Form>
          <p>
            <Anchor href={`/${slug}/kaart`}>Kijk op de kaart welke gemeenten er zijn</Anchor>
          </p>
        </PageHeading>
        <Split
          side="start"
          aside={
            // The boxes are the browser's own: another address has to give them anew.
            <CatalogueFilters key={queryString(query)} facets={facets} query={query} />
          }
        >
          <FilterBar title={<h2>{found === 1 ? "1 voorbeeld" : `${found} voorbeelden`}</h2>}>
            {found > 1 ? <CatalogueOrder key={queryString(query)} query={query} /> : null}
          </FilterBar>
          <ActiveFilters filters={active} clearHref={clearHref} />
          <SearchNote
            words={words}
            query={query}
            found={found}
            foundInAll={shown.foundInAll}
            here={here}
          />
          {found === 0 ? (
            <EmptyStall
              title={total === 0 ? "De kramen worden nog opgezet" : "Hier staat nog geen kraam"}
              action={
                total === 0 ? (
                  <ButtonLink href={`/${slug}/meedoen`}>Zo doe je mee</ButtonLink>
                ) : (
                  <ButtonLink href={here}>Bekijk alle voorbeelden</ButtonLink>
                )
              }
            >
              {emptyAdvice(total, active.length)}
            </EmptyStall>
          ) : (
            <>
              <CardGrid label="Voorbeelden">
                {cards.map(({ id, savedAs, marked, ...card }, index) => (
                  <Fragment key={id}>
                    {index > 0 && index % PAGE_SIZE === 0 ? (
                      <span id={`vanaf-${index + 1}`} className="visually-hidden" />
                    ) : null}
                    <ContributionCard
                      {...card}
                      marked={marked ? markedParts(marked) : undefined}
                      href={`${here}/${id}`}
                      action={
                        shown.isOver && savedAs !== "in-route" ? undefined : (
                          <SaveButton
                            event={slug}
                            contribution={{ id, title: card.title }}
                            savedAs={savedAs}
                            canSave={canSave}
                          />
                        )
                      }
                    />
                  </Fragment>
                ))}
              </CardGrid>
              {cards.length < found ? (
                <ShowMore
                  shown={cards.length}
                  total={found}
                  noun="voorbeelden"
                  href={`${here}${queryString({ ...query, page: query.page + 1 })}#vanaf-${cards.length + 1}`}
                />
              ) : null}
            </>
          )}
        </Split>
      </Wrap>
      <Section tone="sand">
        <EmptyStall
          title="Staat jouw onderwerp er niet bij?"
          action={<ButtonLink href={`/${slug}/aanmelden`}>Vertel wat je zoekt</ButtonLink>}
        >
          Deze kraam is nog leeg. Vertel bij je aanmelding waar je tegenaan loopt, dan zoeken we een
          gemeente die je verder helpt.
        </EmptyStall>
      </Section>
    </>
  );
}

function emptyAdvice(total: number, filters: number): string {
  if (total === 0) return "Er is nog geen voorbeeld gekozen. Kom later nog eens kijken.";
  if (filters > 0) return "Haal een filter weg, of zoek op een breder woord.";
  return "Probeer een ander of breder woord, of zoek op de naam van een gemeente.";
}
