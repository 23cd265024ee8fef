import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { longDate } from "#app/domain/dates/dutch.ts";
import { programmeIsPublic } from "#app/domain/events/event.ts";
import { loadProgramme } from "#app/features/catalogue/load-programme.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Prose, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { programmeTexts, type ProgrammeTexts } from "./parts/programme-texts.ts";

export const meta: MetaFunction = () => [
  { title: "Programma | PraktijkVoorbeeldenParade" },
  { name: "description", content: "De workshops per ronde, met zaal, tijd en vrije plekken." },
];

export const loader = view("routes/public/programme", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const days = await loadProgramme(event.id);
  const isTold = programmeIsPublic(event, new Date());
  const told = isTold
    ? days
    : days.map((day) => ({
        ...day,
        entries: day.entries.filter(({ kind }) => kind === "item"),
        hasWorkshops: false,
      }));
  const from = event.programmePublishedAt;
  return data({
    slug: event.slug,
    days: told.map(programmeTexts),
    comesAt: from && !isTold ? longDate(from) : null,
  });
});

export default function Programme() {
  const { slug, days, comesAt } = useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PageHeading
          title="Programma"
          intro="De stands staan er de hele dag. Workshops zijn in rondes: in elke ronde kies je er een. In je route staat alles bij elkaar, ook voor in je agenda."
        >
          <ButtonRow>
            <ButtonLink variant="ribbon" href={`/${slug}/mijn-route`}>
              Maak je route
            </ButtonLink>
            <ButtonLink href={`/${slug}/plattegrond`}>Bekijk de plattegrond</ButtonLink>
            <ButtonLink href={`/${slug}/programma.ics`} icon="calendar" reload>
              Zet in je agenda
            </ButtonLink>
          </ButtonRow>
        </PageHeading>
        {days.length === 0 ? (
          <EmptyStall
            title="De dag is nog niet geprikt"
            action={<ButtonLink href={`/${slug}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>}
          >
            Zodra de datum en de plaats bekend zijn, staan ze hier.
          </EmptyStall>
        ) : null}
      </Wrap>
      {days.map((day) => (
        <Section key={day.id} compact id={`dag-${day.id}`} title={day.date} intro={day.place}>
          <Stack gap={6}>
            {day.hasWorkshops ? null : (
              <Notice title="De workshops worden nog ingedeeld">
                {comesAt
                  ? `Vanaf ${comesAt} staan de rondes en de zalen hier. `
                  : "Kom later terug voor de rondes en de zalen. "}
                Bekijk intussen wat er te zien is.
              </Notice>
            )}
            {inParts(day.entries).map((part) =>
              part.kind === "items" ? (
                <DefinitionList
                  key={part.items[0]?.id}
                  items={part.items.map(({ time, title, place, text }) => ({
                    term: time,
                    description: (
                      <Prose>
                        <p>{place ? `${title}, ${place}` : title}</p>
                        <Markdown blocks={text} />
                      </Prose>
                    ),
                  }))}
                />
              ) : (
                <Round key={`ronde ${part.round.number}`} slug={slug} round={part.round} />
              ),
            )}
          </Stack>
        </Section>
      ))}
    </>
  );
}

type Entry = ProgrammeTexts["entries"][number];
type Item = Extract<Entry, { kind: "item" }>;
type RoundEntry = Extract<Entry, { kind: "round" }>;
type Part = { kind: "items"; items: Item[] } | { kind: "round"; round: RoundEntry };

/** What follows each other without a round between goes into one list. */
function inParts(entries: readonly Entry[]): Part[] {
  const parts: Part[] = [];
  for (const entry of entries) {
    const last = parts.at(-1);
    if (entry.kind === "round") parts.push({ kind: "round", round: entry });
    else if (last?.kind === "items") last.items.push(entry);
    else parts.push({ kind: "items", items: [entry] });
  }
  return parts;
}

const COLUMNS = [
  { key: "workshop", header: "Workshop", onPhone: "plain" },
  { key: "who", header: "Wie", onPhone: "labelled" },
  { key: "theme", header: "Thema", onPhone: "plain" },
  { key: "room", header: "Zaal", onPhone: "labelled" },
  { key: "seats", header: "Plekken", onPhone: "labelled" },
] as const;

function Round({ slug, round }: { slug: string; round: RoundEntry }) {
  const caption = `Ronde ${round.number}, ${round.time}`;
  if (round.runs.length === 0) {
    return <DefinitionList items={[{ term: round.time, description: `Ronde ${round.number}` }]} />;
  }
  return (
    <Stack gap={3}>
      <h3>{caption}</h3>
      <DataTable
        caption={caption}
        captionHidden
        columns={COLUMNS}
        rows={round.runs.map(({ id, title, who, theme, room, seats }) => ({
          id,
          cells: {
            workshop: <Anchor href={`/${slug}/voorbeelden/${id}`}>{title}</Anchor>,
            who,
            theme: theme ? <ThemeLabel family={theme.family} name={theme.name} /> : null,
            room,
            seats,
          },
        }))}
      />
    </Stack>
  );
}
