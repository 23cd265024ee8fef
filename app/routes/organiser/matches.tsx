import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import {
  matchDecisionForm,
  type MatchDecision,
} from "#app/domain/introductions/match-decision-form.ts";
import {
  askedList,
  listQuery,
  MATCH_LISTS,
  statusIn,
  type MatchList,
} from "#app/domain/introductions/match-lists.ts";
import { askedPage } from "#app/domain/paging/page.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { decideMatches } from "#app/features/introductions/decide-matches.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Told } from "#app/ui/told.tsx";
import { EmptyList, Figures, SearchForm, Unmatched } from "./parts/match-lists.tsx";
import { MatchNetwork } from "./parts/match-network.tsx";
import { MatchTable } from "./parts/match-table.tsx";

export const meta: MetaFunction = () => [{ title: "Koppelingen | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/matches", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const list = askedList(query);
  const asked = { status: statusIn(list), page: askedPage(query) };
  const matches = await loadMatches(event, asked);
  const { told, headers } = await readTold(request);
  return data(
    {
      ...matches,
      slug: event.slug,
      list,
      lastRun: matches.lastRunAt && longDateTime(matches.lastRunAt),
      told,
    },
    { headers },
  );
});

function sentenceFor(intent: MatchDecision["intent"], who: string): string {
  switch (intent) {
    case "run":
      return "We hebben gezocht. Kijk de voorstellen na: pas als je er een goedkeurt, gaat er een mail uit.";
    case "approve":
    case "approve-chosen":
      return `Goedgekeurd: ${who}. De mails gaan nu weg.`;
    case "hold":
    case "hold-chosen":
      return `Tegengehouden: ${who}. We stellen ze niet aan elkaar voor.`;
    case "release":
      return `${who} wachten weer op een besluit.`;
  }
}

export const action = change("routes/organiser/matches", async ({ params, request, viewer }) => {
  const form = await readForm(request, matchDecisionForm);
  if (!form.ok) return form.answer;
  const eventSlug = params.event ?? "";
  const here = `/${eventSlug}/organisatie/koppelingen`;
  const query = new URL(request.url).searchParams;
  const back = here + listQuery(askedList(query), askedPage(query));
  if (form.value.intent === "run") {
    const run = await runMatching(eventSlug, { signal: request.signal });
    if (run.ok) return goToAndTell(here, sentenceFor("run", ""));
    return form.refuse({
      "": ["Er zijn nog geen twee gemeenten met een voorbeeld, een vraagstuk of een bezoeker"],
    });
  }
  const decided = await decideMatches(form.value, {
    eventSlug,
    by: signedIn(viewer).userId,
    now: new Date(),
  });
  if (decided.refused.length > 0) return form.refuse({ "": decided.refused });
  const who =
    decided.done.length <= 2 ? decided.done.join("; ") : `${decided.done.length} koppelingen`;
  return goToAndTell(back, sentenceFor(form.value.intent, who));
});

const LIST_NAMES: Record<MatchList, string> = {
  wachten: "Wachten op jou",
  goedgekeurd: "Goedgekeurd",
  tegengehouden: "Tegengehouden",
};

export default function Matches() {
  const { slug, list, lines, page, unmatched, counts, lastRun, told } =
    useLoaderData<typeof loader>();
  const { formProps, errors } = useServerForm<{ chosen: string[] }>({
    id: "koppelingen",
    answer: useActionData<typeof action>(),
  });
  const hasAny = Object.values(counts).some((count) => count > 0);
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
          <Told>{told}</Told>
          <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
          {hasAny ? (
            <ListTabs
              label="Voorstellen naar besluit"
              tabs={MATCH_LISTS.map((one) => ({
                label: LIST_NAMES[one],
                href: `/${slug}/organisatie/koppelingen${listQuery(one)}`,
                current: one === list,
              }))}
            />
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
          ) : (
            <EmptyList list={list} hasAny={hasAny} lastRun={lastRun} />
          )}
          {hasAny ? <SearchForm lastRun={lastRun} /> : null}
        </Stack>
      </Wrap>
      {lines.length > 0 ? <MatchNetwork lines={lines} pages={page.pages} /> : null}
      {unmatched.length > 0 && list === "wachten" ? <Unmatched unmatched={unmatched} /> : null}
    </>
  );
}
