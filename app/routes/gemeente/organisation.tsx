import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { peopleForm } from "#app/domain/organisations/forms.ts";
import { isOtherKind, ownWord } from "#app/domain/organisations/kinds.ts";
import { loadOrganisation } from "#app/features/organisations/load-organisation.ts";
import { readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import type { GivenBack } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { changePeople } from "./parts/change-people.ts";
import { ColleagueRemoval } from "./parts/colleague-removal.tsx";
import { ColleagueTable } from "./parts/colleague-table.tsx";
import { InviteColleague } from "./parts/invite-colleague.tsx";
import { JoinRequests } from "./parts/join-requests.tsx";
import { OrganisationFacts } from "./parts/organisation-facts.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: `Wie jullie zijn: ${page?.organisation.name ?? "gemeente"} | PraktijkVoorbeeldenParade`,
  },
];

export const loader = view("routes/gemeente/organisation", async ({ request, params, viewer }) => {
  const { userId } = signedIn(viewer);
  const { event: eventSlug = "", organisation: organisationSlug = "" } = params;
  const address = { eventSlug, organisationSlug };
  const page = orNotFound(await loadOrganisation(address, { userId, now: new Date() }));
  const { told, headers } = await readTold(request);
  const home = `/${eventSlug}/gemeente/${organisationSlug}`;
  return data(
    {
      ...page,
      ...{ me: userId, home, here: `${home}/wie-we-zijn`, told },
      asksAbout: new URL(request.url).searchParams.get("weg"),
    },
    { headers },
  );
});

export const action = change(
  "routes/gemeente/organisation",
  async ({ request, params, viewer }) => {
    const form = await readForm(request, peopleForm);
    if (!form.ok) return form.answer;
    const { event = "", organisation = "" } = params;
    return changePeople(form, { event, organisation, me: signedIn(viewer) });
  },
);

export default function OrganisationPage() {
  const page = useLoaderData<typeof loader>();
  const { organisation, requests, home, here, told } = page;
  const word = ownWord(organisation.kind);
  const invited = page.invitations.length;
  const answer = useActionData<GivenBack>();
  const refusal = answer?.result?.error?.[""]?.[0];
  return (
    <Wrap>
      <PageHeading
        back={<BackLink href={home}>{`Terug naar ${organisation.name}`}</BackLink>}
        eyebrow={page.eventName}
        title="Wie jullie zijn"
        aside={
          isOtherKind(organisation.kind) && page.manages ? (
            <ButtonLink icon="edit" href={`${here}/gegevens`}>
              Verander naam of soort
            </ButtonLink>
          ) : null
        }
      />
      <Stack gap={6}>
        <Told>{told}</Told>
        {refusal ? <Notice tone="error" title={refusal} live /> : null}
        <ColleagueRemoval page={page} />
        <OrganisationFacts page={page} />
        {requests.length > 0 ? (
          <Panel title={`Wil ook voor jullie ${word} meedoen`} id="aanvragen">
            <JoinRequests requests={requests} />
          </Panel>
        ) : null}
        <ColleagueTable page={page} />
        {/* Empty again after each invitation that went. */}
        <InviteColleague
          key={`${invited}-${page.invitations[0]?.email}`}
          page={page}
          answer={refusal ? undefined : answer}
        />
      </Stack>
    </Wrap>
  );
}
