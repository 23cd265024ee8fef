import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clock, dayAndMonth } from "#app/domain/dates/dutch.ts";
import { freeSeats } from "#app/domain/seats/seats.ts";
import { loadSeatsOverview } from "#app/features/seats/load-run-seats.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";

export const meta: MetaFunction = () => [
  { title: "Plekken en wachtlijsten | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/seats", async ({ params }) => {
  const { event: slug = "" } = params;
  const { days } = orNotFound(await loadSeatsOverview(slug, new Date()));
  return data({
    slug,
    days: days.map(({ id, town, opensAt, runs }) => ({
      id,
      title: `${town}, ${dayAndMonth(opensAt)}`,
      runs: runs.map((run) => ({
        id: run.runId,
        title: run.title,
        where: `Ronde ${run.round}, ${clock(run.startsAt)}, ${run.roomName}`,
        taken: `${run.taken} van ${run.capacity}`,
        offered: run.offered,
        heldBack: run.heldBack,
        waiting: run.waiting,
        isClosed: run.isClosed,
        free: freeSeats(run),
      })),
    })),
  });
});

export default function Seats() {
  const { slug, days } = useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PageHeading
          title="Plekken en wachtlijsten"
          intro="Kies een workshop om plekken vrij te houden, mensen te verplaatsen of te sluiten."
          back={<BackLink href={`/${slug}/organisatie/programma`}>Rondes en zalen</BackLink>}
        />
      </Wrap>
      {days.map(({ id, title, runs }) => (
        <Section key={id} id={id} title={title} compact>
          {runs.length > 0 ? (
            <RunTable slug={slug} day={title} runs={runs} />
          ) : (
            <EmptyStall title="Er staat nog niets in het rooster">
              Zodra workshops een ronde en een zaal hebben, zie je hier hun plekken.
            </EmptyStall>
          )}
        </Section>
      ))}
    </>
  );
}

type Runs = ReturnType<typeof useLoaderData<typeof loader>>["days"][number]["runs"];

function RunTable({ slug, day, runs }: { slug: string; day: string; runs: Runs }) {
  return (
    <DataTable
      caption={`Workshops op ${day}`}
      captionHidden
      columns={[
        { key: "title", header: "Workshop" },
        { key: "taken", header: "Bezet", onPhone: "labelled", align: "end" },
        { key: "offered", header: "Aangeboden", onPhone: "labelled", align: "end" },
        { key: "heldBack", header: "Vrijgehouden", onPhone: "labelled", align: "end" },
        { key: "waiting", header: "Wachten", onPhone: "labelled", align: "end" },
        { key: "state", header: "Stand", onPhone: "plain" },
      ]}
      rows={runs.map((run) => ({
        id: run.id,
        cells: {
          title: (
            <>
              <Anchor href={`/${slug}/organisatie/programma/${run.id}/plekken`}>{run.title}</Anchor>
              <p className="small soft">{run.where}</p>
            </>
          ),
          taken: run.taken,
          offered: run.offered,
          heldBack: run.heldBack,
          waiting: run.waiting,
          state: <State run={run} />,
        },
      }))}
    />
  );
}

function State({ run: { isClosed, free } }: { run: Runs[number] }) {
  if (isClosed) return <StatusLabel tone="stopped">Gesloten</StatusLabel>;
  if (free === 0) return <StatusLabel tone="waiting">Vol</StatusLabel>;
  return <StatusLabel tone="good">{free === 1 ? "Nog 1 plek" : `Nog ${free} plekken`}</StatusLabel>;
}
