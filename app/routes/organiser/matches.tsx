import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { matchDecisionForm } from "#app/domain/introductions/match-decision-form.ts";
import { askedMatches, filterQuery, isFiltered } from "#app/domain/introductions/match-filter.ts";
import { MATCH_LISTS, type MatchList } from "#app/domain/introductions/match-lists.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { loadSearch, loadSending } from "#app/features/matching/load-search.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { LastingTold } from "#app/ui/lasting-told.tsx";
import { MatchFilters } from "./parts/match-filters.tsx";
import { EmptyList, Figures, ApproveMany, Unmatched } from "./parts/match-lists.tsx";
import { MatchNetwork } from "./parts/match-network.tsx";
import { doWithMatches } from "./parts/match-request.ts";
import { LogFold, SearchForm, SearchState } from "./parts/match-search.tsx";
import { Sending } from "./parts/match-sending.tsx";
import { MatchTable } from "./parts/match-table.tsx";
import { counted } from "./parts/match-words.ts";

export const meta: MetaFunction = () => [{ title: "Koppelingen | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/matches", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const filter = askedMatches(new URL(request.url).searchParams);
  const matches = await loadMatches(event, filter);
  const sending = await loadSending(event.id);
  const { told, headers } = await readTold(request);
  return data(
    {
      ...matches,
      ...{ slug: event.slug, filter, told },
      search: await loadSearch(event.id, new Date()),
      sending: { ...sending, nextAt: sending.nextAt && longDateTime(sending.nextAt) },
      lastRun: matches.lastRunAt && longDateTime(matches.lastRunAt),
    },
    { headers },
  );
});

export const action = change("routes/organiser/matches", async ({ params, request, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const form = await readForm(request, matchDecisionForm);
  if (!form.ok) return form.answer;
  const here = `/${event.slug}/organisatie/koppelingen`;
  const back = here + filterQuery(askedMatches(new URL(request.url).searchParams));
  const by = signedIn(viewer).userId;
  const answer = await doWithMatches(form.value, { event, by, now: new Date() });
  if (!answer.ok) return form.refuse({ "": answer.refused });
  return answer.text === null ? goTo(back) : goToAndTell(back, answer.text);
});

const LIST_NAMES: Record<MatchList, string> = {
  wachten: "Wachten op jou",
  goedgekeurd: "Goedgekeurd",
  tegengehouden: "Tegengehouden",
};

export default function Matches() {
  const { slug, filter, lines, page, unmatched, counts, lastRun, told, search, sending, summary } =
    useLoaderData<typeof loader>();
  const { list } = filter;
  const { formProps, errors } = useServerForm<{ chosen: string[] }>({
    id: "koppelingen",
    answer: useActionData<typeof action>(),
  });
  const hasAny = Object.values(counts).some((count) => count > 0);
  const isBusy = search.state === "busy";
  const here = `/${slug}/organisatie/koppelingen`;
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie, na de dag"
          title="Wie stellen we aan elkaar voor?"
          intro={
            lastRun
              ? "Jij beslist. Pas als je een koppeling goedkeurt, gaat er een mail naar beide gemeenten."
              : "Laat zoeken welke gemeenten elkaar verder helpen. Er gaat nog niets uit: jij beslist eerst."
          }
          aside={lastRun ? <Figures counts={counts} /> : null}
        />
        <Stack gap={5}>
          <LastingTold>{told}</LastingTold>
          <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
          {told && search.state !== "busy" ? null : (
            <SearchState search={search} figures={foundSentence(counts.waiting, summary)} />
          )}
          <Sending {...sending} />
          {hasAny ? (
            <>
              <ApproveMany here={here} />
              <ListTabs
                label="Voorstellen naar besluit"
                tabs={MATCH_LISTS.map((one) => ({
                  label: LIST_NAMES[one],
                  href: `${here}${filterQuery(filter, { list: one, page: 1 })}`,
                  current: one === list,
                }))}
              />
              {lines.length > 0 || isFiltered(filter) ? (
                <MatchFilters filter={filter} here={here} />
              ) : null}
            </>
          ) : null}
          {lines.length > 0 ? (
            <div>
              <MatchTable
                lines={lines}
                eventSlug={slug}
                bulkForm={list === "wachten" ? formProps : null}
              />
              <Pagination {...page} label="Bladeren door de voorstellen" />
            </div>
          ) : isBusy && !hasAny ? null : (
            <EmptyList
              list={list}
              hasAny={hasAny}
              lastRun={lastRun}
              isFiltered={isFiltered(filter)}
            />
          )}
          {hasAny && !isBusy ? <SearchForm lastRun={lastRun} /> : null}
          <LogFold search={search} />
        </Stack>
      </Wrap>
      {lines.length > 0 ? <MatchNetwork lines={lines} pages={page.pages} /> : null}
      {unmatched.length > 0 && list === "wachten" ? <Unmatched unmatched={unmatched} /> : null}
    </>
  );
}

interface Summary {
  parties?: number | undefined;
  introduced?: number | undefined;
  proven?: boolean | undefined;
}

function foundSentence(waiting: number, { parties, introduced, proven }: Summary): string {
  const reach =
    introduced === undefined || parties === undefined
      ? ""
      : `, met ${introduced} van de ${parties} gemeenten`;
  const best = proven ? " Beter verdelen kan niet: dat is bewezen." : "";
  return `${counted(waiting)}${reach}.${best}`;
}
