import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { REASON_LIMIT } from "#app/domain/registration/contribution.ts";
import { withdrawForm } from "#app/domain/registration/withdraw-form.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";

export const meta: MetaFunction = () => [{ title: "Trek terug | PraktijkVoorbeeldenParade" }];

interface Params {
  event?: string;
  organisation?: string;
  contribution?: string;
}

function addressOf({ event = "", organisation = "", contribution = "" }: Params) {
  return { eventSlug: event, organisationSlug: organisation, contributionId: contribution };
}

const homeOf = ({ event, organisation }: Params) => `/${event}/gemeente/${organisation}`;

export const loader = view("routes/gemeente/withdraw-contribution", async ({ params }) => {
  const page = orNotFound(await loadContribution(addressOf(params), new Date()));
  const here = `${homeOf(params)}/voorbeelden/${params.contribution}`;
  if (!page.withdrawal) return goTo(`${here}?gelukt=te-laat`);
  return data({ title: page.contribution.title, withdrawal: page.withdrawal, here });
});

export const action = change("routes/gemeente/withdraw-contribution", async (args) => {
  const { request, params } = args;
  const form = await readForm(request, withdrawForm);
  if (!form.ok) return form.answer;
  const withdrawn = await withdrawContribution(addressOf(params), form.value.reason, new Date());
  if (withdrawn.ok) {
    const done = withdrawn.effect === "delete" ? "weggegooid" : "teruggetrokken";
    return goTo(`${homeOf(params)}?gelukt=${done}`);
  }
  if (withdrawn.reason === "not-found") throw notFound();
  if (withdrawn.reason === "no-reason") {
    return form.refuse({ reason: ["Vertel kort waarom jullie je terugtrekken"] });
  }
  return goTo(`${homeOf(params)}/voorbeelden/${params.contribution}?gelukt=te-laat`);
});

const WORDS = {
  delete: {
    title: "Weet je zeker dat je dit concept weggooit?",
    intro: "Alles wat jullie hier schreven is dan weg.",
    yes: "Ja, gooi weg",
  },
  withdraw: {
    title: "Weet je zeker dat jullie je terugtrekken?",
    intro: "Jullie voorbeeld doet dan niet meer mee. Een plek of zaal komt weer vrij.",
    yes: "Ja, trek terug",
  },
} as const;

export default function WithdrawContribution() {
  const { title, withdrawal, here } = useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{ reason: string }>({
    id: "terugtrekken",
    answer: useActionData<GivenBack>(),
  });
  const words = WORDS[withdrawal];
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow={title}
        title={words.title}
        intro={words.intro}
        back={<BackLink href={here}>Terug naar het voorbeeld</BackLink>}
      />
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        {withdrawal === "withdraw" ? (
          <TextArea
            {...text(fields.reason)}
            label="Waarom trekken jullie je terug?"
            help="De organisatie leest dit. Eén zin is genoeg."
            rows={3}
            maxLength={REASON_LIMIT}
          />
        ) : null}
        <FormActions>
          <Button variant="ink">{words.yes}</Button>
          <ButtonLink href={here} variant="quiet">
            Nee, laat staan
          </ButtonLink>
        </FormActions>
      </Form>
    </Wrap>
  );
}
