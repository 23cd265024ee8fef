import { data, type MetaFunction } from "@remix-run/node";
import { capital } from "#app/domain/catalogue/card.ts";
import { useLoaderData } from "@remix-run/react";
import { dayAndMonth, longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { acceptsContributions, isOver, type Event } from "#app/domain/events/event.ts";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { RibbonSteps } from "#app/ui/front-page.tsx";
import { Prose, Stack } from "#app/ui/layout.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Meedoen | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Kom kijken, of laat zien wat bij jullie werkt." },
];

export const loader = view("routes/public/join", async ({ params }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  const now = new Date();
  return data({
    slug: event.slug,
    isOver: isOver(event, now),
    isOpen: acceptsContributions(event, now),
    window: windowText(event, now),
    practicalities: parseMarkdown(event.practicalities),
    callText: parseMarkdown(event.callText),
    dates: [
      ...event.days.map((day) => ({
        term: capital(longDate(day.opensAt)),
        description: `${timeRange(day.opensAt, day.closesAt)}, ${day.venue} in ${day.town}`,
      })),
      { term: "Een stand of workshop aanmelden", description: windowText(event, now) },
      ...laterDates(event, now),
    ],
  });
});

function windowText(event: Event, now: Date): string {
  if (now < event.submissionOpensAt) return `Kan vanaf ${dayAndMonth(event.submissionOpensAt)}.`;
  const last = dayAndMonth(event.submissionDeadlineAt);
  return now <= event.submissionDeadlineAt ? `Kan tot en met ${last}.` : `Kon tot en met ${last}.`;
}

/** What the organisers planned besides, as far as it is known. */
function laterDates(event: Event, now: Date) {
  const { registrationOpensAt, programmePublishedAt, matchmakingAt } = event;
  const planned = [
    { term: "Je aanmelden om te komen kijken", moment: registrationOpensAt, verb: ["Kan", "Kon"] },
    { term: "Het programma", moment: programmePublishedAt, verb: ["Staat hier", "Staat hier"] },
    { term: "Kennismaken met een andere gemeente", moment: matchmakingAt, verb: ["Kan", "Kan"] },
  ];
  return planned.flatMap(({ term, moment, verb: [before, after] }) => {
    const verb = moment && moment <= now ? after : before;
    return moment ? { term, description: `${verb} vanaf ${dayAndMonth(moment)}.` } : [];
  });
}

export default function Join() {
  const { slug, isOver, isOpen, window, dates, practicalities, callText } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Wrap>
        <PageHeading
          title="Doe mee"
          intro="Je kunt komen kijken, laten zien wat bij jullie werkt, of allebei. De parade is voor iedereen die bij een gemeente in het sociaal domein werkt."
        />
        {isOver ? (
          <Notice title="Deze parade is geweest">
            Aanmelden kan niet meer. De voorbeelden kun je nog bekijken.
          </Notice>
        ) : null}
      </Wrap>
      <Section id="kijken" title="Kom kijken" intro="Aanmelden kost je een paar minuten.">
        <Stack gap={6}>
          <RibbonSteps
            steps={[
              {
                title: "Meld je aan",
                text: "Met je e-mailadres. Een wachtwoord heb je niet nodig.",
              },
              {
                title: "Vertel wat je zoekt",
                text: "Kies je thema’s en schrijf op waar je tegenaan loopt.",
              },
              {
                title: "Krijg je route",
                text: "Stands en workshops die bij je passen. Veranderen kan altijd.",
              },
            ]}
          />
          {isOver ? null : (
            <ButtonRow>
              <ButtonLink variant="ribbon" href={`/${slug}/aanmelden`}>
                Maak je route
              </ButtonLink>
              <ButtonLink href={`/${slug}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>
            </ButtonRow>
          )}
        </Stack>
      </Section>
      <Section
        tone="sand"
        id="laten-zien"
        title="Laat zien wat werkt"
        intro="Het hoeft niet af te zijn en het hoeft niet groot te zijn. Een stand of workshop aanmelden kost je een kwartier."
      >
        <Stack gap={6}>
          {callText.length > 0 ? (
            <Prose>
              <Markdown blocks={callText} />
            </Prose>
          ) : null}
          <DefinitionList
            items={[
              {
                term: "Een stand",
                description:
                  "Je hebt een kraam met een nummer. Bezoekers lopen de hele dag bij je langs.",
              },
              {
                term: "Een workshop",
                description: "Je krijgt een zaal en een ronde. Bezoekers reserveren een plek.",
              },
              {
                term: "Een vraagstuk",
                description:
                  "Lopen jullie zelf ergens tegenaan? Hang het op. Jullie kiezen wie het mag lezen.",
              },
              {
                term: "Daarna",
                description:
                  "De organisatie kijkt wat past en laat het per mail weten. Tot de sluitingsdatum kun je alles nog aanpassen.",
              },
            ]}
          />
          {isOpen ? (
            <ButtonRow>
              <ButtonLink variant="ink" href={`/${slug}/gemeente`}>
                Meld een stand of workshop aan
              </ButtonLink>
            </ButtonRow>
          ) : (
            <Notice title="Aanmelden kan nu niet">{window}</Notice>
          )}
        </Stack>
      </Section>
      <Section id="wanneer" title="Wanneer">
        <DefinitionList items={dates} />
      </Section>
      {practicalities.length > 0 ? (
        <Section tone="sand" id="praktisch" title="Praktisch">
          <Prose>
            <Markdown blocks={practicalities} />
          </Prose>
        </Section>
      ) : null}
    </>
  );
}
