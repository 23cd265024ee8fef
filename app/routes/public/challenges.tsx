import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { familyOfValue, familyValue } from "#app/domain/catalogue/facets.ts";
import { acceptsContributions } from "#app/domain/events/event.ts";
import { askedPage } from "#app/domain/paging/page.ts";
import { THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";
import { loadChallenges } from "#app/features/catalogue/load-challenges.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardGrid } from "#app/ui/contribution-card.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { ChallengePanel } from "./parts/challenge-panel.tsx";

export const meta: MetaFunction = () => [
  { title: "Vraagstukken | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Waar gemeenten zelf tegenaan lopen in het sociaal domein." },
];

export const loader = view("routes/public/challenges", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const family = familyOfValue(query.get("familie"));
  return data({
    slug: event.slug,
    isOpen: acceptsContributions(event, new Date()),
    family,
    ...(await loadChallenges(event.id, { family, page: askedPage(query) })),
  });
});

export default function Challenges() {
  const {
    slug,
    isOpen,
    family: chosen,
    groups,
    families,
    total,
    page,
  } = useLoaderData<typeof loader>();
  const here = `/${slug}/vraagstukken`;
  const answerHref = isOpen ? `/${slug}/gemeente` : null;
  return (
    <>
      <Wrap>
        <PageHeading
          title="Wat gemeenten zoeken"
          intro="Hier lopen gemeenten zelf tegenaan. Heb jij een antwoord, of een begin ervan? Laat het zien op de parade."
        >
          {families.length > 1 ? (
            <ListTabs
              label="Thema's"
              tabs={[
                { label: "Alles", href: here, count: total, current: chosen === null },
                ...families.map(({ family, count }) => ({
                  label: THEME_FAMILY_NAMES[family],
                  href: `${here}?familie=${familyValue(family)}`,
                  count,
                  current: family === chosen,
                })),
              ]}
            />
          ) : null}
        </PageHeading>
        {total === 0 ? (
          <EmptyStall
            title="Het bord is nog leeg"
            action={<ButtonLink href={`/${slug}/meedoen`}>Zo doe je mee</ButtonLink>}
          >
            Er heeft nog geen gemeente een vraagstuk voor iedereen opgehangen. De eerste kan van
            jullie zijn.
          </EmptyStall>
        ) : null}
        {total > 0 && groups.length === 0 ? (
          <EmptyStall
            title="Hier hangt nog niets"
            action={<ButtonLink href={here}>Bekijk alle vraagstukken</ButtonLink>}
          >
            Bij dit thema heeft nog geen gemeente een vraagstuk opgehangen.
          </EmptyStall>
        ) : null}
      </Wrap>
      {groups.map((group) => (
        <Section
          key={group.family}
          compact
          tone="sand"
          id={`familie-${group.family ?? "overig"}`}
          title={group.family ? THEME_FAMILY_NAMES[group.family] : "Andere vraagstukken"}
        >
          <CardGrid>
            {group.challenges.map((challenge) => (
              <ChallengePanel key={challenge.id} challenge={challenge} answerHref={answerHref} />
            ))}
          </CardGrid>
          {group === groups.at(-1) ? (
            <Pagination {...page} label="Bladeren door de vraagstukken" />
          ) : null}
        </Section>
      ))}
    </>
  );
}
