import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { runSeatsForm } from "#app/domain/seats/forms.ts";
import { loadRunSeats } from "#app/features/seats/load-run-seats.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { changeRunSeats } from "./parts/change-run-seats.ts";
import { LineTable } from "./parts/run-line.tsx";
import { MovePeople } from "./parts/run-people.tsx";
import { CloseRun, GiveSeat, SeatSettingsForm } from "./parts/run-seats-forms.tsx";
import { runSeatsPage } from "./parts/run-seats-words.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Plekken: ${page?.title ?? "workshop"} | PraktijkVoorbeeldenParade` },
];

// Also after a refusal: somebody may just have taken a seat.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/run-seats", async ({ params, request }) => {
  const { event: eventSlug = "", run: runId = "" } = params;
  const seats = orNotFound(await loadRunSeats({ eventSlug, runId }, new Date()));
  const { told, headers } = await readTold(request);
  return data({ slug: eventSlug, told, ...runSeatsPage(seats) }, { headers });
});

export const action = change("routes/organiser/run-seats", async ({ params, request }) => {
  const { event: eventSlug = "", run: runId = "" } = params;
  const form = await readForm(request, runSeatsForm);
  if (!form.ok) return form.answer;
  const done = await changeRunSeats({ eventSlug, runId }, form.value, new Date());
  if (!done.ok) return form.refuse({ [done.field]: [done.sentence] });
  return goToAndTell(`/${eventSlug}/organisatie/programma/${runId}/plekken`, done.sentence);
});

export default function RunSeats() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug, told, title, when, figures, settings, isClosed, holders, targets, line } = page;
  return (
    <>
      <Wrap>
        <PageHeading
          title={title}
          eyebrow="Plekken"
          intro={when}
          back={<BackLink href={`/${slug}/organisatie/programma/plekken`}>Alle plekken</BackLink>}
          aside={<FigureList figures={figures} />}
        />
        <Stack gap={6}>
          {told && !answer ? (
            <Notice tone="good" live>
              {told}
            </Notice>
          ) : null}
          <Split
            side="end"
            aside={
              <Stack gap={6}>
                <CloseRun isClosed={isClosed} waiting={line.length} answer={answer} />
                <GiveSeat answer={answer} />
              </Stack>
            }
          >
            <SeatSettingsForm settings={settings} answer={answer} />
          </Split>
        </Stack>
      </Wrap>
      <Section
        id="wachtlijst"
        title="Wie wacht"
        intro="Op volgorde van vragen. Een plek die vrijkomt, gaat vanzelf naar de eerste."
        compact
      >
        <LineTable line={line} />
      </Section>
      <Section id="wie-komt" title="Wie een plek heeft" compact>
        <MovePeople holders={holders} targets={targets} answer={answer} />
      </Section>
    </>
  );
}
