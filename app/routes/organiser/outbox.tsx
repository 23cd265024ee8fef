import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { MAIL_NAMES, whyNotSent } from "#app/domain/outbox/mail-words.ts";
import { askedPage } from "#app/domain/paging/page.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { listMessages, loadOutbox, OUTBOX_FILTERS } from "#app/features/outbox/list-messages.ts";
import { correctAddress } from "#app/features/outbox/mark-by-hand.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { FilterBar } from "#app/ui/filters.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import { MailTable } from "./parts/mail-table.tsx";
import { MarkedAddresses } from "./parts/marked-addresses.tsx";

export const meta: MetaFunction = () => [{ title: "Berichten | PraktijkVoorbeeldenParade" }];

const FILTERS = ["waiting", "held", "sent", "trouble", "cancelled"] as const;

export const loader = view("routes/organiser/outbox", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const filter = FILTERS.find((one) => one === query.get("status")) ?? null;
  const who = query.get("wie")?.trim().slice(0, 100) ?? "";
  const { templates, marked } = await loadOutbox(event.slug);
  const template = query.get("soort") ?? "";
  const asked = { filter, who, template: templates.has(template) ? template : "" };
  const { rows, ...page } = await listMessages(event.slug, asked, askedPage(query));
  const { told, headers } = await readTold(request);
  const body = {
    list: `/${event.slug}/organisatie/berichten`,
    asked,
    page,
    told,
    statuses: FILTERS.map((value) => ({ value, label: OUTBOX_FILTERS[value].label })),
    kinds: [...templates].map(([value, count]) => ({
      value,
      label: `${MAIL_NAMES[value] ?? value} (${count})`,
    })),
    marked: marked.map((mark) => ({ ...mark, since: longDateTime(mark.markedAt) })),
    lines: rows.map(({ id, template, toEmail, status, lastError, createdAt }) => ({
      ...{ id, toEmail, status },
      name: MAIL_NAMES[template] ?? "Mail",
      why: whyNotSent(lastError),
      written: longDateTime(createdAt),
    })),
  };
  return data(body, { headers });
});

export const action = change("routes/organiser/outbox", async ({ params, request }) => {
  const { event: eventSlug = "" } = params;
  const email = await textOf(request, "email");
  const isDone = await correctAddress({ eventSlug, email }, new Date());
  const sentence = isDone
    ? `Naar ${email} gaat weer mail. Wat intussen niet ging, gaat niet alsnog.`
    : "Dit adres was al niet meer gemarkeerd.";
  return goToAndTell(`/${eventSlug}/organisatie/berichten`, sentence);
});

export default function Outbox() {
  const { list, asked, page, told, statuses, kinds, marked, lines } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Berichten"
          intro="Elke mail gaat één keer. ‘Onzeker’ betekent: de verbinding brak precies bij het versturen, dus we weten niet of hij aankwam."
        />
        {told ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        <FilterBar title={<h2>{page.total === 1 ? "1 mail" : `${page.total} mails`}</h2>}>
          <Form method="get" className="filter-bar__controls">
            <InlineSelect
              name="status"
              label="Laat zien"
              placeholder="Alles"
              defaultValue={asked.filter ?? ""}
              options={statuses}
            />
            <InlineSelect
              name="soort"
              label="Soort"
              placeholder="Elke soort"
              defaultValue={asked.template}
              options={kinds}
            />
            <TextInput name="wie" label="Aan" defaultValue={asked.who} />
            <Button small>Toon</Button>
          </Form>
        </FilterBar>
        <MailTable lines={lines} list={list} />
        <Pagination {...page} label="Bladeren door de mails" />
      </Wrap>
      {marked.length > 0 ? (
        <Section
          id="adressen"
          title="Adressen waar niets meer heen gaat"
          intro="Mail kwam hier terug of werd als spam gemeld. Werkt een adres weer? Zeg het dan, want ook een link om in te loggen komt nu niet aan."
          compact
        >
          <MarkedAddresses marked={marked} />
        </Section>
      ) : null}
    </>
  );
}
