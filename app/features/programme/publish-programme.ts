import { lockEvent } from "#app/db/events.ts";
import { moveStopsAlong } from "#app/db/moved-stops.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { deleteRemovedRuns } from "#app/db/programme-touched.ts";
import { findVersion, insertVersion, readWorkingProgramme } from "#app/db/programme-versions.ts";
import { setRunCapacity } from "#app/db/rooms.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockGrid, lockRuns, type Grid } from "#app/db/workshop-runs.ts";
import { capacityAfter } from "#app/domain/events/room-spot.ts";
import { changesBetween } from "#app/domain/programme/changes.ts";
import { changeLetters, type ChangeLetter } from "#app/domain/programme/letters.ts";
import type { Version, VersionContent } from "#app/domain/programme/version.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { markOfProgramme } from "./load-publishing.ts";
import { findTouched } from "./touched.ts";

export type Published =
  | { ok: true; version: number; mails: number }
  | { ok: false; reason: "not-found" | "nothing-changed" | "changed-meanwhile" };

interface Asked {
  eventSlug: string;
  userId: string;
  /** the mark of what the page showed */
  seen: string;
  now: Date;
}

/**
 * Makes what organisers have now what everybody sees: routes follow, what was taken out goes, and
 * who is touched gets a mail. All in one transaction.
 */
export function publishProgramme(asked: Asked): Promise<Published> {
  const { eventSlug, userId, seen, now } = asked;
  return inTransaction(async (tx): Promise<Published> => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const grid = await lockGrid(event.id, tx);
    const version = await findVersion(event.id, tx);
    const working = await readWorkingProgramme(event.id, tx);
    if (markOfProgramme(version?.number ?? 0, working) !== seen) {
      return { ok: false, reason: "changed-meanwhile" };
    }
    const number = (version?.number ?? 0) + 1;
    const about = { eventName: event.name, eventSlug, number };
    const letters = version ? await carryOut({ event, version, working, grid, now }, tx) : [];
    if (letters === null) return { ok: false, reason: "nothing-changed" };
    await insertVersion({ eventId: event.id, number, content: working, byId: userId, at: now }, tx);
    // Only now: an offer says where the run is in the new version.
    const runIds = grid.runs.map(({ runId }) => runId);
    const offers = version ? await offerFreeSeats(runIds, now, tx) : [];
    const mails = [];
    for (const letter of letters) mails.push(await writeDown(letter, about, tx));
    await enqueueMails([...mails, ...offers], tx);
    return { ok: true, version: number, mails: letters.length };
  }, TIMEOUT);
}

/** Milliseconds: a thousand routes may follow. */
const TIMEOUT = 60_000;

interface Next {
  event: { id: string };
  version: Version;
  working: VersionContent;
  grid: Grid;
  now: Date;
}

/** What publishing changes for visitors. @returns the letters; null when nothing is to be changed */
async function carryOut(
  { event, version, working, grid }: Next,
  tx: Transaction,
): Promise<ChangeLetter[] | null> {
  const changes = changesBetween(version.content, working);
  if (changes.length === 0) return null;
  const all = new Set([
    ...grid.runs.map(({ runId }) => runId),
    ...version.content.runs.map(({ runId }) => runId),
  ]);
  await lockRuns([...all], tx);
  const touched = await findTouched(changes, version.content, tx);
  const runIds = grid.runs.map(({ runId }) => runId);
  const lost = await moveStopsAlong(runIds, tx);
  await growIntoRooms(version.content, grid, tx);
  await deleteRemovedRuns(event.id, tx);
  return changeLetters(changes, version.content, touched, lost);
}

/** A run that filled its old room fills the new one: until now it kept the seats that were shown. */
async function growIntoRooms(
  published: VersionContent,
  { rooms, runs }: Grid,
  tx: Transaction,
): Promise<void> {
  const size = new Map(rooms.map(({ id, capacity }) => [id, capacity]));
  const before = new Map(published.runs.map(({ runId, roomId }) => [runId, size.get(roomId)]));
  for (const run of runs) {
    const [old, after] = [before.get(run.runId), size.get(run.roomId)];
    if (old === undefined || after === undefined || after <= old) continue;
    const capacity = capacityAfter(run, { before: old, after });
    if (capacity > run.capacity) await setRunCapacity(run.runId, capacity, tx);
  }
}

function writeDown(
  { audience, email, userId, organisationSlug, sentences }: ChangeLetter,
  about: { eventName: string; eventSlug: string; number: number },
  tx: Transaction,
): Promise<string | null> {
  const { eventName, eventSlug, number } = about;
  const who = [userId ?? email, organisationSlug ?? ""].join(":");
  return putInOutbox(
    {
      dedupeKey: `programme-changed:${eventSlug}:${number}:${audience}:${who}`,
      message: {
        template: "programme-changed",
        eventName,
        eventSlug,
        audience,
        organisationSlug,
        sentences,
      },
      toEmail: email,
      userId: userId ?? undefined,
    },
    tx,
  );
}
