import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { chosenDay } from "#app/domain/events/event.ts";
import { overlapsOf, unreachableIn } from "#app/domain/floor-plan/drawing-checks.ts";
import { withNew } from "#app/domain/floor-plan/drawing-edits.ts";
import { drawingForm } from "#app/domain/floor-plan/drawing-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadDrawing } from "#app/features/floor-plans/load-drawing.ts";
import { saveDrawing } from "#app/features/floor-plans/save-drawing.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { KIND_WORDS } from "#app/ui/floor-plan-editor-words.ts";
import { formTexts } from "#app/ui/floor-plan-editor-rows.tsx";
import { FloorPlanEditor } from "#app/ui/floor-plan-editor.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { dayHref } from "./parts/day-href.ts";
import { ChangedMeanwhile } from "./parts/floor-plan-changed.tsx";
import { problemSentence } from "./parts/floor-plan-words.ts";

export const meta: MetaFunction = () => [
  { title: "Plattegrond tekenen | PraktijkVoorbeeldenParade" },
];

const pageOf = (slug: string, day: number, page = "/tekenen") =>
  dayHref(slug, `plattegrond${page}`, day);

export const loader = view("routes/organiser/floor-plan-editor", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const chosen = orNotFound(chosenDay(event, new URL(request.url).searchParams));
  const floor = orNotFound(await loadDrawing(event.slug, chosen.day.id));
  const { told, headers } = await readTold(request);
  const days = event.days.map(({ town, opensAt }, index) => ({
    label: `${town}, ${dayAndMonth(opensAt)}`,
    href: pageOf(event.slug, index + 1),
    current: index + 1 === chosen.number,
  }));
  const warnings = [...overlapsOf(floor.drawing), ...unreachableIn(floor.drawing)];
  const here = pageOf(event.slug, chosen.number);
  const back = pageOf(event.slug, chosen.number, "");
  return data({ ...floor, warnings, days, told, here, back }, { headers });
});

export const action = change("routes/organiser/floor-plan-editor", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const chosen = orNotFound(chosenDay(event, new URL(request.url).searchParams));
  const form = await readForm(request, drawingForm);
  if (!form.ok) return form.answer;
  const { intent, version, seen, drawing } = form.value;
  if (intent !== "bewaar") {
    const added = withNew(drawing, intent, "free").drawing;
    return data({ result: undefined, drawing: added, base: seen, version, added: intent });
  }
  const address = { eventSlug: event.slug, dayId: chosen.day.id };
  const saved = await saveDrawing(address, { version, seen, drawing });
  if (saved.ok) {
    return goToAndTell(pageOf(event.slug, chosen.number), "De tekening is bewaard.");
  }
  if (saved.reason === "not-found") throw notFound();
  if (saved.reason === "refused") {
    const { result } = form.refuse({ "": saved.problems.map(problemSentence) }).data;
    return data({ result, drawing, base: seen, version }, { status: 400 });
  }
  const { changes, clashes, joined, stored } = saved;
  const meanwhile = { changes, clashes };
  return data(
    { result: undefined, drawing: joined, base: stored, version: saved.version, meanwhile },
    { status: 409 },
  );
});

export default function FloorPlanEditorPage() {
  const { days, told, here, back, ...floor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const given = answer && "drawing" in answer ? answer : null;
  const errors = answer?.result?.error ?? {};
  const unread = given ? undefined : formTexts(answer?.result?.initialValue);
  const standing = useMemo(
    () => new Map(floor.standing.map(({ placeId, who }) => [placeId, who])),
    [floor.standing],
  );
  // Begins anew with what is stored now, and with what was joined; else one goes on drawing.
  const version = given?.version ?? floor.version;
  const isJoined = given !== null && "meanwhile" in given;
  return (
    <Wrap>
      <PageHeading
        title="Teken de plattegrond"
        back={<BackLink href={back}>Terug naar wie waar staat</BackLink>}
      >
        {days.length > 1 ? <ListTabs label="Dagen" tabs={days} /> : null}
      </PageHeading>
      <Stack gap={5}>
        {told && !answer ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        {given && "added" in given ? (
          <Notice live>
            {`${KIND_WORDS[given.added].one} toegevoegd. Vul in de lijst in waar die komt, en bewaar de tekening.`}
          </Notice>
        ) : null}
        {given && "meanwhile" in given ? (
          <ChangedMeanwhile {...given.meanwhile} here={here} />
        ) : null}
        <ErrorSummary
          errors={Object.entries(errors).flatMap(([field, messages]) =>
            (messages ?? []).map((message) => ({ id: field || null, message })),
          )}
          title="De tekening is nog niet bewaard"
        />
        <FloorPlanEditor
          key={`${here} ${version} ${isJoined}`}
          title={`Tekening van ${floor.venue}`}
          drawing={given?.drawing ?? floor.drawing}
          base={given?.base ?? floor.drawing}
          version={version}
          standing={standing}
          warnings={floor.warnings}
          given={unread}
          errors={errors}
        />
      </Stack>
    </Wrap>
  );
}
