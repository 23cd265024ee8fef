import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { callOffForm } from "#app/domain/event-mails/call-off-form.ts";
import { CALL_OFF_LIMIT } from "#app/domain/event-mails/call-off.ts";
import { callOff, goOn } from "#app/features/event-mails/call-off.ts";
import { loadCallOff } from "#app/features/event-mails/load-call-off.ts";
import { env } from "#app/http/env.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { formOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, tick, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MailExamples } from "#app/ui/mail-examples.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { settingsHref } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Afgelasten | PraktijkVoorbeeldenParade" }];

async function pageOf(eventSlug: string, words: string) {
  const asked = { text: words, baseUrl: env().APP_URL };
  const { event, ...page } = orNotFound(await loadCallOff(eventSlug, asked, new Date()));
  const { slug, name, calledOffAt, calledOffText } = event;
  return { slug, name, since: calledOffAt && longDateTime(calledOffAt), calledOffText, ...page };
}

export const loader = view("routes/organiser/call-off", async ({ params, request }) => {
  const { told, headers } = await readTold(request);
  return data({ ...(await pageOf(params.event ?? "", "")), told }, { headers });
});

export const action = change("routes/organiser/call-off", async ({ params, request }) => {
  const { event: eventSlug = "" } = params;
  const sent = (await formOf(request)).get("text");
  const form = await readForm(request, callOffForm);
  const again = async (answer: GivenBack, status: number) => {
    const words = typeof sent === "string" ? sent.slice(0, CALL_OFF_LIMIT) : "";
    return data({ result: answer?.result, looked: await pageOf(eventSlug, words) }, { status });
  };
  if (!form.ok) return again(form.answer.data, 400);
  if (form.value.intent === "look") return again(form.refuse({}).data, 200);
  const done =
    form.value.intent === "call-off"
      ? await callOff({ eventSlug, text: form.value.text }, new Date())
      : await goOn(eventSlug, new Date());
  if (!done.ok) {
    if (done.reason === "not-found") throw notFound();
    return again(form.refuse({ "": [REFUSALS[done.reason]] }).data, 409);
  }
  const { mails } = done;
  return goToAndTell(
    `${settingsHref(eventSlug, "afgelasten")}`,
    form.value.intent === "go-on"
      ? "Het gaat toch door. Aanmelden kan weer."
      : `Het is afgelast. ${mails === 1 ? "Er gaat 1 mail" : `Er gaan ${mails} mails`} uit.`,
  );
});

const REFUSALS = {
  "called-off": "Een collega heeft het net al afgelast",
  "event-over": "Het evenement is al geweest",
  "goes-on": "Een collega liet het net al doorgaan",
} as const;

export default function CallOff() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug, name, since, calledOffText } = loaded;
  const { canCallOff, total, examples } = answer?.looked ?? loaded;
  const { formProps, fields, errors } = useServerForm<{ text: string; sure: string }>({
    id: "afgelasten",
    answer,
  });
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow="Organisatie"
        title="Afgelasten"
        intro={since ? undefined : `Gaat ${name} niet door? Dan vertellen we het iedereen.`}
        back={<BackLink href={settingsHref(slug)}>Terug naar de instellingen</BackLink>}
      />
      <Stack gap={5}>
        <Told>{answer ? null : loaded.told}</Told>
        <ErrorSummary errors={errors} title="Er is nog niets afgelast" />
        {since ? (
          <Off since={since} words={calledOffText} />
        ) : canCallOff ? (
          <Form method="post" {...formProps}>
            <Notice tone="warning" title="Dit gebeurt er dan">
              <ul>
                <li>Elke pagina van dit evenement zegt dat het niet doorgaat.</li>
                <li>Niemand kan zich meer aanmelden of iets indienen.</li>
                <li>
                  {total === 0
                    ? "Er gaat geen mail uit: niemand is aangemeld."
                    : `${total === 1 ? "1 mens krijgt" : `${total} mensen krijgen`} meteen een mail: wie komt, en wie iets zou laten zien. Andere mails die nog wachten, gaan niet meer.`}
                </li>
              </ul>
            </Notice>
            <TextArea
              {...text(fields.text)}
              label="Wat wil je erbij zeggen?"
              help="Waarom het niet doorgaat, en of het later nog komt. Dit staat in de mail en op de site."
              optional
              rows={5}
              maxLength={CALL_OFF_LIMIT}
            />
            {total > 0 ? (
              <Stack gap={4}>
                <MailExamples examples={examples} total={total} folded={!answer} />
                <div>
                  <Button name="intent" value="look" small>
                    Laat zien met mijn tekst
                  </Button>
                </div>
              </Stack>
            ) : null}
            <Checkbox
              {...tick(fields.sure)}
              value="on"
              label={`Ja, ik weet het zeker: ${name} gaat niet door`}
            />
            <FormActions>
              <Button variant="ribbon" name="intent" value="call-off">
                {total === 0
                  ? "Gelast het af"
                  : `Gelast het af en stuur ${total === 1 ? "1 mail" : `${total} mails`}`}
              </Button>
              <ButtonLink href={settingsHref(slug)} variant="quiet">
                Nee, het gaat door
              </ButtonLink>
            </FormActions>
          </Form>
        ) : (
          <Notice title="Dit kan niet meer">Het evenement is al geweest.</Notice>
        )}
      </Stack>
    </Wrap>
  );
}

function Off({ since, words }: { since: string; words: string }) {
  return (
    <>
      <Notice tone="warning" title={`Afgelast op ${since}`}>
        {words ? <p className="as-typed">{words}</p> : "Jullie zeiden er niets bij."}
      </Notice>
      <Form method="post">
        <p>
          Gaat het toch door? Dan kan aanmelden weer. Mails die nog niet weg zijn, houden we tegen.
          Wie al las dat het niet doorgaat, moet je dat zelf laten weten.
        </p>
        <Button name="intent" value="go-on">
          Het gaat toch door
        </Button>
      </Form>
    </>
  );
}
