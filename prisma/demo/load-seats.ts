import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import { DEMO_PEOPLE } from "./people.ts";

const HOUR = 3_600_000;
const IN_LINE = 3;

/**
 * The two best-filled workshops are full, with people in line. In one of them a visitor gave up a
 * seat two hours ago, and who is first in line has not answered yet.
 */
export async function loadSeats(event: LoadedEvent, now: Date, tx: Transaction): Promise<void> {
  const runs = await tx.workshopRun.findMany({
    where: { round: { locationDayId: event.dayId } },
    orderBy: [{ stops: { _count: "desc" } }, { id: "asc" }],
    take: 2,
    select: { id: true, roundId: true, _count: { select: { stops: true } } },
  });
  for (const [index, { id: runId, roundId, _count }] of runs.entries()) {
    const hasOffer = index === 0;
    // The seat that is on offer was somebody's: it counts with those that are taken.
    const capacity = Math.max(1, _count.stops + (hasOffer ? 1 : 0));
    await tx.workshopRun.update({ where: { id: runId }, data: { capacity } });
    const free = { none: { run: { roundId } } };
    const waiting = await tx.registration.findMany({
      where: {
        locationDayId: event.dayId,
        user: { email: { not: DEMO_PEOPLE.visitor.email } },
        OR: [{ route: null }, { route: { stops: free } }],
      },
      orderBy: { user: { email: "asc" } },
      skip: index * IN_LINE,
      take: IN_LINE,
      select: { id: true },
    });
    await tx.waitingSeat.createMany({
      data: waiting.map(({ id: registrationId }, place) => {
        const isOffered = hasOffer && place === 0;
        return {
          runId,
          registrationId,
          number: place + 1,
          createdAt: new Date(now.getTime() - (60 - 7 * place - 3 * index) * HOUR),
          offeredAt: isOffered ? new Date(now.getTime() - 2 * HOUR) : null,
          expiresAt: isOffered ? new Date(now.getTime() + 22 * HOUR) : null,
        };
      }),
    });
  }
}
