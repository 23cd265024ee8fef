import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PERSONAL_TABLES } from "#app/domain/privacy/register.ts";
import { view } from "#app/http/guard.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Prose } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Zo gaan we om met je gegevens | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/public/privacy", async () =>
  data({
    rows: PERSONAL_TABLES.map(({ title, why, term, seenBy, columns, shownToo }) => ({
      title,
      what: Object.values({ ...columns, ...shownToo }).join(", "),
      why,
      term,
      seenBy,
    })),
  }),
);

export default function Privacy() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PageHeading
          title="Zo gaan we om met je gegevens"
          intro="We vragen alleen wat we nodig hebben om je een goede dag te geven en je, als jij dat wilt, aan een andere gemeente voor te stellen."
        />
        <Prose>
          <ul>
            <li>We meten niet wat je leest en sturen niets naar andere bedrijven.</li>
            <li>
              We gebruiken alleen cookies die de site nodig heeft: een om je ingelogd te houden, een
              die onthoudt of je dag- of avondkleuren koos, en een die één minuut onthoudt wat er
              net gelukt is. Wie een parade organiseert, krijgt er een bij: die onthoudt welke
              kolommen je in een lijst wilt zien.
            </li>
            <li>
              Schrijf je aan een stand of workshop, dan bewaart je eigen browser wat je typte tot
              wij het hebben. Zo raak je niets kwijt als de verbinding wegvalt. Wie jouw computer
              gebruikt, kan het daar vinden. Is het na 14 dagen nog niet verstuurd, dan wist je
              browser het zodra je weer zo’n formulier opent.
            </li>
            <li>
              Kom je als bezoeker, dan staat je dag ook op je eigen telefoon of computer: je route,
              je aanmelding, het programma, de plattegrond en de voorbeelden die je wilt zien. Zo
              kun je er zonder bereik bij. Log je uit, dan haalt je browser die pagina’s weg.
              Veranderde je iets zonder bereik, dan blijft dat staan tot het verstuurd is.
            </li>
            <li>
              Een vraagstuk dat alleen voor koppelingen is, leest niemand buiten je gemeente. De
              organisatie van het evenement ziet wel dat jullie over een thema iets vragen, om te
              weten wat er nog mist. Bij een vraagstuk dat alleen voor jullie zelf is, ziet ze ook
              dat niet.
            </li>
            <li>
              We stellen je alleen aan een andere gemeente voor als je daar ja op zei. Je kunt dat
              altijd intrekken.
            </li>
            <li>
              Op <Anchor href="/mijn-gegevens">Mijn gegevens</Anchor> zie je alles wat we van je
              hebben. Je kunt het daar meenemen en wissen.
            </li>
          </ul>
        </Prose>
      </Wrap>
      <Section title="Wat we bewaren" id="wat-we-bewaren" compact>
        <DataTable
          caption="Welke gegevens we bewaren, waarom, hoe lang en wie ze ziet"
          columns={[
            { key: "title", header: "Wat" },
            { key: "what", header: "Precies", onPhone: "labelled" },
            { key: "why", header: "Waarom", onPhone: "labelled" },
            { key: "term", header: "Hoe lang", onPhone: "labelled" },
            { key: "seenBy", header: "Wie ziet het", onPhone: "labelled" },
          ]}
          rows={rows.map((row) => ({ id: row.title, cells: row }))}
        />
      </Section>
    </>
  );
}
