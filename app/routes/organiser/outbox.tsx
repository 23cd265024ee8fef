import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { askedPage } from "#app/domain/paging/page.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { listMessages, OUTBOX_FILTERS } from "#app/features/outbox/list-messages.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { FilterBar } from "#app/ui/filters.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";

export const meta: MetaFunction = () => [{ title: "Berichten | PraktijkVoorbeeldenParade" }];

const FILTERS = ["waiting", "sent", "trouble", "cancelled"] as const;

export const loader = view("routes/organiser/outbox", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const filter = FILTERS.find((one) => one === query.get("status")) ?? null;
  const { rows, ...page } = await listMessages(event.slug, filter, askedPage(query));
  return data({
    filter,
    page,
    options: FILTERS.map((value) => ({ value, label: OUTBOX_FILTERS[value].label })),
    lines: rows.map((line) => ({ ...line, written: longDateTime(line.createdAt) })),
  });
});

const KINDS: Record<string, string> = {
  "registration-confirmed": "Aanmelding bevestigd",
  "contribution-received": "Aanmelding ontvangen",
  "contribution-accepted": "Op het programma",
  "contribution-declined": "Niet gekozen",
  "contribution-changes-asked": "Vraag om aanpassing",
  "contribution-waitlisted": "Op de wachtlijst",
  "contribution-reminder": "Herinnering aan een concept",
  "invitation-to-contribute": "Uitnodiging om iets te laten zien",
  "membership-requested": "Nieuwe collega",
  "membership-accepted": "Collega toegelaten",
  "organisation-invited": "Uitnodiging van een collega",
  "team-invited": "Vraag om mee te organiseren of te kiezen",
  "programme-changed": "Programma veranderd",
  "seat-waiting": "Op de wachtlijst van een workshop",
  "seat-offered": "Plek vrij in een workshop",
  "seat-confirmed": "Plek in een workshop",
  "seat-moved": "Verplaatst naar een andere workshop",
  "draw-lists": "Voorkeuren geven voor de loting",
  "draw-cancelled": "Loting gaat niet door",
  "draw-result": "Uitslag van de loting",
  introduction: "Introductie",
};

const STATUSES = {
  QUEUED: { tone: "waiting", word: "Wacht" },
  SENDING: { tone: "waiting", word: "Onderweg" },
  SENT: { tone: "good", word: "Verstuurd" },
  FAILED: { tone: "error", word: "Niet gelukt" },
  UNSURE: { tone: "error", word: "Onzeker" },
  CANCELLED: { tone: "stopped", word: "Niet verstuurd" },
} as const;

export default function Outbox() {
  const { filter, page, options, lines } = useLoaderData<typeof loader>();
  return (
    <Wrap>
      <PageHeading
        eyebrow="Organisatie"
        title="Berichten"
        intro="Elke mail gaat één keer. ‘Onzeker’ betekent: de verbinding brak precies bij het versturen, dus we weten niet of hij aankwam."
      />
      <FilterBar title={<h2>{page.total === 1 ? "1 mail" : `${page.total} mails`}</h2>}>
        <Form method="get" className="filter-bar__controls">
          <InlineSelect
            name="status"
            label="Laat zien"
            placeholder="Alles"
            defaultValue={filter ?? ""}
            options={options}
          />
          <Button small>Toon</Button>
        </Form>
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyStall title="Geen berichten">
          Zodra er een mail klaarstaat of weggaat, zie je hem hier.
        </EmptyStall>
      ) : (
        <DataTable
          caption="Mails, nieuwste eerst"
          captionHidden
          rowHeader="kind"
          columns={[
            { key: "kind", header: "Wat" },
            { key: "to", header: "Aan", onPhone: "labelled" },
            { key: "when", header: "Gemaakt", onPhone: "labelled" },
            { key: "status", header: "Status" },
          ]}
          rows={lines.map((line) => ({
            id: line.id,
            cells: {
              kind: KINDS[line.template] ?? "Mail",
              to: line.toEmail,
              when: line.written,
              status: (
                <>
                  <StatusLabel tone={STATUSES[line.status].tone}>
                    {STATUSES[line.status].word}
                  </StatusLabel>
                  {line.lastError ? <p className="small soft">{line.lastError}</p> : null}
                </>
              ),
            },
          }))}
        />
      )}
      <Pagination {...page} label="Bladeren door de mails" />
    </Wrap>
  );
}
