import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { OUTCOME_LABELS, outcomeWord } from "#app/domain/introductions/answers.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadFunnel } from "#app/features/introductions/load-funnel.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FUNNEL_WORDS, percentage, StallList } from "./parts/funnel-parts.tsx";

export const meta: MetaFunction = () => [{ title: "Wat ervan kwam | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/introductions", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const { lines, waiting, unsent, silent, told } = await loadFunnel(event.id, new Date());
  const day = (moment: Date | null) => (moment ? dayAndMonth(moment) : "onbekend");
  return data({
    slug: event.slug,
    asksFirst: lines.some(({ step, count }) => step === "asked" && count > 0),
    lines: lines.map((line) => ({ ...line, rate: percentage(line.rate) })),
    waiting: waiting.map(({ until, yes, ...pair }) => ({
      ...pair,
      note: `${yes === 0 ? "nog geen ja" : "één ja"}, kan tot ${day(until)}`,
    })),
    unsent: unsent.map(({ since, ...pair }) => ({ ...pair, note: `klaar sinds ${day(since)}` })),
    silent: silent.map(({ since, ...pair }) => ({ ...pair, note: `voorgesteld op ${day(since)}` })),
    told: told.map(({ outcome, ...rest }) => ({
      ...rest,
      outcome: OUTCOME_LABELS[outcomeWord(outcome)],
    })),
  });
});

export default function Introductions() {
  const { slug, asksFirst, lines, waiting, unsent, silent, told } = useLoaderData<typeof loader>();
  const shown = lines.filter(({ step }) => asksFirst || (step !== "asked" && step !== "bothYes"));
  const hasAny = lines.some(({ count }) => count > 0);
  const stalls = waiting.length + unsent.length + silent.length;
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie, na de dag"
          title="Wat kwam ervan?"
          intro="Van voorstel tot ‘we doen het nu ook’. Wat mensen vertellen, telt voor allebei."
        />
        {hasAny ? (
          <DataTable
            caption="Hoeveel koppelingen hoe ver kwamen"
            captionHidden
            columns={[
              { key: "step", header: "Stap" },
              { key: "count", header: "Koppelingen", onPhone: "labelled", align: "end" },
              { key: "rate", header: "Deel", onPhone: "labelled", align: "end" },
            ]}
            rows={shown.map(({ step, count, rate }) => ({
              id: step,
              cells: {
                step: (
                  <>
                    {FUNNEL_WORDS[step].label}
                    <p className="small soft">{FUNNEL_WORDS[step].of}</p>
                  </>
                ),
                count,
                rate,
              },
            }))}
          />
        ) : (
          <EmptyStall title="Nog geen koppelingen">
            Zoek eerst wie bij wie past op de bladzijde Koppelingen.
          </EmptyStall>
        )}
      </Wrap>
      {stalls > 0 ? (
        <Section id="stil" title="Wat stilligt" tone="sand" compact>
          <StallList title="Wachten op een antwoord" pairs={waiting} />
          <StallList title="De mail is nog niet weg" pairs={unsent}>
            <Anchor href={`/${slug}/organisatie/berichten`}>Kijk bij de berichten</Anchor>
          </StallList>
          <StallList title="Vertelden nog niets" pairs={silent} />
        </Section>
      ) : null}
      {told.length > 0 ? (
        <Section id="verteld" title="Wat ze vertelden" compact>
          <DataTable
            caption="Wat gemeenten vertelden"
            captionHidden
            columns={[
              { key: "who", header: "Wie" },
              { key: "outcome", header: "Hoe het ging", onPhone: "plain" },
              { key: "texts", header: "In hun woorden", onPhone: "plain" },
            ]}
            rows={told.map(({ a, b, outcome, texts }) => ({
              id: `${a} ${b}`,
              cells: { who: `${a} en ${b}`, outcome, texts: texts.join(" / ") },
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
