import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptsContributions } from "#app/domain/events/event.ts";
import { THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";
import { loadChallenges } from "#app/features/catalogue/load-challenges.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardGrid } from "#app/ui/contribution-card.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ChallengePanel } from "./parts/challenge-panel.tsx";

export const meta: MetaFunction = () => [
  { title: "Vraagstukken | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Waar gemeenten zelf tegenaan lopen in het sociaal domein." },
];

export const loader = view("routes/public/challenges", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  return data({
    slug: event.slug,
    isOpen: acceptsContributions(event, new Date()),
    groups: await loadChallenges(event.id),
  });
});

export default function Challenges() {
  const { slug, isOpen, groups } = useLoaderData<typeof loader>();
  const answerHref = isOpen ? `/${slug}/gemeente` : null;
  return (
    <>
      <Wrap>
        <PageHeading
          title="Wat gemeenten zoeken"
          intro="Hier lopen gemeenten zelf tegenaan. Heb jij een antwoord, of een begin ervan? Laat het zien op de parade."
        />
        {groups.length === 0 ? (
          <EmptyStall
            title="Het bord is nog leeg"
            action={<ButtonLink href={`/${slug}/meedoen`}>Zo doe je mee</ButtonLink>}
          >
            Er heeft nog geen gemeente een vraagstuk voor iedereen opgehangen. De eerste kan van
            jullie zijn.
          </EmptyStall>
        ) : null}
      </Wrap>
      {groups.map(({ family, challenges }) => (
        <Section
          key={family}
          compact
          tone="sand"
          id={`familie-${family ?? "overig"}`}
          title={family ? THEME_FAMILY_NAMES[family] : "Andere vraagstukken"}
        >
          <CardGrid>
            {challenges.map((challenge) => (
              <ChallengePanel key={challenge.id} challenge={challenge} answerHref={answerHref} />
            ))}
          </CardGrid>
        </Section>
      ))}
    </>
  );
}
