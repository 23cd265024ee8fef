import { insertVersion, readWorkingProgramme } from "#app/db/programme-versions.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { moveRuns } from "#app/db/workshop-runs.ts";
import type { LoadedEvent } from "./load-event.ts";

/**
 * What visitors see is version 1. Since then two workshops changed rooms: that waits for version 2,
 * and one of the two is now in a room smaller than the people it draws.
 */
export async function loadVersions(event: LoadedEvent, now: Date, tx: Transaction): Promise<void> {
  const organiser = await tx.eventOrganiser.findFirstOrThrow({ where: { eventId: event.id } });
  const content = await readWorkingProgramme(event.id, tx);
  const published = { eventId: event.id, number: 1, content };
  await insertVersion({ ...published, byId: organiser.userId, at: now }, tx);
  const last = event.rounds.at(-1);
  const runs = await tx.workshopRun.findMany({
    where: { roundId: last?.id },
    orderBy: { room: { capacity: "asc" } },
    select: {
      ...{ id: true, roomId: true, capacity: true },
      room: { select: { capacity: true } },
      _count: { select: { stops: true, waiting: true } },
    },
  });
  const swap = runs.flatMap((small, index) =>
    runs.slice(index + 1).flatMap((large) => {
      const fits = large._count.stops + large._count.waiting <= small.room.capacity;
      return fits && large.room.capacity > small.room.capacity ? [{ small, large }] : [];
    }),
  );
  const [one] = swap;
  if (one && last) {
    const { small, large } = one;
    const capacity = Math.min(large.capacity, small.room.capacity);
    const at = { roundId: last.id };
    await moveRuns(
      [
        { ...at, runId: small.id, roomId: large.roomId, capacity: small.capacity },
        { ...at, runId: large.id, roomId: small.roomId, capacity },
      ],
      tx,
    );
  }
}
