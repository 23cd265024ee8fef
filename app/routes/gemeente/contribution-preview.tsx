import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadPreview } from "#app/features/contributions/load-preview.ts";
import { showMaterials } from "#app/features/materials/show-materials.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ExampleMaterials } from "../public/parts/example-materials.tsx";
import { ExamplePage } from "../public/parts/example-page.tsx";
import { viewOfExample } from "../public/parts/example-view.ts";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `Zo ziet ${loaded?.example.card.title ?? "het"} eruit | PraktijkVoorbeeldenParade`,
  },
];

export const loader = view("routes/gemeente/contribution-preview", async ({ params, viewer }) => {
  const { event = "", organisation = "", contribution = "" } = params;
  const address = {
    eventSlug: event,
    organisationSlug: organisation,
    contributionId: contribution,
  };
  const { example, isOwn } = orNotFound(await loadPreview(address));
  const home = `/${event}/gemeente/${organisation}`;
  return data({
    example: viewOfExample(example),
    event,
    materials: await showMaterials(
      { eventSlug: event, contributionId: contribution, viewer },
      new Date(),
    ),
    catalogue: `/${event}/voorbeelden`,
    back: isOwn
      ? { href: `${home}/voorbeelden/${contribution}`, label: "Verder met schrijven" }
      : { href: home, label: "Terug naar jullie overzicht" },
  });
});

export default function ContributionPreview() {
  const { event, example, materials, catalogue, back } = useLoaderData<typeof loader>();
  return (
    <Wrap>
      <ExamplePage
        view={example}
        materials={<ExampleMaterials event={event} materials={materials} />}
        catalogue={catalogue}
        back={
          <>
            <BackLink href={back.href}>{back.label}</BackLink>
            <Notice>Zo ziet de pagina eruit als jullie op het programma staan.</Notice>
          </>
        }
      />
    </Wrap>
  );
}
