import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeRange } from "#app/domain/dates/dutch.ts";
import { placingForm } from "#app/domain/selection/forms.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { loadProgrammeGrid } from "#app/features/selection/load-hall.ts";
import { loadFreeSpots } from "#app/features/selection/load-submissions.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { RemoveRunForm, WorkshopSlotForm } from "./parts/placing-forms.tsx";
import { tell } from "./parts/placing-words.ts";

export const meta: MetaFunction = () => [{ title: "Programma maken | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/programme", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const [grid, spots] = await Promise.all([loadProgrammeGrid(event.id), loadFreeSpots(event.id)]);
  const { told, headers } = await readTold(request);
  return data({ slug: event.slug, ...grid, slots: spots.slots, told }, { headers });
});

export const action = change("routes/organiser/programme", async ({ params, request }) => {
  const form = await readForm(request, placingForm);
  if (!form.ok) return form.answer;
  const { event: eventSlug = "" } = params;
  const { contributionId } = form.value;
  const told = tell(await carryOut(form.value, { contributionId, eventSlug, now: new Date() }));
  if (told.ok) return goToAndTell(`/${eventSlug}/organisatie/programma`, told.sentence);
  return form.refuse({ [told.field]: [told.sentence] });
});

export default function Programme() {
  const { rounds, rooms, runs, waiting, warnings, slots, told } = useLoaderData<typeof loader>();
  const { errors } = useServerForm({ id: "programma", answer: useActionData<typeof action>() });
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Rondes en zalen"
          intro="Geef elke workshop een ronde en een zaal. In een zaal past per ronde één workshop."
          aside={
            <FigureList
              figures={[
                { value: waiting.length, label: "wachten op een ronde" },
                { value: runs.length, label: "staan in het rooster" },
                { value: slots.length, label: "keer een zaal vrij" },
              ]}
            />
          }
        />
        <Stack gap={5}>
          {told ? (
            <Notice tone="good" live>
              {told}
            </Notice>
          ) : null}
          <ErrorSummary
            errors={errors.map(({ message }) => ({ id: null, message }))}
            title="Dit lukte niet"
            nothingTyped
          />
          {warnings.length > 0 ? (
            <Notice tone="warning" title="Kijk hier even naar">
              <ul>
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {waiting.map((workshop) => (
            <Panel key={workshop.id} title={workshop.title} id={`workshop-${workshop.id}`}>
              <p>{namesInOneLine(workshop.organisations.map(({ name }) => name))}</p>
              <WorkshopSlotForm contributionId={workshop.id} title={workshop.title} slots={slots} />
            </Panel>
          ))}
        </Stack>
      </Wrap>
      <Section id="rooster" title="Het rooster" compact>
        {rooms.length === 0 || rounds.length === 0 ? (
          <EmptyStall title="Er zijn nog geen rondes of zalen">
            Zodra de dag is ingedeeld, zie je hier het rooster.
          </EmptyStall>
        ) : (
          <DataTable
            caption="Welke workshop in welke zaal en ronde is"
            captionHidden
            columns={[
              { key: "room", header: "Zaal" },
              ...rounds.map(({ id, number, startsAt, endsAt }) => ({
                key: id,
                header: `Ronde ${number}, ${timeRange(startsAt, endsAt)}`,
                onPhone: "labelled" as const,
              })),
            ]}
            rows={rooms.map((room) => ({
              id: room.id,
              cells: {
                room: (
                  <>
                    {room.name}
                    <p className="small soft">{room.capacity} plekken</p>
                  </>
                ),
                ...Object.fromEntries(
                  rounds.map((round) => [
                    round.id,
                    <Cell key={round.id} roomId={room.id} roundId={round.id} />,
                  ]),
                ),
              },
            }))}
          />
        )}
      </Section>
    </>
  );
}

function Cell({ roomId, roundId }: { roomId: string; roundId: string }) {
  const { slug, runs } = useLoaderData<typeof loader>();
  const run = runs.find((one) => one.roomId === roomId && one.roundId === roundId);
  if (!run) return <span className="soft">Vrij</span>;
  const { contributionId, title, organisations, seatsTaken, capacity } = run;
  return (
    <>
      <Anchor href={`/${slug}/organisatie/aanmeldingen/${contributionId}`}>{title}</Anchor>
      <p className="small">{namesInOneLine(organisations)}</p>
      <p className="small soft">
        {seatsTaken} van {capacity} plekken bezet
      </p>
      <Fold summary="Verander">
        <RemoveRunForm
          contributionId={contributionId}
          title={title}
          runId={run.runId}
          seats={seatsTaken}
        />
      </Fold>
    </>
  );
}
