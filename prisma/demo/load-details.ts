import type { Transaction } from "#app/db/transaction.ts";
import { demoDetails, demoGardens, demoOwnWork, demoPresenters } from "./details.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { SeededRandom } from "./random.ts";

const FORMS = ["PRESENTATION", "CONVERSATION", "EXERCISE", "GAME", "WALK"] as const;

/** What gemeenten wrote about their choices, their needs and their workshops. */
export async function loadDetails(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  tx: Transaction,
): Promise<void> {
  for (const { title, needs = {}, ...texts } of demoDetails) {
    const { power, screen, other } = needs;
    await tx.contribution.updateMany({
      where: { eventId: event.id, title },
      data: {
        ...texts,
        needsTable: true,
        ...{ needsPower: power, needsScreen: screen, needsOther: other },
      },
    });
  }
  await loadWorkshops(event, tx);
  for (const { title, inHouse, toSow } of demoGardens) {
    await tx.challenge.updateMany({
      where: { eventId: event.id, title },
      data: { inHouse, toSow },
    });
  }
  await loadOwnWork(event, organisations, tx);
}

async function loadWorkshops(event: LoadedEvent, tx: Transaction): Promise<void> {
  const random = new SeededRandom(345);
  const workshops = await tx.contribution.findMany({
    where: { eventId: event.id, kind: "WORKSHOP", workshopForm: null },
    orderBy: { title: "asc" },
    select: { id: true },
  });
  for (const [index, { id }] of workshops.entries()) {
    const labels = demoPresenters[index % demoPresenters.length] ?? [];
    const round = random.pick(event.rounds);
    await tx.contribution.update({
      where: { id },
      data: {
        workshopForm: random.pick(FORMS),
        minutes: 45,
        maxGroup: 5 * random.between(3, 8),
        presenters: {
          create: labels.map((label, position) => ({
            ...{ label, position },
            wishes:
              position === 0 && random.chance(0.4)
                ? { create: { roundId: round.id, kind: "PREFERRED" as const } }
                : undefined,
          })),
        },
      },
    });
  }
}

async function loadOwnWork(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  tx: Transaction,
): Promise<void> {
  const organisation = organisations.get(demoOwnWork.organisation);
  if (!organisation) throw new Error(`the demo has no ${demoOwnWork.organisation}`);
  const whose = {
    ...{ eventId: event.id, organisationId: organisation.id, ownerId: organisation.contactId },
    kind: "STAND" as const,
  };
  const themes = (slug: string) => {
    const themeId = event.themes.get(slug);
    if (!themeId) throw new Error(`the demo has no theme ${slug}`);
    return { create: { themeId, position: 0 } };
  };
  const { theme: draftTheme, ...draft } = demoOwnWork.draft;
  const { theme: askedTheme, ...asked } = demoOwnWork.asked;
  await tx.contribution.create({ data: { ...whose, ...draft, themes: themes(draftTheme) } });
  await tx.contribution.create({
    data: {
      ...{ ...whose, ...asked, themes: themes(askedTheme) },
      status: "CHANGES_ASKED",
      submittedAt: new Date(),
      decidedAt: new Date(),
    },
  });
}
