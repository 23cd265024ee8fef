import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { knownOf, writeKnown } from "#app/domain/editing/merge.ts";
import { contributionContent } from "#app/domain/registration/contribution-content.ts";
import { isAtWork, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import { loadInterest } from "#app/features/contributions/interest.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { answerForm } from "./parts/answer-form.ts";
import { ContributionButtons } from "./parts/contribution-buttons.tsx";
import { ContributionForm, type ContributionAnswer } from "./parts/contribution-form.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { valuesOf } from "./parts/contribution-values.ts";
import { MaterialsLink } from "./parts/materials-link.tsx";
import { OutcomeNotice } from "./parts/outcome-notice.tsx";
import { outcomeOf } from "./parts/outcomes.ts";
import { StandingNotice } from "./parts/standing-notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.contribution.title ?? "Voorbeeld"} | PraktijkVoorbeeldenParade` },
];

interface Params {
  event?: string;
  organisation?: string;
  contribution?: string;
}

function addressOf({ event = "", organisation = "", contribution = "" }: Params) {
  return { eventSlug: event, organisationSlug: organisation, contributionId: contribution };
}

export const loader = view("routes/gemeente/contribution", async ({ request, params }) => {
  const address = addressOf(params);
  const page = orNotFound(await loadContribution(address, new Date()));
  const { contribution, rounds } = page;
  const home = `/${address.eventSlug}/gemeente/${address.organisationSlug}`;
  return data({
    ...page,
    interest: await loadInterest(address, contribution.themes),
    values: valuesOf(contribution, rounds),
    known: writeKnown(knownOf(contributionContent(contribution), contribution.version)),
    outcome: outcomeOf(request),
    home,
    here: `${home}/voorbeelden/${contribution.id}`,
  });
});

export const action = change("routes/gemeente/contribution", ({ request, params, viewer }) => {
  const { userId, email } = signedIn(viewer);
  return answerForm(request, { address: addressOf(params), isNew: false, userId, email });
});

export default function EditContribution() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<ContributionAnswer>();
  const { contribution, organisation, home, here, mayChange, withdrawal } = page;
  const { status, kind } = contribution;
  const atWork = isAtWork(status);
  const remove = withdrawal && { href: `${here}/terugtrekken`, label: REMOVE_LABELS[withdrawal] };
  return (
    <Wrap>
      <PageHeading
        eyebrow={STATUS_NAMES[status]}
        title={contribution.title}
        back={<BackLink href={home}>Terug naar {organisation.name}</BackLink>}
      >
        <ContributionSteps status={status} homeHref={home} />
      </PageHeading>
      <Stack gap={6}>
        <OutcomeNotice outcome={page.outcome} />
        <StandingNotice page={page} />
        {/* Whoever typed while the deadline passed gets the text back. */}
        {mayChange || answer ? (
          <ContributionForm
            // What a button kept is shown afresh; what is kept while typing leaves the form alone.
            key={`${contribution.id}-${contribution.version}`}
            id={contribution.id}
            answer={answer}
            values={page.values}
            known={page.known}
            page={page}
            missing={page.missing}
            couldAdd={page.couldAdd}
            interest={page.interest}
            fixedKind={status === "accepted" ? kind : null}
            draftAddress={atWork && mayChange ? `${here}/concept` : null}
            defaultIntent={atWork ? "save" : "change"}
          >
            <ContributionButtons
              isAtWork={atWork}
              isAgain={status === "changes_asked"}
              lookHref={`${here}/zo-ziet-het-eruit`}
              remove={remove}
            />
          </ContributionForm>
        ) : (
          <ButtonRow>
            <ButtonLink variant="ink" href={`${here}/zo-ziet-het-eruit`}>
              Bekijk wat jullie schreven
            </ButtonLink>
            {remove ? <ButtonLink href={remove.href}>{remove.label}</ButtonLink> : null}
          </ButtonRow>
        )}
        <MaterialsLink here={here} />
      </Stack>
    </Wrap>
  );
}

const REMOVE_LABELS = { delete: "Gooi dit concept weg", withdraw: "Trek terug" } as const;
