import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { contentOf, newContributionForm } from "#app/domain/registration/contribution-form.ts";
import { loadNewContribution } from "#app/features/contributions/load-contribution.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import type { GivenBack } from "#app/ui/form-binding.ts";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ContributionButtons } from "./parts/contribution-buttons.tsx";
import { ContributionForm } from "./parts/contribution-form.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { CONTRIBUTION_REFUSALS } from "./parts/refusals.ts";

export const meta: MetaFunction = () => [
  { title: "Meld een stand of workshop aan | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/new-contribution", async ({ request, params }) => {
  const { event = "", organisation = "" } = params;
  const page = orNotFound(await loadNewContribution(event, organisation, new Date()));
  const home = `/${event}/gemeente/${organisation}`;
  // The overview says from when and until when.
  if (!page.isOpen) return goTo(home);
  const asked = new URL(request.url).searchParams.get("soort");
  const kind: "stand" | "workshop" = asked === "workshop" ? "workshop" : "stand";
  return data({ ...page, kind, home, key: crypto.randomUUID() });
});

export const action = change("routes/gemeente/new-contribution", async (args) => {
  const { event = "", organisation = "" } = args.params;
  const me = signedIn(args.viewer);
  const form = await readForm(args.request, newContributionForm);
  if (!form.ok) return form.answer;
  const { key, intent } = form.value;
  const command = {
    eventSlug: event,
    organisationSlug: organisation,
    contributionId: key,
    isNew: true,
    content: contentOf(form.value),
    userId: me.userId,
    email: me.email,
  };
  const keep = intent === "save" ? saveContribution : submitContribution;
  const kept = await keep(command, new Date());
  if (!kept.ok) {
    if (kept.reason === "not-found") throw notFound();
    return form.refuse(CONTRIBUTION_REFUSALS[kept.reason]);
  }
  const home = `/${event}/gemeente/${organisation}`;
  return goTo(
    intent === "save" ? `${home}/voorbeelden/${key}?gelukt=bewaard` : `${home}?gelukt=ingediend`,
  );
});

export default function NewContribution() {
  const page = useLoaderData<typeof loader>();
  return (
    <Wrap>
      <PageHeading
        title={page.kind === "stand" ? "Zet je kraam op" : "Zet je tent op"}
        back={<BackLink href={page.home}>Terug naar {page.organisation.name}</BackLink>}
      >
        <ContributionSteps status="draft" homeHref={page.home} />
      </PageHeading>
      <ContributionForm
        answer={useActionData<GivenBack>()}
        values={{ ...EMPTY, kind: page.kind }}
        themes={page.themes}
        municipalities={page.municipalities}
        organisation={page.organisation.name}
        defaultIntent="save"
        hidden={<input type="hidden" name="key" value={page.key} />}
      >
        <ContributionButtons isDraft removeHref={null} />
      </ContributionForm>
    </Wrap>
  );
}

const EMPTY = {
  title: "",
  summary: "",
  mainTheme: "",
  secondTheme: "",
  thirdTheme: "",
  story: "",
  results: "",
  stage: "running",
  partner1: "",
  partner2: "",
} as const;
