import { lockEvent } from "#app/db/events.ts";
import {
  askToStop,
  deleteProposals,
  findProposalOfDay,
  replaceProposal,
} from "#app/db/programme-proposals.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";
import { isBusy } from "#app/domain/programme/proposal-state.ts";

interface AskedProposal {
  eventSlug: string;
  dayId: string;
  userId: string;
  /** decides between equals: the same programme and seed give the same schedule */
  seed: number;
  now: Date;
}

/** Has a proposal worked out in the background. While one is busy that one goes on. */
export function startProposal(asked: AskedProposal): Promise<{ ok: boolean }> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(asked.eventSlug, tx);
    if (!event?.days.some(({ id }) => id === asked.dayId)) return { ok: false };
    const last = await findProposalOfDay(event.id, asked.dayId, tx);
    if (last && isBusy(last, asked.now)) return { ok: true };
    const proposalId = await replaceProposal(
      {
        eventId: event.id,
        locationDayId: asked.dayId,
        seed: asked.seed,
        startedById: asked.userId,
      },
      tx,
    );
    await enqueue("propose-programme", { proposalId }, tx);
    return { ok: true };
  });
}

/** Asks the work to stop: what it found so far is the proposal. */
export async function stopProposal(eventId: string, dayId: string): Promise<void> {
  const last = await findProposalOfDay(eventId, dayId);
  if (last) await askToStop(last.id);
}

/** Throws the proposal of a day away. */
export async function discardProposal(eventId: string, dayId: string): Promise<void> {
  await deleteProposals(eventId, dayId);
}
