import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { organisationForm } from "#app/domain/organisations/forms.ts";
import { isOtherKind } from "#app/domain/organisations/kinds.ts";
import { changeOrganisation } from "#app/features/organisations/change-organisation.ts";
import { loadOrganisation } from "#app/features/organisations/load-organisation.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, forbidden, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { NamesakesPanel } from "./parts/namesakes-panel.tsx";
import { OrganisationFields, type OrganisationValues } from "./parts/organisation-fields.tsx";
import { refuseName } from "./parts/refuse-name.ts";

export const meta: MetaFunction = () => [{ title: "Naam en soort | PraktijkVoorbeeldenParade" }];

/** The organisation, when it is one whose name its people choose. */
async function loadChangeable(params: { event?: string; organisation?: string }, userId: string) {
  const { event: eventSlug = "", organisation: organisationSlug = "" } = params;
  const address = { eventSlug, organisationSlug };
  const page = orNotFound(await loadOrganisation(address, { userId, now: new Date() }));
  const { kind, name } = page.organisation;
  if (!isOtherKind(kind)) throw notFound();
  if (!page.manages) throw forbidden();
  const back = `/${eventSlug}/gemeente/${organisationSlug}/wie-we-zijn`;
  return { back, kind, name, members: page.members.join("\n") };
}

export const loader = view("routes/gemeente/organisation-details", async ({ params, viewer }) =>
  data(await loadChangeable(params, signedIn(viewer).userId)),
);

export const action = change(
  "routes/gemeente/organisation-details",
  async ({ request, params, viewer }) => {
    const { back } = await loadChangeable(params, signedIn(viewer).userId);
    const form = await readForm(request, organisationForm);
    if (!form.ok) return form.answer;
    const { intent, ...wanted } = form.value;
    const organisation = { ...wanted, isAnother: intent === "change-anyway" };
    const changed = await changeOrganisation(params.organisation ?? "", organisation);
    if (changed.ok) return goToAndTell(back, "Je wijzigingen zijn bewaard.");
    if (changed.reason === "not-found") throw notFound();
    return refuseName(form, changed);
  },
);

export default function OrganisationDetails() {
  const { back, ...details } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { formProps, fields, errors } = useServerForm<OrganisationValues>({
    id: "organisatie",
    answer,
    defaultValue: details,
  });
  const refused = answer && "namesakes" in answer ? answer : null;
  return (
    <Wrap narrow>
      <PageHeading
        back={<BackLink href={back}>Terug naar wie jullie zijn</BackLink>}
        title="Naam en soort"
        intro="Het adres van jullie pagina’s blijft hetzelfde, zodat links in mails blijven werken."
      />
      <Stack gap={6}>
        <ErrorSummary errors={errors} />
        {refused ? <NamesakesPanel {...refused} /> : null}
        <Form method="post" {...formProps}>
          <OrganisationFields fields={fields} />
          <FormActions>
            <Button variant="ribbon" name="intent" value="change">
              Bewaar
            </Button>
            {refused?.reason === "alike" ? (
              <Button variant="quiet" name="intent" value="change-anyway">
                Nee, wij zijn een andere organisatie
              </Button>
            ) : null}
          </FormActions>
        </Form>
      </Stack>
    </Wrap>
  );
}
