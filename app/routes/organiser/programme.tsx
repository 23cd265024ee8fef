import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeRange } from "#app/domain/dates/dutch.ts";
import { loadProgrammeGrid, type ProgrammeGrid } from "#app/features/selection/load-hall.ts";
import { change, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Panel } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { RemoveRunForm, WorkshopSlotForm } from "./parts/placing-forms.tsx";
import { PlacingHeading } from "./parts/placing-heading.tsx";
import { loadPlacing, placeFrom } from "./parts/placing-request.ts";

export const meta: MetaFunction = () => [{ title: "Programma maken | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/programme", (args) =>
  loadPlacing(args, "programma", loadProgrammeGrid),
);

export const action = change("routes/organiser/programme", (args) => placeFrom(args, "programma"));

export default function Programme() {
  const { slug, loaded: grid, days, told } = useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PlacingHeading
          title="Rondes en zalen"
          intro="Geef elke workshop een ronde en een zaal. In een zaal past per ronde één workshop."
          days={days}
          told={told}
          answer={useActionData<typeof action>()}
          figures={
            grid
              ? [
                  { value: grid.waiting.length, label: "wachten op een ronde" },
                  { value: grid.runs.length, label: "staan in het rooster" },
                  { value: grid.slots.length, label: "keer een zaal vrij" },
                ]
              : []
          }
        >
          {grid ? <Waiting grid={grid} /> : null}
        </PlacingHeading>
      </Wrap>
      <Section id="rooster" title="Het rooster" compact>
        {grid && grid.rooms.length > 0 && grid.rounds.length > 0 ? (
          <Timetable slug={slug} grid={grid} />
        ) : (
          <EmptyStall title="Er zijn nog geen rondes of zalen">
            Zodra de dag is ingedeeld, zie je hier het rooster.
          </EmptyStall>
        )}
      </Section>
    </>
  );
}

function Waiting({ grid: { waiting, warnings, slots } }: { grid: ProgrammeGrid }) {
  return (
    <>
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
    </>
  );
}

function Timetable({ slug, grid }: { slug: string; grid: ProgrammeGrid }) {
  const { rounds, rooms, runs } = grid;
  const at = (roomId: string, roundId: string) =>
    runs.find((run) => run.roomId === roomId && run.roundId === roundId);
  return (
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
              <p className="small soft">{`${room.capacity}\u00a0plekken`}</p>
            </>
          ),
          ...Object.fromEntries(
            rounds.map(({ id }) => [id, <Cell key={id} slug={slug} run={at(room.id, id)} />]),
          ),
        },
      }))}
    />
  );
}

function Cell({ slug, run }: { slug: string; run: ProgrammeGrid["runs"][number] | undefined }) {
  if (!run) return <span className="soft">Vrij</span>;
  const { contributionId, title, organisations, seatsTaken, capacity } = run;
  return (
    <div>
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
    </div>
  );
}
