import { prisma } from "./client.ts";
import { countUnanswerable } from "./membership-requests.ts";
import { countWaitingMatches } from "./match-runs.ts";
import { countMails } from "./outbox.ts";

export interface EventFigures {
  visitors: number;
  /** organisations that show something or send somebody */
  organisations: number;
  matchesWaiting: number;
  introduced: number;
  mailsInTrouble: number;
  /** people who asked to work for an organisation where nobody is left to answer */
  membersWaiting: number;
}

/** What an organiser sees at a glance. */
export async function countEventFigures(event: {
  id: string;
  slug: string;
}): Promise<EventFigures> {
  const { id: eventId, slug } = event;
  const [visitors, organisations, matches, introduced, mailsInTrouble, membersWaiting] =
    await Promise.all([
      prisma.registration.count({ where: { eventId } }),
      prisma.organisation.count({
        where: {
          OR: [
            { registrations: { some: { eventId } } },
            { contributions: { some: { eventId, status: "ACCEPTED" } } },
          ],
        },
      }),
      countWaitingMatches(eventId),
      prisma.introduction.count({ where: { match: { run: { eventId } } } }),
      countMails(slug, { statuses: ["FAILED", "UNSURE"] }),
      countUnanswerable(slug),
    ]);
  const matchesWaiting = matches.waiting;
  return { visitors, organisations, matchesWaiting, introduced, mailsInTrouble, membersWaiting };
}
