import { laterByDays } from "#app/domain/dates/local.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { DemoCalendar } from "./calendar.ts";
import { demoCalledOff, demoEventTexts, demoNextParade, demoWorkStudio } from "./event-texts.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { DEMO_PEOPLE } from "./people.ts";

const YEAR = 364;

/**
 * The parade's own texts and moments, and three events beside it: one that is over, one that only
 * its organisers can see, and one that does not go on.
 */
export async function loadOtherEvents(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  calendar: DemoCalendar,
  tx: Transaction,
): Promise<void> {
  await tx.event.update({
    where: { id: event.id },
    data: {
      ...demoEventTexts,
      registrationOpensAt: laterByDays(calendar.submissionOpensAt, 7),
      matchmakingAt: laterByDays(calendar.closesAt, 1),
    },
  });
  const organiser = await tx.user.findUniqueOrThrow({
    where: { email: DEMO_PEOPLE.organiser.email },
    select: { id: true },
  });
  await loadNextParade(calendar, organiser.id, tx);
  await loadWorkStudio(organisations, calendar, organiser.id, tx);
  await loadCalledOff(calendar, organiser.id, tx);
}

/** After the parade, which stays the next one. */
async function loadCalledOff(
  calendar: DemoCalendar,
  organiserId: string,
  tx: Transaction,
): Promise<void> {
  const { items, ...texts } = demoCalledOff;
  const opensAt = laterByDays(calendar.opensAt, 35);
  const later = (minutes: number) => new Date(opensAt.getTime() + minutes * 60_000);
  // In the middle of a working day, as people do such things.
  const calledOffAt = new Date(laterByDays(calendar.submissionOpensAt, 12).getTime() + 53_000_000);
  await tx.event.create({
    data: {
      ...texts,
      kind: "WORK_STUDIO",
      isDemo: true,
      submissionOpensAt: calendar.submissionOpensAt,
      submissionDeadlineAt: calendar.submissionDeadlineAt,
      calledOffAt,
      calledOffTurns: 1,
      organisers: { create: { userId: organiserId } },
      days: {
        create: {
          venue: "Theater aan de Haven",
          town: "Goes",
          address: "Havenkade 7",
          opensAt,
          closesAt: laterByDays(calendar.closesAt, 35),
          items: {
            create: items.map(({ startsAt, minutes, ...item }) => {
              return { ...item, startsAt: later(startsAt), endsAt: later(startsAt + minutes) };
            }),
          },
        },
      },
    },
  });
}

async function loadNextParade(
  calendar: DemoCalendar,
  organiserId: string,
  tx: Transaction,
): Promise<void> {
  const series = await tx.series.findFirst({ select: { id: true } });
  await tx.event.create({
    data: {
      ...demoNextParade,
      isDemo: true,
      seriesId: series?.id,
      submissionOpensAt: laterByDays(calendar.opensAt, 150),
      submissionDeadlineAt: laterByDays(calendar.opensAt, 290),
      organisers: { create: { userId: organiserId } },
      days: {
        create: {
          venue: "Nog te kiezen",
          town: "Zwolle",
          address: "Nog te kiezen",
          opensAt: laterByDays(calendar.opensAt, YEAR),
          closesAt: laterByDays(calendar.closesAt, YEAR),
        },
      },
    },
  });
}

async function loadWorkStudio(
  organisations: Map<string, LoadedOrganisation>,
  calendar: DemoCalendar,
  organiserId: string,
  tx: Transaction,
): Promise<void> {
  const { themes, examples, ...texts } = demoWorkStudio;
  const opensAt = laterByDays(calendar.opensAt, -YEAR);
  const studio = await tx.event.create({
    data: {
      ...texts,
      kind: "WORK_STUDIO",
      isDemo: true,
      submissionOpensAt: laterByDays(opensAt, -90),
      submissionDeadlineAt: laterByDays(opensAt, -30),
      organisers: { create: { userId: organiserId } },
      themes: { create: themes.map((theme) => ({ ...theme, synonyms: [] })) },
      days: {
        create: {
          venue: "Het Pakhuis",
          town: "Zutphen",
          address: "Rijnkade 4",
          opensAt,
          closesAt: laterByDays(calendar.closesAt, -YEAR),
        },
      },
    },
    include: { themes: { select: { id: true, slug: true } } },
  });
  for (const { organisation, theme, ...example } of examples) {
    const from = organisations.get(organisation);
    const themeId = studio.themes.find(({ slug }) => slug === theme)?.id;
    if (!from || !themeId) throw new Error(`the demo has no ${organisation} or ${theme}`);
    await tx.contribution.create({
      data: {
        eventId: studio.id,
        organisationId: from.id,
        ownerId: from.contactId,
        kind: "STAND",
        status: "ACCEPTED",
        ...example,
        submittedAt: laterByDays(opensAt, -40),
        decidedAt: laterByDays(opensAt, -20),
        themes: { create: { themeId, position: 0 } },
      },
    });
  }
}
