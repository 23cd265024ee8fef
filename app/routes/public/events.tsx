import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { mayMakeEvents } from "#app/domain/people/viewer.ts";
import { loadEventLists } from "#app/features/events/list-events.ts";
import { readTold } from "#app/http/flash.ts";
import { view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { EventList } from "#app/ui/event-list.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { eventLine } from "./parts/event-lines.ts";

export const meta: MetaFunction = () => [
  { title: "Alle evenementen | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Wanneer en waar gemeenten van elkaar afkijken." },
];

const WORK = {
  organiser: { href: "organisatie", text: "Je organiseert dit" },
  reviewer: { href: "beoordelen", text: "Je zit in de selectiecommissie" },
} as const;

export const loader = view("routes/public/events", async ({ request, viewer }) => {
  const now = new Date();
  const { upcoming, past, own } = await loadEventLists(viewer, now);
  const { told, headers } = await readTold(request);
  return data(
    {
      told,
      isSignedIn: viewer !== null,
      mayMake: mayMakeEvents(viewer),
      upcoming: upcoming.map((event) => eventLine(event)),
      past: past.map((event) => eventLine(event)),
      own: own.map(({ event, role }) => ({
        ...eventLine(event),
        href: `/${event.slug}/${WORK[role].href}`,
        note: isPublic(event, now)
          ? WORK[role].text
          : `${WORK[role].text}. Openbaar vanaf ${longDateTime(event.submissionOpensAt)}`,
      })),
    },
    { headers },
  );
});

/** Every event that one may know of, and those one works for. */
export default function Events() {
  const { told, isSignedIn, mayMake, upcoming, past, own } = useLoaderData<typeof loader>();
  const make = (
    <ButtonLink variant="ribbon" href="/evenementen/nieuw">
      Maak een evenement
    </ButtonLink>
  );
  return (
    <>
      <Wrap>
        <PageHeading
          title="Alle evenementen"
          intro="Wanneer en waar gemeenten van elkaar afkijken."
          aside={mayMake && own.length > 0 ? make : undefined}
        />
        <Told>{told}</Told>
      </Wrap>
      {isSignedIn ? null : (
        <Section compact>
          <p>
            Werk je mee aan een evenement?{" "}
            <Anchor href="/inloggen?naar=%2Fevenementen">Log in om het hier te zien</Anchor>.
          </p>
        </Section>
      )}
      {own.length > 0 ? (
        <Section id="jouw" title="Waar jij aan werkt" tone="sand" compact>
          <EventList events={own} />
        </Section>
      ) : null}
      {mayMake && own.length === 0 ? (
        <Section compact>
          <EmptyStall title="Je hebt nog geen evenement" action={make}>
            Begin met een naam en een sluitdatum. Niemand anders ziet het voordat jij dat wilt.
          </EmptyStall>
        </Section>
      ) : null}
      {upcoming.length > 0 ? (
        <Section id="komt" title="Komt eraan" compact>
          <EventList events={upcoming} />
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="geweest" title="Is geweest" compact>
          <EventList events={past} />
        </Section>
      ) : null}
      {upcoming.length + past.length === 0 ? (
        <Section compact>
          <p>Er is nog niets aangekondigd. Kijk later nog eens.</p>
        </Section>
      ) : null}
    </>
  );
}
