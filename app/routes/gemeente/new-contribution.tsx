import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { knownOf, writeKnown } from "#app/domain/editing/merge.ts";
import { emptyContent } from "#app/domain/registration/contribution-content.ts";
import { isFormKey } from "#app/domain/registration/form-key.ts";
import { couldAdd, stillMissing } from "#app/domain/registration/still-missing.ts";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { loadNewContribution } from "#app/features/contributions/load-contribution.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { answerForm } from "./parts/answer-form.ts";
import { ContributionButtons } from "./parts/contribution-buttons.tsx";
import { ContributionForm, type ContributionAnswer } from "./parts/contribution-form.tsx";
import { ContributionSteps } from "./parts/contribution-steps.tsx";
import { valuesOf } from "./parts/contribution-values.ts";

export const meta: MetaFunction = () => [
  { title: "Meld een stand of workshop aan | PraktijkVoorbeeldenParade" },
];

/** The key in the address becomes its id: a page that is loaded again finds what it kept. */
function keyIn(request: Request): string | null {
  const key = new URL(request.url).searchParams.get("sleutel") ?? "";
  return isFormKey(key) ? key : null;
}

export const loader = view("routes/gemeente/new-contribution", async ({ request, params }) => {
  const { event = "", organisation = "" } = params;
  const home = `/${event}/gemeente/${organisation}`;
  const asked = new URL(request.url).searchParams.get("soort");
  const kind: "stand" | "workshop" = asked === "workshop" ? "workshop" : "stand";
  const key = keyIn(request) ?? crypto.randomUUID();
  const address = { eventSlug: event, organisationSlug: organisation, contributionId: key };
  const page = orNotFound(await loadNewContribution(address, new Date()));
  // The overview says from when and until when.
  if (!page.isOpen) return goTo(home);
  if (page.isThere) return goTo(`${home}/voorbeelden/${key}`);
  if (!keyIn(request)) return goTo(`${home}/voorbeelden/nieuw?soort=${kind}&sleutel=${key}`);
  const content = emptyContent(kind);
  const settings = await loadEventSettings(event);
  return data({
    ...page,
    call: parseMarkdown(settings?.callText ?? ""),
    values: valuesOf(content, page.rounds),
    known: writeKnown(knownOf(content, 0)),
    missing: stillMissing(content, { asksDays: page.event.days.length > 1 }),
    couldAdd: couldAdd(content),
    ...{ kind, home, key },
  });
});

export const action = change("routes/gemeente/new-contribution", ({ request, params, viewer }) => {
  const { event = "", organisation = "" } = params;
  const { userId, email } = signedIn(viewer);
  const key = keyIn(request);
  if (!key) throw notFound();
  const address = { eventSlug: event, organisationSlug: organisation, contributionId: key };
  return answerForm(request, { address, isNew: true, userId, email });
});

export default function NewContribution() {
  const page = useLoaderData<typeof loader>();
  const { kind, home, key, organisation } = page;
  return (
    <Wrap>
      <PageHeading
        title={kind === "stand" ? "Zet je kraam op" : "Zet je tent op"}
        back={<BackLink href={home}>Terug naar {organisation.name}</BackLink>}
      >
        <ContributionSteps status="draft" homeHref={home} />
      </PageHeading>
      {page.call.length > 0 ? (
        <Fold summary="Wat zoekt de organisatie?" open>
          <Markdown blocks={page.call} />
        </Fold>
      ) : null}
      <ContributionForm
        id={key}
        answer={useActionData<ContributionAnswer>()}
        values={page.values}
        known={page.known}
        page={page}
        missing={page.missing}
        couldAdd={page.couldAdd}
        interest={NOBODY_YET}
        draftAddress={`${home}/voorbeelden/${key}/concept`}
        defaultIntent="save"
      >
        <ContributionButtons isAtWork />
      </ContributionForm>
    </Wrap>
  );
}

/** Who looks for it is known once it has a theme. */
const NOBODY_YET: [] = [];
