import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { organises } from "#app/domain/people/viewer.ts";
import { joinForm } from "#app/domain/registration/join-form.ts";
import { answerInvitation } from "#app/features/organisations/answer-invitation.ts";
import { decideMembership } from "#app/features/organisations/decide-membership.ts";
import { joinMunicipality } from "#app/features/organisations/join-municipality.ts";
import { loadChoice } from "#app/features/organisations/load-choice.ts";
import { readForm } from "#app/http/form.ts";
import { change, forbidden, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { ComboInput } from "#app/ui/text-field.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { afterJoining, tooOften } from "./parts/joined.ts";
import { OutcomeNotice } from "./parts/outcome-notice.tsx";
import { outcomeOf } from "./parts/outcomes.ts";
import { OwnNameInput } from "./parts/own-name-input.tsx";
import { OwnOrganisations } from "./parts/own-organisations.tsx";
import { ReceivedInvitations } from "./parts/received-invitations.tsx";
import { WaitingPeople } from "./parts/waiting-people.tsx";

export const meta: MetaFunction = () => [
  { title: "Voor welke gemeente werk je? | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/choose", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const choice = orNotFound(await loadChoice(params.event ?? "", me, new Date()));
  return data({
    ...choice,
    here: `/${params.event}/gemeente`,
    email: me.email,
    asksName: me.name === null,
    isOrganiser: organises(me, params.event ?? ""),
    followsInvitation: new URL(request.url).searchParams.has("uitnodiging"),
    outcome: outcomeOf(request),
  });
});

export const action = change("routes/gemeente/choose", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const eventSlug = params.event ?? "";
  const here = `/${eventSlug}/gemeente`;
  const form = await readForm(request, joinForm({ asksName: me.name === null }));
  if (!form.ok) return form.answer;
  const { value } = form;
  const person = { userId: me.userId, email: me.email };
  const now = new Date();
  if ("invitation" in value) {
    const answer = {
      ...{ id: value.invitation, eventSlug },
      says: value.intent === "accept" ? ("yes" as const) : ("no" as const),
      person: { ...person, name: me.name === null && value.name ? value.name : null },
    };
    const answered = await answerInvitation(answer, now);
    if (answered.ok) return goTo(afterJoining(answered, eventSlug, me));
    if (answered.reason === "too-often") return form.refuse({ "": [tooOften(answered)] });
    return goTo(`${here}?gelukt=uitnodiging-${answered.reason === "said-no" ? "nee" : "weg"}`);
  }
  if (value.intent !== "join") {
    if (!organises(viewer, eventSlug)) throw forbidden();
    const approves = value.intent === "approve";
    const asked = { organisationSlug: value.organisation, userId: value.person, approves };
    const decided = await decideMembership({ ...asked, eventSlug, asOrganiser: true }, now);
    if (!decided.ok) return goTo(`${here}?gelukt=al-beantwoord`);
    return goTo(`${here}?gelukt=${approves ? "binnengelaten" : "geweigerd"}`);
  }
  const joining = { person: { ...person, name: value.name ?? null }, code: value.municipality };
  const joined = orNotFound(await joinMunicipality({ ...joining, eventSlug }, now));
  if (!joined.ok) return form.refuse({ "": [tooOften(joined)] });
  return goTo(afterJoining(joined, eventSlug, me));
});

export default function ChooseMunicipality() {
  const page = useLoaderData<typeof loader>();
  const { own, municipalities, asksName, here, outcome } = page;
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
        <ReceivedInvitations page={page} />
        <OwnOrganisations own={own} here={here} />
        {page.isOrganiser ? <WaitingPeople waiting={page.waiting} /> : null}
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
            {asksName ? <OwnNameInput {...text(fields.name)} /> : null}
            <ButtonRow>
              <Button variant="ribbon" name="intent" value="join">
                Ga verder
              </Button>
              <ButtonLink variant="quiet" href={`${here}/geen-gemeente`}>
                Wij zijn geen gemeente
              </ButtonLink>
            </ButtonRow>
          </Form>
        </div>
      </Stack>
    </Wrap>
  );
}
