import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { waitForSeat } from "#app/features/seats/wait-for-seat.ts";

/** What came of asking for seats, counted. */
export interface ClaimCounts {
  seats: number;
  waiting: number;
  /** they came free between the two questions */
  offers: number;
  /** anything else: none, when all is well */
  other: string[];
}

/**
 * Has a share of an event's visitors ask for a seat at the same moment, each for one run, and for
 * a place in line when it is full: the way the pages do. Share `part` of `parts`, from 0.
 */
export async function claimSeats(
  eventSlug: string,
  part: number,
  parts: number,
  now: Date,
): Promise<ClaimCounts> {
  const event = await prisma.event.findUniqueOrThrow({ where: { slug: eventSlug } });
  const runs = await prisma.workshopRun.findMany({
    where: { contribution: { eventId: event.id } },
    orderBy: { id: "asc" },
    select: { id: true, contributionId: true },
  });
  const visitors = await prisma.registration.findMany({
    where: { eventId: event.id },
    orderBy: { id: "asc" },
    select: { userId: true },
  });
  const counts: ClaimCounts = { seats: 0, waiting: 0, offers: 0, other: [] };
  const claim = async (userId: string, index: number): Promise<void> => {
    const run = runs[index % runs.length];
    if (!run) throw new Error("the event has no runs");
    const wish = { intent: "add", contribution: run.contributionId, run: run.id } as const;
    const chosen = await changeRoute(userId, eventSlug, wish, now);
    if (chosen.ok) counts.seats += 1;
    else if (chosen.reason !== "no-seats") counts.other.push(chosen.reason);
    else {
      const waiting = await waitForSeat({ userId, eventSlug, runId: run.id }, now);
      if (!waiting.ok) counts.other.push(waiting.reason);
      else if (waiting.place.kind === "line") counts.waiting += 1;
      else counts.offers += 1;
    }
  };
  await Promise.all(
    visitors.map(async ({ userId }, index) => {
      if (index % parts !== part) return;
      await claim(userId, Math.floor(index / parts)).catch((fault: unknown) => {
        counts.other.push(String(fault));
      });
    }),
  );
  return counts;
}
