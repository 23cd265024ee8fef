import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayAndMonth, longDate } from "#app/domain/dates/dutch.ts";
import { acceptsContributions } from "#app/domain/events/event.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadEventFigures } from "#app/features/events/load-figures.ts";
import { loadSelectionOverview } from "#app/features/selection/load-submissions.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";

export const meta: MetaFunction = () => [{ title: "Overzicht | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/dashboard", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const now = new Date();
  return data({
    slug: event.slug,
    name: event.name,
    date: event.days[0] ? longDate(event.days[0].opensAt) : "datum volgt",
    deadline: acceptsContributions(event, now) ? dayAndMonth(event.submissionDeadlineAt) : null,
    figures: await loadEventFigures(event),
    selection: await loadSelectionOverview(event),
  });
});

export default function Dashboard() {
  const { slug, name, date, deadline, figures, selection } = useLoaderData<typeof loader>();
  const to = (path: string) => `/${slug}/organisatie/${path}`;
  const toDo = [
    {
      count: selection.toDecide,
      one: "aanmelding wacht op je besluit",
      many: "aanmeldingen wachten op je besluit",
      href: to("aanmeldingen?status=submitted"),
      action: "Lees en beslis",
    },
    {
      count: selection.standsWithoutPlace,
      one: "stand heeft nog geen plek op de vloer",
      many: "stands hebben nog geen plek op de vloer",
      href: to("plattegrond"),
      action: "Geef een plek",
    },
    {
      count: selection.workshopsWithoutSlot,
      one: "workshop heeft nog geen ronde en zaal",
      many: "workshops hebben nog geen ronde en zaal",
      href: to("programma"),
      action: "Zet in het rooster",
    },
    {
      count: figures.matchesWaiting,
      one: "koppeling wacht op je goedkeuring",
      many: "koppelingen wachten op je goedkeuring",
      href: to("koppelingen"),
      action: "Kijk na",
    },
    {
      count: figures.membersWaiting,
      one: "persoon wil meedoen voor een gemeente waar niemand dat kan toestaan",
      many: "mensen willen meedoen voor een gemeente waar niemand dat kan toestaan",
      href: `/${slug}/gemeente#aanvragen`,
      action: "Laat toe of weiger",
    },
    {
      count: figures.mailsInTrouble,
      one: "mail kwam niet aan of is onzeker",
      many: "mails kwamen niet aan of zijn onzeker",
      href: to("berichten?status=trouble"),
      action: "Bekijk",
    },
  ]
    .filter(({ count }) => count > 0)
    .map(({ one, many, ...task }) => ({ ...task, what: task.count === 1 ? one : many }));
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
      <Section id="ruimte" title="Hoeveel past er nog bij?" tone="sand" compact>
        <FigureList
          figures={[
            { value: selection.freePlaces, label: "standplaatsen vrij" },
            { value: selection.freeSlots, label: "keer een zaal vrij" },
            { value: figures.introduced, label: "introducties verstuurd" },
          ]}
        />
      </Section>
    </>
  );
}
