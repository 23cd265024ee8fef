import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { organises } from "#app/domain/people/viewer.ts";
import { joinForm } from "#app/domain/registration/join-form.ts";
import { decideMembership } from "#app/features/organisations/decide-membership.ts";
import { joinMunicipality } from "#app/features/organisations/join-municipality.ts";
import { loadChoice } from "#app/features/organisations/load-choice.ts";
import { readForm } from "#app/http/form.ts";
import { change, forbidden, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { ComboInput, TextInput } from "#app/ui/text-field.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { JoinRequests } from "./parts/join-requests.tsx";
import { OutcomeNotice } from "./parts/outcome-notice.tsx";
import { outcomeOf } from "./parts/outcomes.ts";
import { OwnOrganisations } from "./parts/own-organisations.tsx";

export const meta: MetaFunction = () => [
  { title: "Voor welke gemeente werk je? | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/choose", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const here = `/${params.event}/gemeente`;
  const choice = orNotFound(await loadChoice(params.event ?? "", me, new Date()));
  return data({ ...choice, here, asksName: me.name === null, outcome: outcomeOf(request) });
});

export const action = change("routes/gemeente/choose", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const eventSlug = params.event ?? "";
  const here = `/${eventSlug}/gemeente`;
  const form = await readForm(request, joinForm({ asksName: me.name === null }));
  if (!form.ok) return form.answer;
  const { value } = form;
  if (value.intent !== "join") {
    if (!organises(viewer, eventSlug)) throw forbidden();
    const approves = value.intent === "approve";
    const asked = { organisationSlug: value.organisation, userId: value.person, approves };
    const decided = await decideMembership(asked);
    if (!decided.ok) return goTo(`${here}?gelukt=al-beantwoord`);
    return goTo(`${here}?gelukt=${approves ? "toegelaten" : "geweigerd"}`);
  }
  orNotFound(await loadChoice(eventSlug, me, new Date()));
  const person = { userId: me.userId, email: me.email, name: value.name ?? null };
  const joined = await joinMunicipality({ person, code: value.municipality, eventSlug });
  if (!joined.ok) {
    const minutes = Math.ceil(joined.waitSeconds / 60);
    return form.refuse({ "": [`Dat was vaak achter elkaar. Probeer het over ${minutes} minuten`] });
  }
  if (joined.status === "pending") return goTo(`${here}?gelukt=gevraagd`);
  const isNew = !me.organisations.some(({ id }) => id === joined.organisation.id);
  return goTo(`${here}/${joined.organisation.slug}${isNew ? "?gelukt=welkom" : ""}`);
});

export default function ChooseMunicipality() {
  const { own, waiting, municipalities, asksName, here, outcome } = useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{ municipality: string; name: string }>({
    id: "gemeente",
    answer: useActionData<GivenBack>(),
  });
  return (
    <Wrap narrow>
      <PageHeading
        title="Voor welke gemeente werk je?"
        intro="Daarna meld je een stand of workshop aan en zet je erbij waar jullie zelf mee zitten."
      >
        <ContributionSteps />
      </PageHeading>
      <Stack gap={6}>
        <OutcomeNotice outcome={outcome} />
        <OwnOrganisations own={own} here={here} />
        {waiting.length > 0 ? (
          <Panel title="Wie wil meedoen" id="aanvragen">
            <JoinRequests requests={waiting} namesOrganisation />
          </Panel>
        ) : null}
        <div>
          <ErrorSummary errors={errors} />
          <Form method="post" {...formProps}>
            <ComboInput
              {...text(fields.municipality)}
              label={own.length > 0 ? "Of kies een andere gemeente" : "Je gemeente"}
              help="Typ de eerste letters en kies uit de lijst."
              options={municipalities}
              width="medium"
            />
            {asksName ? (
              <TextInput
                {...text(fields.name)}
                label="Hoe mogen we je noemen?"
                help="Je naam of je functie. Zo zien anderen je."
                autoComplete="name"
                width="medium"
              />
            ) : null}
            <Button variant="ribbon" name="intent" value="join">
              Ga verder
            </Button>
          </Form>
        </div>
      </Stack>
    </Wrap>
  );
}
