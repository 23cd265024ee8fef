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
    rows: PERSONAL_TABLES.map(({ table, title, why, term, seenBy, columns }) => ({
      table,
      title,
      what: Object.values(columns).join(", "),
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
              We gebruiken twee cookies: een om je ingelogd te houden en een die onthoudt of je dag-
              of avondkleuren koos. Wie een parade organiseert, krijgt er een bij: die onthoudt
              welke kolommen je in een lijst wilt zien.
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
          rows={rows.map((row) => ({ id: row.table, cells: row }))}
        />
      </Section>
    </>
  );
}
