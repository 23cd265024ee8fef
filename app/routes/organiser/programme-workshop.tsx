import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listed } from "#app/domain/catalogue/card.ts";
import { dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import { EQUIPMENT } from "#app/domain/programme/ground.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadWorkshop, type WorkshopOnGrid } from "#app/features/programme/load-workshop.ts";
import { readTold } from "#app/http/flash.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { dayHref } from "./parts/day-href.ts";
import { Conflicts } from "./parts/programme-conflicts.tsx";
import { changeGrid } from "./parts/programme-request.ts";
import { AddRunForm, KeepRunForms, MoveRunForm } from "./parts/programme-run-forms.tsx";

export const meta: MetaFunction = () => [
  { title: "Ronde en zaal kiezen | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/programme-workshop", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const found = orNotFound(await loadWorkshop(event.id, params.contribution ?? ""));
  const { told, headers } = await readTold(request);
  const days = event.days.map(({ id, town, opensAt }) => {
    return { id, label: `${town}, ${dayAndMonth(opensAt)}` };
  });
  return data({ ...found, days, told, slug: event.slug }, { headers });
});

export const action = change("routes/organiser/programme-workshop", (args) =>
  changeGrid(args, new URL(args.request.url).pathname),
);

export default function ProgrammeWorkshop() {
  const { slug, workshop, runs, slots, days, conflicts, isPublished, expected, told } =
    useLoaderData<typeof loader>();
  const { errors } = useServerForm({ id: "rooster", answer: useActionData<typeof action>() });
  const grid = `/${slug}/organisatie/programma`;
  const day = days.findIndex(({ id }) => id === runs[0]?.round.locationDayId) + 1;
  const gridHref = dayHref(slug, "programma", day);
  return (
    <Wrap>
      <PageHeading
        title={workshop.title}
        intro={namesInOneLine(workshop.organisations.map(({ name }) => name))}
        back={<BackLink href={gridHref}>Terug naar het rooster</BackLink>}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <ErrorSummary
          errors={errors.map(({ message }) => ({ id: null, message }))}
          title="Dit lukte niet"
          nothingTyped
        />
        <Split
          aside={
            <Stack gap={6}>
              <Panel title="Wat hij nodig heeft" id="nodig">
                <DefinitionList items={factsOf(workshop, expected, slots)} />
                <Anchor href={`/${slug}/organisatie/aanmeldingen/${workshop.id}`}>
                  Lees de hele aanmelding
                </Anchor>
              </Panel>
            </Stack>
          }
        >
          <Stack gap={6}>
            {runs.length > 0 ? <Conflicts conflicts={conflicts} gridHref={gridHref} /> : null}
            {runs.map((run) => (
              <Panel
                key={run.runId}
                id={`ronde-${run.runId}`}
                title={`Ronde ${run.round.number}, ${run.room}`}
              >
                <p>
                  {timeRange(run.round.startsAt, run.round.endsAt)}
                  {`. ${run.seatsTaken} van ${run.capacity} plekken bezet.`}
                </p>
                <MoveRunForm run={run} slots={slots} />
                <ButtonRow>
                  <ButtonLink small href={`${grid}/${run.runId}/plekken`} icon="seat">
                    Bekijk de plekken
                  </ButtonLink>
                  <KeepRunForms run={run} asksFirst={!isPublished} />
                </ButtonRow>
              </Panel>
            ))}
            <Panel
              id="erbij-titel"
              title={runs.length > 0 ? "Nog een ronde" : "Geef een ronde en een zaal"}
              tone="sheet"
            >
              <AddRunForm contributionId={workshop.id} days={days} slots={slots} />
            </Panel>
          </Stack>
        </Split>
      </Stack>
    </Wrap>
  );
}

function factsOf(
  { minutes, maxGroup, needs, presenters }: WorkshopOnGrid["workshop"],
  expected: number | null,
  slots: WorkshopOnGrid["slots"],
) {
  const needed = EQUIPMENT.filter(({ ofWorkshop }) => needs[ofWorkshop]).map(({ id }) => id);
  const rounds = new Map(slots.map(({ round }) => [round.id, round.number]));
  const inWords = (ids: string[]) => {
    const numbers = ids.flatMap((id) => rounds.get(id) ?? []);
    return listed(numbers.sort((a, b) => a - b).map((number) => `ronde ${number}`));
  };
  const people = presenters.map(({ label, impossible, preferred }) => {
    const wishes = [
      impossible.length > 0 ? `kan niet in ${inWords(impossible)}` : "",
      preferred.length > 0 ? `het liefst in ${inWords(preferred)}` : "",
    ].filter(Boolean);
    return [label, ...wishes].join(", ");
  });
  return [
    { term: "Hoe lang", description: minutes === null ? "Niet gezegd" : `${minutes} minuten` },
    {
      term: "Grootste groep",
      description: maxGroup === null ? "Niet gezegd" : `${maxGroup} mensen`,
    },
    {
      term: "Zoveel mensen verwachten we",
      description: expected === null ? "Dat weten we nog niet" : `${expected}, over alle rondes`,
    },
    { term: "In de zaal", description: needed.length > 0 ? listed(needed) : "Niets bijzonders" },
    { term: "Wie hem geeft", description: people.length > 0 ? people.join("; ") : "Niet gezegd" },
  ];
}
