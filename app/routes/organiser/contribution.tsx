import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayAndMonth, longDateTime } from "#app/domain/dates/dutch.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { KIND_NAMES, STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { practicalFacts } from "#app/domain/selection/practical-facts.ts";
import { submissionForm } from "#app/domain/selection/forms.ts";
import { whereWords } from "#app/domain/selection/where-words.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { showMaterials } from "#app/features/materials/show-materials.ts";
import { loadFreeSpots, loadSubmission } from "#app/features/selection/load-submissions.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { Told } from "#app/ui/told.tsx";
import { CommitteePanel } from "./parts/committee-panel.tsx";
import { ContributionRead } from "./parts/contribution-read.tsx";
import { DecisionPanel } from "./parts/decision-panel.tsx";
import {
  ClearStandForm,
  RemoveRunForm,
  StandPlaceForm,
  WorkshopSlotForm,
} from "./parts/placing-forms.tsx";
import { tell } from "./parts/placing-words.ts";
import { SubmissionStatus } from "./parts/submission-status.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.submission.title ?? "Aanmelding"} | PraktijkVoorbeeldenParade` },
];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/contribution", async (args) => {
  const { params, request, viewer } = args;
  const event = orNotFound(await loadEvent(params.event));
  const { userId } = signedIn(viewer);
  const page = orNotFound(await loadSubmission(params.contribution ?? "", event, userId));
  const asked = { eventSlug: event.slug, contributionId: page.submission.id, viewer };
  const materials = await showMaterials(asked, new Date());
  const spots = await loadFreeSpots(event.id);
  const { told, headers } = await readTold(request);
  const days = event.days.map(({ id, town, opensAt }) => {
    return { id, label: `${town}, ${dayAndMonth(opensAt)}` };
  });
  return data({ slug: event.slug, ...page, materials, spots, days, told }, { headers });
});

export const action = change("routes/organiser/contribution", async (args) => {
  const { params, request, viewer } = args;
  const form = await readForm(request, submissionForm);
  if (!form.ok) return form.answer;
  const { event: eventSlug = "", contribution: contributionId = "" } = params;
  const { userId } = signedIn(viewer);
  const at = { contributionId, eventSlug, userId, now: new Date() };
  const told = tell(await carryOut(form.value, at));
  if (!told.ok) return form.refuse({ [told.field]: [told.sentence] });
  return goToAndTell(`/${eventSlug}/organisatie/aanmeldingen/${contributionId}`, told.sentence);
});

export default function Contribution() {
  const { slug, submission, texts, materials, committee, told } = useLoaderData<typeof loader>();
  const { id, title, themes, organisations } = submission;
  const { errors } = useServerForm({ id: "besluit", answer: useActionData<typeof action>() });
  return (
    <Wrap>
      <PageHeading
        back={<BackLink href={`/${slug}/organisatie/aanmeldingen`}>Alle aanmeldingen</BackLink>}
        eyebrow={`${KIND_NAMES[submission.kind]} van ${namesInOneLine(organisations.map(({ name }) => name))}`}
        title={title}
        intro={submission.summary}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
        <Split
          aside={
            <Stack gap={5}>
              <Panel title="Waar staat het?" id="waar">
                <Facts />
              </Panel>
              <Placing />
            </Stack>
          }
        >
          <Stack gap={5}>
            <ContributionRead event={slug} {...{ texts, themes, materials }} />
            <CommitteePanel committee={committee} />
            <DecisionPanel here={`/${slug}/organisatie/aanmeldingen/${id}`} {...submission} />
          </Stack>
        </Split>
      </Stack>
    </Wrap>
  );
}

function Facts() {
  const { submission, days } = useLoaderData<typeof loader>();
  const { status, stage, owner, submittedAt, decidedAt } = submission;
  const where = whereWords(submission, { severalDays: days.length > 1 });
  return (
    <DefinitionList
      items={[
        { term: "Status", description: <SubmissionStatus status={status} /> },
        ...(where ? [{ term: "Plek", description: where }] : []),
        { term: "Hoe ver", description: STAGE_NAMES[stage] },
        ...practicalFacts(submission, days.length > 1),
        { term: "Ingediend", description: submittedAt ? longDateTime(submittedAt) : "Nog niet" },
        ...(decidedAt ? [{ term: "Besluit", description: decidedWords(submission) }] : []),
        {
          term: "Contactpersoon",
          description: owner ? `${displayName(owner)}, ${owner.email}` : "Niemand (meer)",
        },
      ]}
    />
  );
}

function decidedWords({
  decidedAt,
  decidedBy,
}: {
  decidedAt: Date | null;
  decidedBy: { email: string; name: string | null } | null;
}): string {
  const when = decidedAt ? longDateTime(decidedAt) : "";
  return decidedBy ? `${when}, door ${displayName(decidedBy)}` : when;
}

/** What an accepted contribution can still be given, or loses. */
function Placing() {
  const { submission, spots, days } = useLoaderData<typeof loader>();
  const { id: contributionId, title, kind, status, place, runs } = submission;
  if (status !== "accepted") return null;
  if (kind === "stand") {
    return (
      <Panel title={place ? "Verplaats" : "Geef een plek"} id="plaatsen">
        <StandPlaceForm {...{ contributionId, title, days }} places={spots.places} />
        {place ? <ClearStandForm contributionId={contributionId} title={title} /> : null}
      </Panel>
    );
  }
  return (
    <Panel title={runs.length > 0 ? "Nog een keer" : "Geef een ronde en een zaal"} id="plaatsen">
      <WorkshopSlotForm {...{ contributionId, title, days }} slots={spots.slots} />
      {runs.map(({ id, round, room, seats }) => (
        <div key={id}>
          <p className="strong">
            Ronde {round}, {room}
          </p>
          <RemoveRunForm
            contributionId={contributionId}
            title={`${title}, ronde ${round}`}
            runId={id}
            seats={seats}
          />
        </div>
      ))}
    </Panel>
  );
}
