import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { newOrganisationForm } from "#app/domain/organisations/forms.ts";
import { joinMunicipality } from "#app/features/organisations/join-municipality.ts";
import { joinOrganisation } from "#app/features/organisations/join-organisation.ts";
import { loadNewOrganisation } from "#app/features/organisations/load-new-organisation.ts";
import { makeOrganisation } from "#app/features/organisations/make-organisation.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { afterJoining, tooOften } from "./parts/joined.ts";
import { NamesakesPanel } from "./parts/namesakes-panel.tsx";
import { OrganisationFields, type OrganisationValues } from "./parts/organisation-fields.tsx";
import { OwnNameInput } from "./parts/own-name-input.tsx";
import { refuseName } from "./parts/refuse-name.ts";

export const meta: MetaFunction = () => [
  { title: "Wij zijn geen gemeente | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/organisation-new", async ({ params, viewer }) => {
  const page = orNotFound(await loadNewOrganisation(params.event ?? ""));
  return data({ ...page, event: params.event, asksName: signedIn(viewer).name === null });
});

export const action = change(
  "routes/gemeente/organisation-new",
  async ({ request, params, viewer }) => {
    const me = signedIn(viewer);
    const eventSlug = params.event ?? "";
    const form = await readForm(request, newOrganisationForm({ asksName: me.name === null }));
    if (!form.ok) return form.answer;
    const { value } = form;
    const person = { userId: me.userId, email: me.email, name: value.person ?? null };
    const now = new Date();
    if (value.intent === "join") {
      const joined = orNotFound(
        /^GM\d{4}$/.test(value.that)
          ? await joinMunicipality({ person, code: value.that, eventSlug }, now)
          : await joinOrganisation({ person, slug: value.that, eventSlug }, now),
      );
      if (!joined.ok) return form.refuse({ "": [tooOften(joined)] });
      return goTo(afterJoining(joined, eventSlug, me));
    }
    const { kind, name, members } = value;
    const organisation = { kind, name, members, isAnother: value.intent === "make-anyway" };
    const made = orNotFound(await makeOrganisation({ person, organisation, eventSlug }, now));
    if (made.ok) return goTo(afterJoining(made, eventSlug, me));
    if (made.reason === "too-often") return form.refuse({ "": [tooOften(made)] });
    return refuseName(form, made);
  },
);

export default function NewOrganisation() {
  const { event, names, asksName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { formProps, fields, errors } = useServerForm<OrganisationValues>({
    id: "organisatie",
    answer,
  });
  const refused = answer && "namesakes" in answer ? answer : null;
  return (
    <Wrap narrow>
      <PageHeading
        back={<BackLink href={`/${event}/gemeente`}>Toch een gemeente</BackLink>}
        title="Wij zijn geen gemeente"
        intro="Ook het Rijk, uitvoeringsorganisaties, samenwerkingsverbanden en kennispartners laten zien wat werkt."
      />
      <Stack gap={6}>
        <ErrorSummary errors={errors} />
        {refused ? (
          <NamesakesPanel {...refused} joinsAs={fields.person.initialValue ?? ""} />
        ) : null}
        <Form method="post" {...formProps}>
          <OrganisationFields fields={fields} names={names} />
          {asksName ? <OwnNameInput {...text(fields.person)} /> : null}
          <ButtonRow>
            <Button variant="ribbon" name="intent" value="make">
              Ga verder
            </Button>
            {refused?.reason === "alike" ? (
              <Button variant="quiet" name="intent" value="make-anyway">
                Nee, wij zijn een andere organisatie
              </Button>
            ) : null}
          </ButtonRow>
        </Form>
      </Stack>
    </Wrap>
  );
}
