import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { importForm } from "#app/domain/imports/import-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { confirmImport } from "#app/features/imports/confirm-import.ts";
import { discardImport } from "#app/features/imports/discard-import.ts";
import { loadDraft } from "#app/features/imports/load-draft.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ImportRows } from "./parts/import-rows.tsx";
import { confirmedWords, counted } from "./parts/import-words.ts";

export const meta: MetaFunction = () => [{ title: "Kijk na | PraktijkVoorbeeldenParade" }];

// Also after a refusal: what is there already may just have changed.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/import-draft", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const draft = orNotFound(await loadDraft(event, params.draft ?? "", new Date()));
  return data({ slug: event.slug, ...draft });
});

export const action = change("routes/organiser/import-draft", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const draftId = params.draft ?? "";
  const list = `/${event.slug}/organisatie/inlezen`;
  const form = await readForm(request, importForm);
  if (!form.ok) return form.answer;
  if (form.value.intent === "discard") {
    if (!(await discardImport({ id: draftId, eventSlug: event.slug }))) throw notFound();
    return goToAndTell(list, "Het bestand is weggegooid. Er is niets bewaard.");
  }
  const sendsMail = form.value.mail === "on";
  const confirmed = await confirmImport({ event, draftId, sendsMail }, new Date());
  if (confirmed.ok) return goToAndTell(list, confirmedWords(confirmed));
  switch (confirmed.reason) {
    case "not-found":
      throw notFound();
    case "event-over":
      return form.refuse({ "": ["Het evenement is voorbij. Er is niets bewaard"] });
    case "wrong-rows":
      return form.refuse({
        "": [
          "Er kloppen nog rijen niet. Er is niets bewaard: verbeter het bestand en kies het opnieuw",
        ],
      });
  }
});

export default function ImportDraft() {
  const { slug, kind, fileName, ignored, rows, counts } = useLoaderData<typeof loader>();
  const { formProps, errors } = useServerForm<{ mail: string }>({
    id: "inlezen",
    answer: useActionData<typeof action>(),
  });
  const isReady = counts.wrong === 0 && counts.new > 0;
  return (
    <>
      <Wrap>
        <PageHeading
          back={<BackLink href={`/${slug}/organisatie/inlezen`}>Lees een lijst in</BackLink>}
          eyebrow={fileName}
          title="Kijk na wat erin staat"
          intro="Er is nog niets bewaard."
          aside={
            <FigureList
              figures={[
                { value: counts.new, label: "nieuw" },
                { value: counts.there, label: "staan er al" },
                ...(counts.left > 0 ? [{ value: counts.left, label: "afgemeld" }] : []),
                { value: counts.wrong, label: "kloppen niet" },
              ]}
            />
          }
        />
        <Stack gap={5}>
          <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
          {counts.wrong > 0 ? (
            <Notice tone="warning" title="Verbeter eerst het bestand">
              Alles wordt bewaard, of niets. Zolang er rijen zijn die niet kloppen, bewaren we dus
              niets. Verbeter ze in je bestand en kies het opnieuw.
            </Notice>
          ) : null}
          {counts.wrong + counts.new === 0 ? (
            <Notice
              tone="good"
              title={
                counts.left === 0
                  ? "Alles uit dit bestand staat er al"
                  : "In dit bestand staat niets nieuws"
              }
            >
              Er valt niets te bewaren. Wat er staat, verandert niet.
            </Notice>
          ) : null}
          {ignored.length > 0 ? (
            <Notice title="Deze kolommen lezen we niet">{ignored.join(", ")}.</Notice>
          ) : null}
          <Form method="post" {...formProps}>
            {isReady && kind === "visitors" ? (
              <Checkbox
                name="mail"
                label="Mail elke nieuwe bezoeker dat de aanmelding er is"
                help="Met de dag, de plek en een link naar de eigen route. Niemand zegt hiermee ja op een introductie: dat doet een bezoeker zelf."
              />
            ) : null}
            <ButtonRow>
              {isReady ? (
                <Button name="intent" value="confirm" variant="ribbon">
                  {`Bewaar ${counted(counts.new, kind)}`}
                </Button>
              ) : null}
              <Button name="intent" value="discard" variant={isReady ? "quiet" : "outline"}>
                Gooi dit bestand weg
              </Button>
            </ButtonRow>
          </Form>
        </Stack>
      </Wrap>
      <ImportRows rows={rows} kind={kind} />
    </>
  );
}
