import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { shortDate } from "#app/domain/dates/dutch.ts";
import { KIND_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import { askedPage } from "#app/domain/paging/page.ts";
import { readSelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { THEME_FAMILIES, THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadSubmissions } from "#app/features/selection/load-submissions.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { SearchField } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { SubmissionStatus, whereLabel } from "./parts/submission-status.tsx";

export const meta: MetaFunction = () => [{ title: "Aanmeldingen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/contributions", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const filter = readSelectionFilter(query);
  const { rows, sentIn, ...page } = await loadSubmissions(event.id, filter, askedPage(query));
  return data({ slug: event.slug, filter, sentIn, page, shown: rows });
});

const STATUSES = ["submitted", "accepted", "declined", "withdrawn"] as const;

export default function Contributions() {
  const { slug, filter, sentIn, page, shown } = useLoaderData<typeof loader>();
  const here = `/${slug}/organisatie/aanmeldingen`;
  return (
    <Wrap>
      <PageHeading
        eyebrow="Organisatie"
        title="Wat er binnenkwam"
        intro="Lees de aanmeldingen, kies wat er op het programma komt en geef het een plek."
      />
      <Stack gap={5}>
        <Form method="get" role="search">
          <Stack>
            <SearchField
              name="zoek"
              label="Zoek op titel of gemeente"
              defaultValue={filter.words}
            />
            <div className="filter-bar__controls">
              <InlineSelect
                name="status"
                label="Status"
                placeholder="Alles"
                defaultValue={filter.status}
                options={STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))}
              />
              <InlineSelect
                name="soort"
                label="Soort"
                placeholder="Alles"
                defaultValue={filter.kind}
                options={Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }))}
              />
              <InlineSelect
                name="thema"
                label="Thema"
                placeholder="Alles"
                defaultValue={filter.family}
                options={THEME_FAMILIES.map((value) => ({
                  value,
                  label: THEME_FAMILY_NAMES[value],
                }))}
              />
              <InlineSelect
                name="plek"
                label="Plek"
                placeholder="Alles"
                defaultValue={filter.placed}
                options={[
                  { value: "ja", label: "Heeft een plek" },
                  { value: "nee", label: "Nog geen plek" },
                ]}
              />
              <Button small>Laat zien</Button>
            </div>
          </Stack>
        </Form>
        <h2>
          {page.total === sentIn
            ? `${sentIn} aanmeldingen`
            : `${page.total} van de ${sentIn} aanmeldingen`}
        </h2>
        {shown.length === 0 ? (
          <EmptyStall
            title={sentIn === 0 ? "Er is nog niets binnen" : "Niets gevonden"}
            action={
              sentIn === 0 ? (
                <ButtonLink href={`/${slug}/meedoen`}>Zo melden gemeenten zich aan</ButtonLink>
              ) : (
                <ButtonLink href={here}>Haal de filters weg</ButtonLink>
              )
            }
          >
            {sentIn === 0
              ? "Zodra een gemeente iets indient, zie je het hier."
              : "Er is geen aanmelding die bij al deze keuzes past."}
          </EmptyStall>
        ) : (
          <DataTable
            caption="Aanmeldingen met gemeente, status en plek"
            captionHidden
            columns={[
              { key: "title", header: "Wat" },
              { key: "who", header: "Wie", onPhone: "labelled" },
              { key: "theme", header: "Thema" },
              { key: "status", header: "Status" },
              { key: "where", header: "Waar", onPhone: "labelled" },
              { key: "when", header: "Ingediend", onPhone: "labelled" },
            ]}
            rows={shown.map((one) => ({
              id: one.id,
              dropped: one.status === "withdrawn",
              cells: {
                title: (
                  <>
                    <Anchor href={`${here}/${one.id}`}>{one.title}</Anchor>
                    <p className="small soft">{KIND_NAMES[one.kind]}</p>
                  </>
                ),
                who: namesInOneLine(one.organisations.map(({ name }) => name)),
                theme: one.themes[0] ? <ThemeLabel family={one.themes[0].family} /> : "Geen thema",
                status: <SubmissionStatus status={one.status} />,
                where: whereLabel(one),
                when: one.submittedAt ? shortDate(one.submittedAt) : "",
              },
            }))}
          />
        )}
        <Pagination {...page} label="Bladeren door de aanmeldingen" />
      </Stack>
    </Wrap>
  );
}
