import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import {
  matchDecisionForm,
  type MatchDecision,
} from "#app/domain/introductions/match-decision-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { decideMatches } from "#app/features/introductions/decide-matches.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { MatchTable } from "./parts/match-table.tsx";
import { MatchNetwork } from "./parts/match-network.tsx";

export const meta: MetaFunction = () => [{ title: "Koppelingen | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/matches", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const page = await loadMatches(event);
  const count = (status: string) => page.lines.filter((line) => line.status === status).length;
  const { told, headers } = await readTold(request);
  return data(
    {
      ...page,
      slug: event.slug,
      lastRun: page.lastRunAt && longDateTime(page.lastRunAt),
      counts: { waiting: count("PROPOSED"), approved: count("APPROVED"), held: count("HELD") },
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
  if (form.value.intent === "run") {
    const run = await runMatching(eventSlug);
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
  return goToAndTell(here, sentenceFor(form.value.intent, who));
});

export default function Matches() {
  const { slug, lines, unmatched, counts, lastRun, told } = useLoaderData<typeof loader>();
  const { formProps, errors } = useServerForm<{ chosen: string[] }>({
    id: "koppelingen",
    answer: useActionData<typeof action>(),
  });
  const isSearching = useNavigation().formData?.get("intent") === "run";
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
          aside={
            lastRun ? (
              <FigureList
                figures={[
                  { value: counts.waiting, label: "wachten" },
                  { value: counts.approved, label: "goedgekeurd" },
                  { value: counts.held, label: "tegengehouden" },
                ]}
              />
            ) : null
          }
        />
        {told ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
      </Wrap>
      <Section id="voorstellen" title="Voorstellen" compact>
        {lines.length > 0 ? (
          <MatchTable lines={lines} eventSlug={slug} bulkForm={formProps} />
        ) : (
          <EmptyStall title="Nog geen voorstellen">
            {lastRun
              ? "We vonden niemand die goed genoeg bij een ander past. Hieronder staat waarom."
              : "Druk op ‘Zoek koppelingen’. Dat duurt een paar tellen."}
          </EmptyStall>
        )}
        <Form method="post">
          <Button name="intent" value="run" variant={lastRun ? "outline" : "ribbon"}>
            {isSearching ? "We zoeken…" : lastRun ? "Zoek opnieuw" : "Zoek koppelingen"}
          </Button>
          {lastRun ? (
            <p className="small soft">
              Laatst gezocht op {lastRun}. Wat je goedkeurde of tegenhield blijft zo.
            </p>
          ) : null}
        </Form>
      </Section>
      {lines.length > 0 ? <MatchNetwork lines={lines} /> : null}
      {unmatched.length > 0 ? (
        <Section id="wie-niet" title="Wie we niet voorstellen" tone="sand" compact>
          <Fold summary={`${unmatched.length} gemeenten, en waarom`} open={unmatched.length < 12}>
            <ul>
              {unmatched.map(({ name, why }) => (
                <li key={name}>
                  <b>{name}</b>: {why.charAt(0).toLowerCase() + why.slice(1)}.
                </li>
              ))}
            </ul>
          </Fold>
        </Section>
      ) : null}
    </>
  );
}
