import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OPEN_PATHS } from "#app/domain/open-data/openapi.ts";
import { loadCurrentEvent } from "#app/features/events/load-event.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { CopyLine } from "#app/ui/copy-line.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Prose, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Open data | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Het programma en de voorbeelden voor je eigen site of app." },
];

export const loader = view("routes/public/open-data", async () => {
  const event = await loadCurrentEvent(new Date());
  return data({
    siteUrl: env().APP_URL,
    slug: event?.slug ?? "parade",
    paths: OPEN_PATHS.map(({ path, summary, isPaged }) => ({ path, summary, isPaged })),
  });
});

export default function OpenData() {
  const { siteUrl, slug, paths } = useLoaderData<typeof loader>();
  const api = `${siteUrl}/api/v1`;
  return (
    <>
      <Wrap>
        <PageHeading
          title="Open data"
          intro="Wat op de parade te zien is, kun je ook in je eigen site, app of agenda zetten. Alleen wat openbaar is, en nooit gegevens van mensen."
        />
      </Wrap>
      <Section compact title="Voor je agenda of een app voor congressen" id="agenda">
        <Stack gap={5}>
          <CopyLine
            label="Agenda (iCalendar): abonneer je, dan verandert je agenda mee"
            value={`${siteUrl}/${slug}/programma.ics`}
          />
          <CopyLine
            label="Programma als schedule.xml"
            value={`${siteUrl}/${slug}/programma/schedule.xml`}
          />
          <CopyLine
            label="Programma als schedule.json"
            value={`${siteUrl}/${slug}/programma/schedule.json`}
          />
        </Stack>
      </Section>
      <Section compact title="Voor je eigen site of app" id="api">
        <Stack gap={5}>
          <Prose>
            <p>
              Alle antwoorden zijn JSON. Je hebt geen sleutel nodig. Elk adres begint met{" "}
              <code>{api}</code>. De hele beschrijving staat in{" "}
              <Anchor href="/api/v1/openapi.json" reload>
                openapi.json
              </Anchor>{" "}
              (OpenAPI 3.1).
            </p>
          </Prose>
          <DataTable
            caption="De adressen"
            columns={[
              { key: "path", header: "Adres" },
              { key: "summary", header: "Wat je krijgt" },
            ]}
            rowHeader="path"
            rows={paths.map(({ path, summary, isPaged }) => ({
              id: path,
              cells: {
                path: <code className="api-path">{path}</code>,
                summary: isPaged ? `${summary}, per bladzijde` : summary,
              },
            }))}
          />
          <Prose>
            <ul>
              <li>
                Een lijst komt per bladzijde van 50. Met <code>page</code> kies je de bladzijde, met{" "}
                <code>size</code> hoeveel erop staat (hooguit 100). In <code>page.next</code> staat
                het volgende adres.
              </li>
              <li>Tijden zijn van de Nederlandse klok, met het verschil met UTC erachter.</li>
              <li>
                Stuur de <code>ETag</code> van je vorige antwoord mee in <code>If-None-Match</code>.
                Is er niets veranderd, dan krijg je een kort antwoord: 304.
              </li>
              <li>
                Hooguit 300 vragen per 5 minuten. Daarna krijg je antwoord 429; in{" "}
                <code>Retry-After</code> staat hoeveel seconden je wacht.
              </li>
              <li>Ids veranderen niet. Er kunnen velden bij komen; wat er is, blijft.</li>
              <li>
                De teksten zijn van de gemeenten die ze schreven. Noem hen als bron, en link naar de
                pagina van het voorbeeld.
              </li>
            </ul>
          </Prose>
        </Stack>
      </Section>
    </>
  );
}
