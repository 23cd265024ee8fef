import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asCard } from "#app/domain/catalogue/card.ts";
import type { Example as CatalogueExample, FullExample } from "#app/domain/catalogue/example.ts";
import { isOver, type Event } from "#app/domain/events/event.ts";
import { exampleJsonLd } from "#app/domain/open-data/json-ld.ts";
import { loadExample } from "#app/features/catalogue/load-example.ts";
import { sharePictureVersion } from "#app/features/catalogue/share-picture.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { showMaterials } from "#app/features/materials/show-materials.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { CardTrio } from "#app/ui/card-trio.tsx";
import { ContributionCard, namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { alsoReason } from "./parts/also-interesting.ts";
import { ExampleMaterials } from "./parts/example-materials.tsx";
import { ExamplePage } from "./parts/example-page.tsx";
import { shareTags, type Shared } from "./parts/share-tags.ts";
import { viewOfExample } from "./parts/example-view.ts";
import { SaveButton } from "./parts/save-button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [{ title: "Voorbeeld | PraktijkVoorbeeldenParade" }];
  const { card } = loaded.example;
  return [
    { title: `${card.title} | PraktijkVoorbeeldenParade` },
    { name: "description", content: loaded.share.description },
    ...shareTags(loaded.share),
  ];
};

export const loader = view("routes/public/example", async ({ params, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const userId = viewer?.userId ?? null;
  const loaded = orNotFound(await loadExample(event.id, params.contribution ?? "", userId));
  const { example, alsoInteresting, ...mine } = loaded;
  const asked = { eventSlug: event.slug, contributionId: example.id, viewer };
  const over = isOver(event, new Date());
  // A workshop that has been has no seats left to count.
  const cardOf = (one: CatalogueExample) =>
    over && one.kind === "workshop" ? { ...asCard(one), where: "" } : asCard(one);
  return data({
    ...mine,
    materials: await showMaterials(asked, new Date()),
    slug: event.slug,
    share: shareOf(example, event),
    example: viewOfExample(example, over),
    isOver: over,
    alsoInteresting: alsoInteresting.map((other) => ({
      reason: alsoReason(example, other),
      card: cardOf(other),
    })),
  });
});

/** What the page is shared with; all addresses absolute. */
function shareOf(example: FullExample, event: Event): Shared {
  const siteUrl = env().APP_URL;
  const url = `${siteUrl}/${event.slug}/voorbeelden/${example.id}`;
  const picture = `${url}/beeld.png?v=${sharePictureVersion(example, event)}`;
  const names = namesInOneLine(example.organisations.map(({ name }) => name));
  return {
    title: example.title,
    description: `${names}: ${example.summary}`,
    url,
    picture,
    pictureText: `${example.title}, van ${names}`,
    jsonLd: exampleJsonLd({ siteUrl, picture, event, example }),
  };
}

export default function Example() {
  const { slug, example, materials, alsoInteresting, isOver, savedAs, canSave } =
    useLoaderData<typeof loader>();
  const { id, title } = example.card;
  const catalogue = `/${slug}/voorbeelden`;
  return (
    <>
      <Wrap>
        <ExamplePage
          view={example}
          catalogue={catalogue}
          back={<BackLink href={catalogue}>Alle voorbeelden</BackLink>}
          materials={<ExampleMaterials event={slug} materials={materials} />}
          isOver={isOver}
          action={
            // After the day nothing is saved any more; the way to one's own route stays.
            isOver && savedAs !== "in-route" ? null : (
              <SaveButton
                event={slug}
                contribution={{ id, title }}
                savedAs={savedAs}
                canSave={canSave}
              />
            )
          }
        />
      </Wrap>
      {alsoInteresting.length > 0 ? (
        <Section tone="sand" id="ook" title="Ook interessant">
          <CardTrio
            label="Ook interessant"
            cards={alsoInteresting.map(({ reason, card: { id, ...other } }) => ({
              id,
              reason,
              card: <ContributionCard {...other} href={`${catalogue}/${id}`} />,
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
