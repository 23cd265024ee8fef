import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KIND_NAMES, STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { practicalFacts } from "#app/domain/selection/practical-facts.ts";
import { reviewForm } from "#app/domain/selection/review-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { showMaterials } from "#app/features/materials/show-materials.ts";
import { loadReview } from "#app/features/selection/load-reviews.ts";
import { saveReview } from "#app/features/selection/save-review.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { Told } from "#app/ui/told.tsx";
import { Remarks } from "./parts/committee-panel.tsx";
import { ContributionRead } from "./parts/contribution-read.tsx";
import { ReviewForm } from "./parts/review-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.submission.title ?? "Beoordelen"} | PraktijkVoorbeeldenParade` },
];

// Also after a refusal: it may just have been decided on.
export const shouldRevalidate = () => true;

export const loader = view(
  "routes/organiser/review-contribution",
  async ({ params, request, viewer }) => {
    const event = orNotFound(await loadEvent(params.event));
    const { userId } = signedIn(viewer);
    const { submission, ...page } = orNotFound(
      await loadReview(event, params.contribution ?? "", userId),
    );
    const asked = { eventSlug: event.slug, contributionId: submission.id, viewer };
    const { told, headers } = await readTold(request);
    const { id, title, summary, kind, stage, themes } = submission;
    return data(
      {
        ...page,
        slug: event.slug,
        told,
        materials: await showMaterials(asked, new Date()),
        submission: { id, title, summary, kind, stage, themes },
        facts: practicalFacts(submission, event.days.length > 1),
        who: namesInOneLine(submission.organisations.map(({ name }) => name)),
      },
      { headers },
    );
  },
);

const REFUSALS = {
  "own-organisation": "Dit is van je eigen gemeente of organisatie. Daar geef jij geen cijfer",
  "not-there": "Deze aanmelding is er niet meer. De gemeente trok hem net terug",
  decided: "Er is net over besloten. Je kunt geen cijfer meer geven",
};

export const action = change(
  "routes/organiser/review-contribution",
  async ({ params, request, viewer }) => {
    const form = await readForm(request, reviewForm);
    if (!form.ok) return form.answer;
    const { event: eventSlug = "", contribution: contributionId = "" } = params;
    const { userId } = signedIn(viewer);
    const saved = await saveReview({ eventSlug, contributionId, userId, ...form.value });
    if (!saved.ok) return form.refuse({ "": [REFUSALS[saved.reason]] });
    const here = `/${eventSlug}/beoordelen/${contributionId}`;
    return goToAndTell(here, `Je cijfer voor ‘${saved.title}’ is bewaard.`);
  },
);

export default function ReviewContribution() {
  const page = useLoaderData<typeof loader>();
  const { slug, submission, texts, materials, facts, who, verdict, mine, others, told } = page;
  const { formProps, fields, errors } = useServerForm<{ score: string; remark: string }>({
    id: `oordeel-${submission.id}`,
    answer: useActionData<typeof action>(),
    defaultValue: mine ? { score: String(mine.score), remark: mine.remark } : {},
  });
  const desk = `/${slug}/beoordelen`;
  return (
    <Wrap>
      <PageHeading
        back={<BackLink href={desk}>Alles wat op jou wacht</BackLink>}
        eyebrow={`${KIND_NAMES[submission.kind]} van ${who}`}
        title={submission.title}
        intro={submission.summary}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <ErrorSummary errors={errors} />
        <Split
          aside={
            <Stack gap={5}>
              {verdict.ok ? (
                <ReviewForm
                  key={submission.id}
                  {...{ formProps, fields, desk, isNew: mine === null }}
                  next={page.next && `${desk}/${page.next}`}
                  left={page.left}
                />
              ) : (
                <Notice title="Hier geef je geen cijfer">{REFUSALS[verdict.reason]}.</Notice>
              )}
              {others ? (
                <Panel title="Wat vinden de anderen?" id="anderen">
                  {others.length > 0 ? (
                    <Remarks reviews={others} />
                  ) : (
                    <p>Jij bent de eerste met een cijfer.</p>
                  )}
                </Panel>
              ) : null}
            </Stack>
          }
        >
          <Stack gap={5}>
            <ContributionRead event={slug} {...{ texts, materials }} themes={submission.themes} />
            <DefinitionList
              items={[{ term: "Hoe ver", description: STAGE_NAMES[submission.stage] }, ...facts]}
            />
          </Stack>
        </Split>
      </Stack>
    </Wrap>
  );
}
