import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadPicture } from "#app/features/matching/load-picture.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ArcDiagrams } from "#app/ui/arc-diagram.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { MatchMap } from "#app/ui/match-map.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Strength } from "#app/ui/ribbon-pair.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { counted } from "./parts/match-words.ts";

export const meta: MetaFunction = () => [
  { title: "Koppelingen in beeld | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/match-picture", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const isNetwork = new URL(request.url).searchParams.get("als") === "netwerk";
  return data({ slug: event.slug, isNetwork, ...(await loadPicture(event.id)) });
});

export default function MatchPicture() {
  const { slug, isNetwork, names, ties, places, groups } = useLoaderData<typeof loader>();
  const list = `/${slug}/organisatie/koppelingen`;
  const nameOf = (id: string) => names[id] ?? id;
  const arcs = ties.flatMap((tie) => {
    const [from, to] = [places[tie.a], places[tie.b]];
    return from && to ? [{ ...tie, from, to, label: `${nameOf(tie.a)} en ${nameOf(tie.b)}` }] : [];
  });
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Koppelingen"
          title={isNetwork ? "Het netwerk" : "Op de kaart"}
          intro={
            isNetwork
              ? "Wie met een boog verbonden is, stellen we aan elkaar voor. Wat samenhangt, staat bij elkaar."
              : "Elke boog is een koppeling. Hoe dikker, hoe sterker."
          }
          back={<BackLink href={list}>Alle koppelingen</BackLink>}
        />
        <Stack gap={5}>
          <ListTabs
            label="Soort beeld"
            tabs={[
              { label: "Kaart", href: `${list}/beeld`, current: !isNetwork },
              { label: "Netwerk", href: `${list}/beeld?als=netwerk`, current: isNetwork },
            ]}
          />
          {ties.length === 0 ? (
            <EmptyStall title="Nog geen koppelingen">Zoek ze eerst bij Koppelingen.</EmptyStall>
          ) : (
            <>
              <p className="small soft">
                Doorgetrokken is goedgekeurd, gestippeld wacht nog. Hieronder staat alles in een
                tabel.
                {!isNetwork && arcs.length < ties.length
                  ? ` ${counted(ties.length - arcs.length)} met een samenwerkingsverband of een andere organisatie staan niet op de kaart.`
                  : ""}
              </p>
              {isNetwork ? (
                <ArcDiagrams
                  groups={groups.map(({ rows, arcs: own }) => ({
                    rows: rows.map((id) => ({ id, name: nameOf(id) })),
                    arcs: own.map(({ tie, from, to }) => ({ ...tie, from, to })),
                  }))}
                />
              ) : (
                <MatchMap
                  arcs={arcs}
                  label={`Kaart van Nederland met ${counted(arcs.length)}. De tabel hieronder zegt hetzelfde.`}
                />
              )}
            </>
          )}
        </Stack>
      </Wrap>
      {ties.length > 0 ? (
        <Section compact>
          <Fold summary="Dezelfde koppelingen in een tabel">
            <DataTable
              caption="Koppelingen"
              captionHidden
              rowHeader="pair"
              columns={[
                { key: "pair", header: "Paar" },
                { key: "strength", header: "Hoe sterk", onPhone: "labelled" },
                { key: "status", header: "Besluit", onPhone: "labelled" },
              ]}
              rows={ties.map(({ id, a, b, strength, isApproved }) => ({
                id,
                cells: {
                  pair: (
                    <Anchor href={`${list}/paar/${id}`}>{`${nameOf(a)} en ${nameOf(b)}`}</Anchor>
                  ),
                  strength: <Strength level={strength} />,
                  status: isApproved ? (
                    <StatusLabel tone="good">Goedgekeurd</StatusLabel>
                  ) : (
                    <StatusLabel tone="waiting">Wacht</StatusLabel>
                  ),
                },
              }))}
            />
          </Fold>
        </Section>
      ) : null}
    </>
  );
}
