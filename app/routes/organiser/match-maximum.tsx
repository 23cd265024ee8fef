import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { maximumForm } from "#app/domain/introductions/match-decision-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { chooseAgain } from "#app/features/matching/choose-again.ts";
import { takeMaximum, tryMaxima } from "#app/features/matching/try-maximum.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { counted, sumText } from "./parts/match-words.ts";

export const meta: MetaFunction = () => [{ title: "Ander maximum | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/match-maximum", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  return data({ slug: event.slug, tried: await tryMaxima(event) });
});

export const action = change("routes/organiser/match-maximum", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const form = await readForm(request, maximumForm);
  if (!form.ok) return form.answer;
  const { maximum } = form.value;
  await takeMaximum(event.id, maximum);
  const again = await chooseAgain(event.slug, "maximum");
  const anew = again.ok
    ? `De voorstellen zijn opnieuw gekozen: ${again.added} erbij, ${again.gone} weg.`
    : "Zoek opnieuw om daarmee te kiezen.";
  return goToAndTell(
    `/${event.slug}/organisatie/koppelingen`,
    `Elke gemeente krijgt nu hoogstens ${counted(maximum)}. ${anew}`,
  );
});

export default function MatchMaximum() {
  const { slug, tried } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = Object.values(answer?.result.error ?? {})
    .flat()
    .flatMap((message) => (message ? [{ id: null, message }] : []));
  const list = `/${slug}/organisatie/koppelingen`;
  return (
    <Wrap>
      <PageHeading
        eyebrow="Koppelingen"
        title="Wat als het maximum anders was?"
        intro="Zoveel introducties krijgt een gemeente hoogstens. Je ziet wat elk maximum oplevert; er verandert niets tot je kiest."
        back={<BackLink href={list}>Alle koppelingen</BackLink>}
      />
      <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
      {tried === null ? (
        <EmptyStall title="Zoek eerst opnieuw">
          Sinds de laatste keer zoeken zijn er teksten of mensen veranderd.
        </EmptyStall>
      ) : (
        <DataTable
          caption="Wat elk maximum oplevert"
          captionHidden
          rowHeader="maximum"
          columns={[
            { key: "maximum", header: "Maximum" },
            { key: "introduced", header: "Gemeenten met een introductie", onPhone: "labelled" },
            { key: "introductions", header: "Koppelingen", onPhone: "labelled" },
            { key: "sum", header: "Alles samen", onPhone: "labelled" },
            { key: "gain", header: "Wie erbij komt of afvalt", onPhone: "labelled" },
            { key: "take", header: "Wat doe je?", actions: true },
          ]}
          rows={tried.map(({ maximum, isNow, introductions, introduced, sum, gain, lose }) => ({
            id: String(maximum),
            cells: {
              maximum: <b>{maximum}</b>,
              introduced: String(introduced),
              introductions: String(introductions),
              sum: sumText(sum),
              gain: <Names {...{ isNow, gain, lose }} />,
              take: isNow ? (
                <StatusLabel tone="good">Zo is het nu</StatusLabel>
              ) : maximum > 5 ? null : (
                <Form method="post">
                  <input type="hidden" name="maximum" value={maximum} />
                  <Button name="intent" value="take" small about={` ${maximum} als maximum`}>
                    Neem dit
                  </Button>
                </Form>
              ),
            },
          }))}
        />
      )}
    </Wrap>
  );
}

function Names({ isNow, gain, lose }: { isNow: boolean; gain: string[]; lose: string[] }) {
  if (isNow) return "";
  if (gain.length + lose.length === 0) return "Niemand";
  return (
    <>
      {gain.length > 0 ? (
        <Fold summary={`Erbij: ${gain.length}`} open={gain.length < 4}>
          <p>{gain.join(", ")}</p>
        </Fold>
      ) : null}
      {lose.length > 0 ? (
        <Fold summary={`Valt af: ${lose.length}`} open={lose.length < 4}>
          <p>{lose.join(", ")}</p>
        </Fold>
      ) : null}
    </>
  );
}
