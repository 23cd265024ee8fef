import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { contentOf, contributionForm } from "#app/domain/registration/contribution-form.ts";
import { STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import type { GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ConfirmRemoval } from "./parts/confirm-removal.tsx";
import { ContributionButtons } from "./parts/contribution-buttons.tsx";
import { ContributionForm } from "./parts/contribution-form.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { ContributionText } from "./parts/contribution-text.tsx";
import { valuesOf } from "./parts/contribution-values.ts";
import { OutcomeNotice } from "./parts/outcome-notice.tsx";
import { outcomeOf } from "./parts/outcomes.ts";
import { CONTRIBUTION_REFUSALS } from "./parts/refusals.ts";
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
  const page = orNotFound(await loadContribution(addressOf(params), new Date()));
  const asksToWithdraw = new URL(request.url).searchParams.get("weg") === "ja";
  const home = `/${params.event}/gemeente/${params.organisation}`;
  const here = `${home}/voorbeelden/${params.contribution}`;
  return data({ ...page, asksToWithdraw, outcome: outcomeOf(request), home, here });
});

export const action = change("routes/gemeente/contribution", async (args) => {
  const address = addressOf(args.params);
  const me = signedIn(args.viewer);
  const home = `/${address.eventSlug}/gemeente/${address.organisationSlug}`;
  const form = await readForm(args.request, contributionForm);
  if (!form.ok) return form.answer;
  const { value } = form;
  if (value.intent === "withdraw") {
    const withdrawn = await withdrawContribution(address, new Date());
    if (withdrawn.ok) {
      return goTo(
        `${home}?gelukt=${withdrawn.effect === "delete" ? "weggegooid" : "teruggetrokken"}`,
      );
    }
    if (withdrawn.reason === "not-found") throw notFound();
    return goTo(`${home}/voorbeelden/${address.contributionId}?gelukt=te-laat`);
  }
  const person = { userId: me.userId, email: me.email };
  const command = { ...address, ...person, isNew: false, content: contentOf(value) };
  const keep = value.intent === "submit" ? submitContribution : saveContribution;
  const kept = await keep(command, new Date());
  if (!kept.ok) {
    if (kept.reason === "not-found") throw notFound();
    return form.refuse(CONTRIBUTION_REFUSALS[kept.reason]);
  }
  if (value.intent === "submit") return goTo(`${home}?gelukt=ingediend`);
  const done = value.intent === "save" ? "bewaard" : "gewijzigd";
  return goTo(`${home}/voorbeelden/${address.contributionId}?gelukt=${done}`);
});

export default function EditContribution() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<GivenBack>();
  const { contribution, organisation, home, here, mayChange, withdrawal } = page;
  const removeHref = withdrawal && `${here}?weg=ja`;
  return (
    <Wrap>
      <PageHeading
        eyebrow={STATUS_NAMES[contribution.status]}
        title={contribution.title}
        back={<BackLink href={home}>Terug naar {organisation.name}</BackLink>}
      >
        <ContributionSteps status={contribution.status} homeHref={home} />
      </PageHeading>
      <Stack gap={6}>
        <OutcomeNotice outcome={page.outcome} />
        {page.asksToWithdraw && withdrawal ? (
          <ConfirmRemoval {...REMOVAL[withdrawal]} intent="withdraw" backHref={here} />
        ) : null}
        <StandingNotice page={page} />
        {/* Whoever typed while the deadline passed gets the text back. */}
        {mayChange || answer ? (
          <ContributionForm
            key={contribution.id}
            answer={answer}
            values={valuesOf(contribution)}
            themes={page.themes}
            municipalities={page.municipalities}
            organisation={organisation.name}
            kindIsFixed={contribution.status === "accepted"}
            defaultIntent={contribution.status === "draft" ? "save" : "change"}
          >
            <ContributionButtons
              isDraft={contribution.status === "draft"}
              removeHref={removeHref}
            />
          </ContributionForm>
        ) : (
          <>
            <ContributionText contribution={contribution} organisation={organisation.name} />
            {removeHref ? (
              <p>
                <ButtonLink href={removeHref}>
                  {withdrawal === "delete" ? "Gooi dit concept weg" : "Trek terug"}
                </ButtonLink>
              </p>
            ) : null}
          </>
        )}
      </Stack>
    </Wrap>
  );
}

const REMOVAL = {
  delete: {
    title: "Weet je zeker dat je dit concept weggooit?",
    yes: "Ja, gooi weg",
    children: "Alles wat jullie hier schreven is dan weg.",
  },
  withdraw: {
    title: "Weet je zeker dat jullie je terugtrekken?",
    yes: "Ja, trek terug",
    children: "Jullie voorbeeld doet dan niet meer mee. Een plek of zaal komt weer vrij.",
  },
} as const;
