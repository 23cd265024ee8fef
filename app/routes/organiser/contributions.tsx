import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedPage } from "#app/domain/paging/page.ts";
import { readSelectionFilter, selectionQuery } from "#app/domain/selection/selection-filter.ts";
import { readOrder } from "#app/domain/selection/selection-order.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadSubmissions, loadThemeChoice } from "#app/features/selection/load-submissions.ts";
import { readTold } from "#app/http/flash.ts";
import { orNotFound, signedIn, view } from "#app/http/guard.ts";
import { columnsFor } from "#app/http/list-columns.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Told } from "#app/ui/told.tsx";
import { count } from "./parts/decision-words.ts";
import { SelectionFilters } from "./parts/selection-filters.tsx";
import { SelectionTable } from "./parts/selection-table.tsx";

export const meta: MetaFunction = () => [{ title: "Aanmeldingen | PraktijkVoorbeeldenParade" }];

export const loader = view(
  "routes/organiser/contributions",
  async ({ params, request, viewer }) => {
    const event = orNotFound(await loadEvent(params.event));
    const query = new URL(request.url).searchParams;
    const asked = { filter: readSelectionFilter(query), order: readOrder(query) };
    const { rows, sentIn, drafts, ...page } = await loadSubmissions(
      event.id,
      { ...asked, page: askedPage(query) },
      signedIn(viewer).userId,
    );
    const { columns, headers: kept } = await columnsFor(request);
    const { told, headers: read } = await readTold(request);
    const headers = new Headers(kept);
    new Headers(read).forEach((value, name) => headers.append(name, value));
    const themes = await loadThemeChoice(event.slug);
    return data(
      {
        slug: event.slug,
        severalDays: event.days.length > 1,
        ...asked,
        sentIn,
        drafts,
        page,
        shown: rows,
        columns,
        themes,
        told,
      },
      { headers },
    );
  },
);

export default function Contributions() {
  const { slug, severalDays, filter, order, sentIn, drafts, page, shown, columns, themes, told } =
    useLoaderData<typeof loader>();
  const here = `/${slug}/organisatie/aanmeldingen`;
  const isDrafts = filter.status === "draft";
  const all = isDrafts ? drafts : sentIn;
  const query = selectionQuery(filter);
  query.set("volgorde", order);
  return (
    <Wrap>
      <PageHeading
        eyebrow="Organisatie"
        title="Wat er binnenkwam"
        intro="Lees de aanmeldingen, kies wat er op het programma komt en geef het een plek."
        aside={
          <ButtonLink href={`/${slug}/beoordelen`} icon="check">
            Geef cijfers
          </ButtonLink>
        }
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <SelectionFilters filter={filter} order={order} columns={columns} themes={themes} />
        <div className="list-line">
          <div>
            <h2>
              {page.total === all
                ? isDrafts
                  ? count(all, "concept", "concepten")
                  : `${all} aanmeldingen`
                : `${page.total} van de ${all} aanmeldingen`}
            </h2>
            <DraftsLine {...{ here, isDrafts, drafts }} />
          </div>
          <ButtonRow>
            {shown.length > 0 ? (
              <>
                <ButtonLink small icon="download" reload href={`${here}/download/xlsx?${query}`}>
                  Excel
                </ButtonLink>
                <ButtonLink small icon="download" reload href={`${here}/download/csv?${query}`}>
                  CSV
                </ButtonLink>
              </>
            ) : null}
            <ButtonLink small href={`/${slug}/organisatie/inlezen`}>
              Lees een lijst in
            </ButtonLink>
          </ButtonRow>
        </div>
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
          <SelectionTable
            rows={shown}
            total={page.total}
            columns={columns}
            here={here}
            query={`?${query}`}
            drafts={isDrafts}
            severalDays={severalDays}
          />
        )}
        <Pagination {...page} label="Bladeren door de aanmeldingen" />
      </Stack>
    </Wrap>
  );
}

function DraftsLine({
  here,
  isDrafts,
  drafts,
}: {
  here: string;
  isDrafts: boolean;
  drafts: number;
}) {
  if (isDrafts) {
    return (
      <p className="soft">
        Wat erin staat, lees je pas als de gemeente het indient.{" "}
        <Anchor href={here}>Naar wat er binnen is</Anchor>
      </p>
    );
  }
  if (drafts === 0) return null;
  return (
    <p className="soft">
      {drafts === 1 ? "Er is nog 1 concept" : `Er zijn nog ${drafts} concepten`} in de maak.{" "}
      <Anchor href={`${here}?status=draft`}>Bekijk en herinner</Anchor>
    </p>
  );
}
