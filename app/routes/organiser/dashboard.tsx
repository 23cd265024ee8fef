import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayAndMonth, longDate } from "#app/domain/dates/dutch.ts";
import { acceptsContributions } from "#app/domain/events/event.ts";
import { mayMakeEvents } from "#app/domain/people/viewer.ts";
import { loadEventLists } from "#app/features/events/list-events.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadEventFigures } from "#app/features/events/load-figures.ts";
import { loadSelectionOverview } from "#app/features/selection/load-submissions.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { officeGroups } from "#app/http/office-navigation.ts";
import { eventLine } from "#app/routes/public/parts/event-lines.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { EventList } from "#app/ui/event-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { LinkGroups } from "#app/ui/link-groups.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { waitingTasks } from "./parts/waiting-tasks.ts";

export const meta: MetaFunction = () => [{ title: "Overzicht | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/dashboard", async ({ params, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const now = new Date();
  const { own } = await loadEventLists(viewer, now);
  return data({
    slug: event.slug,
    name: event.name,
    date: event.days[0] ? longDate(event.days[0].opensAt) : "datum volgt",
    deadline: acceptsContributions(event, now) ? dayAndMonth(event.submissionDeadlineAt) : null,
    figures: await loadEventFigures(event),
    selection: await loadSelectionOverview(event),
    mayMake: mayMakeEvents(viewer),
    others: own
      .filter((one) => one.event.slug !== event.slug && one.role === "organiser")
      .map((one) => ({ ...eventLine(one.event), href: `/${one.event.slug}/organisatie` })),
  });
});

export default function Dashboard() {
  const { slug, name, date, deadline, figures, selection, others, mayMake } =
    useLoaderData<typeof loader>();
  const to = (path: string) => `/${slug}/organisatie/${path}`;
  const toDo = waitingTasks(slug, { selection, figures });
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Wat is er te doen?"
          intro={`${name}, ${date}. ${deadline ? `Gemeenten kunnen zich aanmelden tot en met ${deadline}.` : "Aanmelden van stands en workshops is gesloten."}`}
          aside={
            <FigureList
              figures={[
                { value: selection.accepted, label: "op het programma" },
                { value: figures.visitors, label: "bezoekers" },
                { value: figures.organisations, label: "gemeenten" },
              ]}
            />
          }
        />
        {toDo.length === 0 ? (
          <EmptyStall
            title="Alles is gedaan"
            action={<ButtonLink href={to("aanmeldingen")}>Bekijk de aanmeldingen</ButtonLink>}
          >
            Er wacht niets op jou. Komt er iets binnen, dan staat het hier.
          </EmptyStall>
        ) : (
          <DataTable
            caption="Wat op jou wacht"
            captionHidden
            columns={[
              { key: "what", header: "Wat" },
              { key: "action", header: "Wat doe je?" },
            ]}
            rows={toDo.map(({ count, what, href, action }) => ({
              id: what,
              cells: {
                what: (
                  <span className="count-line">
                    <b className="big-number">{count}</b> <span>{what}</span>
                  </span>
                ),
                action: (
                  <ButtonLink small variant="ink" href={href} about={`: ${what}`}>
                    {action}
                  </ButtonLink>
                ),
              },
            }))}
          />
        )}
      </Wrap>
      <Section id="onderdelen" title="Waar wil je heen?" compact>
        <LinkGroups
          label="Alle onderdelen"
          groups={officeGroups(slug)
            .filter(({ parts }) => parts.some(({ href }) => href !== `/${slug}/organisatie`))
            .map(({ label, parts }) => ({ label, links: parts }))}
        />
      </Section>
      <Section id="ruimte" title="Hoeveel past er nog bij?" tone="sand" compact>
        <FigureList
          figures={[
            { value: selection.freePlaces, label: "standplaatsen vrij" },
            { value: selection.freeSlots, label: "keer een zaal vrij" },
            { value: figures.introduced, label: "introducties verstuurd" },
          ]}
        />
      </Section>
      <Section id="evenementen" title="Jouw andere evenementen" compact>
        <Stack gap={5}>
          {others.length > 0 ? (
            <EventList events={others} />
          ) : (
            <p>Dit is het enige evenement dat je organiseert.</p>
          )}
          <ButtonRow>
            <ButtonLink href={`/${slug}`}>Bekijk de site van dit evenement</ButtonLink>
            <ButtonLink href="/evenementen">Alle evenementen</ButtonLink>
            {mayMake ? <ButtonLink href="/evenementen/nieuw">Maak een evenement</ButtonLink> : null}
          </ButtonRow>
        </Stack>
      </Section>
    </>
  );
}
