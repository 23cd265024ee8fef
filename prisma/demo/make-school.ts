import type { Transaction } from "#app/db/transaction.ts";
import { laterByDays } from "#app/domain/dates/local.ts";
import type { DemoCalendar } from "./calendar.ts";
import { demoLessons, demoSchool } from "./draw-texts.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { DEMO_PEOPLE } from "./people.ts";

const MINUTES = 60_000;

/** The meeting with its days, rounds, rooms and workshops; each workshop runs once a day. */
export async function makeSchool(
  organisations: Map<string, LoadedOrganisation>,
  { now, opensAt }: DemoCalendar & { now: Date },
  tx: Transaction,
): Promise<{ id: string; lessons: string[]; days: { id: string }[] }> {
  const { themes, rooms, days, ...texts } = demoSchool;
  const organiser = await tx.user.findUniqueOrThrow({
    where: { email: DEMO_PEOPLE.organiser.email },
    select: { id: true },
  });
  const event = await tx.event.create({
    data: {
      ...texts,
      isDemo: true,
      submissionOpensAt: laterByDays(now, -80),
      submissionDeadlineAt: laterByDays(now, -40),
      programmePublishedAt: laterByDays(now, -25),
      organisers: { create: { userId: organiser.id } },
      themes: { create: themes.map((theme) => ({ ...theme, synonyms: [] })) },
      days: {
        create: days.map(({ weeks, ...day }) => {
          // An afternoon: the parade's own day begins at half past nine.
          const begins = new Date(laterByDays(opensAt, weeks * 7).getTime() + 210 * MINUTES);
          const at = (minutes: number) => new Date(begins.getTime() + minutes * MINUTES);
          const place = { y: 2, width: 8, height: 6, doorY: 8 };
          return {
            ...{ ...day, opensAt: begins, closesAt: at(210) },
            rounds: {
              create: [
                { number: 1, startsAt: at(30), endsAt: at(90) },
                { number: 2, startsAt: at(120), endsAt: at(180) },
              ],
            },
            rooms: { create: rooms.map((room) => ({ ...room, ...place, doorX: room.x + 1 })) },
          };
        }),
      },
    },
    include: {
      themes: { select: { id: true, slug: true } },
      days: {
        orderBy: { opensAt: "asc" },
        include: {
          rounds: { orderBy: { number: "asc" } },
          rooms: { orderBy: { capacity: "asc" } },
        },
      },
    },
  });
  const lessons: string[] = [];
  for (const [index, { organisation, theme, ...text }] of demoLessons.entries()) {
    const from = organisations.get(organisation);
    const themeId = event.themes.find(({ slug }) => slug === theme)?.id;
    if (!from || !themeId) throw new Error(`the demo has no ${organisation} or ${theme}`);
    const { id } = await tx.contribution.create({
      data: {
        ...{ ...text, eventId: event.id, organisationId: from.id, ownerId: from.contactId },
        ...{ kind: "WORKSHOP", status: "ACCEPTED", minutes: 60 },
        ...{ submittedAt: laterByDays(now, -50), decidedAt: laterByDays(now, -35) },
        themes: { create: { themeId, position: 0 } },
        runs: {
          create: event.days.map((day) => {
            const room = day.rooms[index % day.rooms.length];
            const round = day.rounds[index % day.rounds.length];
            if (!room || !round) throw new Error("the demo has too few rooms or rounds");
            return { roundId: round.id, roomId: room.id, capacity: room.capacity };
          }),
        },
      },
      select: { id: true },
    });
    lessons.push(id);
  }
  return { id: event.id, lessons, days: event.days };
}
