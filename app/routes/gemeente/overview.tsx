import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { ownWord } from "#app/domain/organisations/kinds.ts";
import { membershipForm } from "#app/domain/registration/join-form.ts";
import { loadInterest } from "#app/features/contributions/interest.ts";
import { decideMembership } from "#app/features/organisations/decide-membership.ts";
import { loadOverview, type Overview } from "#app/features/organisations/load-overview.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ChallengeList } from "./parts/challenge-list.tsx";
import { ColleagueList } from "./parts/colleague-list.tsx";
import { InterestPanel } from "./parts/interest-panel.tsx";
import { JoinRequests } from "./parts/join-requests.tsx";
import { OutcomeNotice } from "./parts/outcome-notice.tsx";
import { outcomeOf } from "./parts/outcomes.ts";
import { OwnContributions } from "./parts/own-contributions.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.organisation.name ?? "Gemeente"} | PraktijkVoorbeeldenParade` },
];

export const loader = view("routes/gemeente/overview", async ({ request, params }) => {
  const { event = "", organisation = "" } = params;
  const overview = orNotFound(await loadOverview(event, organisation, new Date()));
  return data({
    ...overview,
    interest: await loadInterest(
      { eventSlug: event, organisationSlug: organisation },
      themesOf(overview),
    ),
    here: `/${event}/gemeente/${organisation}`,
    outcome: outcomeOf(request),
  });
});

export const action = change("routes/gemeente/overview", async ({ request, params }) => {
  const here = `/${params.event}/gemeente/${params.organisation}`;
  const form = await readForm(request, membershipForm);
  if (!form.ok) return form.answer;
  const { intent, person } = form.value;
  const approves = intent === "approve";
  const { event: eventSlug = "", organisation: organisationSlug = "" } = params;
  const asked = { organisationSlug, userId: person, approves, eventSlug };
  const decided = await decideMembership(asked, new Date());
  if (!decided.ok) return goTo(`${here}?gelukt=al-beantwoord`);
  return goTo(`${here}?gelukt=${approves ? "toegelaten" : "geweigerd"}`);
});

export default function GemeenteOverview() {
  const page = useLoaderData<typeof loader>();
  const { organisation, event, here, requests } = page;
  const maySend = page.contributionsOpen === "yes";
  const word = ownWord(organisation.kind);
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow={event.name}
          title={organisation.name}
          intro={deadlineText(page)}
          aside={
            maySend ? (
              <ButtonLink variant="ribbon" href={`${here}/voorbeelden/nieuw?soort=stand`}>
                Meld een stand aan
              </ButtonLink>
            ) : null
          }
        />
        <Stack gap={5}>
          <OutcomeNotice outcome={page.outcome} />
          {requests.length > 0 ? (
            <Panel title={`Wil ook voor jullie ${word} meedoen`} id="aanvragen">
              <JoinRequests requests={requests} />
            </Panel>
          ) : null}
        </Stack>
      </Wrap>
      <Section
        id="voorbeelden"
        title="Wat jullie laten zien"
        compact
        aside={
          maySend ? (
            <ButtonLink icon="plus" href={`${here}/voorbeelden/nieuw?soort=workshop`}>
              Geef een workshop
            </ButtonLink>
          ) : null
        }
      >
        <Stack gap={6}>
          <OwnContributions page={page} here={here} />
          {page.interest.length > 0 ? <InterestPanel interest={page.interest} /> : null}
        </Stack>
      </Section>
      <Section
        id="vraagstukken"
        title="Waar jullie mee zitten"
        intro="We zoeken er na de dag een gemeente bij die verder is."
        tone="sand"
        compact
        aside={
          page.challengesOpen ? (
            <ButtonLink icon="plus" href={`${here}/vraagstukken/nieuw`}>
              Voeg een vraagstuk toe
            </ButtonLink>
          ) : null
        }
      >
        <ChallengeList challenges={page.challenges} here={here} mayAdd={page.challengesOpen} />
      </Section>
      <Section
        id="collegas"
        title="Jullie mensen"
        compact
        aside={
          <ButtonLink icon="edit" href={`${here}/wie-we-zijn`}>
            Beheer jullie mensen
          </ButtonLink>
        }
      >
        <ColleagueList colleagues={page.colleagues} />
      </Section>
    </>
  );
}

/** Each theme of what they show, once. */
function themesOf({ contributions }: Pick<Overview, "contributions">) {
  const shown = contributions.filter(({ status }) => status !== "withdrawn");
  return [
    ...new Map(shown.flatMap(({ themes }) => themes).map((theme) => [theme.id, theme])).values(),
  ];
}

function deadlineText({ event, contributionsOpen }: Overview): string {
  const until = longDateTime(event.submissionDeadlineAt);
  if (event.calledOffAt) return "Aanmelden kan niet meer.";
  if (contributionsOpen === "not-yet") {
    return `Aanmelden kan vanaf ${longDateTime(event.submissionOpensAt)}.`;
  }
  if (contributionsOpen === "closed") return `Aanmelden kon tot ${until}. Dat is nu voorbij.`;
  return `Aanmelden en wijzigen kan tot ${until}.`;
}
