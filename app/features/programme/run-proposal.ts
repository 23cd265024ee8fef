import { readGround } from "#app/db/programme-ground.ts";
import { claimProposal, endProposal, keepProgress } from "#app/db/programme-proposals.ts";
import { problemOf } from "#app/domain/programme/schedule-of.ts";
import { MAX_WORK } from "#app/domain/programme/proposal-state.ts";
import {
  contradictionSentences,
  markOf,
  type ProposalResult,
} from "#app/domain/programme/proposal.ts";
import { proposeSchedule } from "#app/domain/scheduling/propose-schedule.ts";

/** Milliseconds between two times that it writes down how far it is, and looks whether to stop. */
const TELLS_EVERY = 300;

/**
 * Works out a proposal that waits, in turns with whatever else this process does.
 * Throws what goes wrong, after writing down that it failed.
 */
export async function runProposal(
  id: string,
  clock: { now: () => Date; milliseconds: () => number },
): Promise<void> {
  const claimed = await claimProposal(id);
  if (!claimed) return;
  try {
    const ground = await readGround(claimed.eventId);
    const problem = problemOf(ground, claimed.locationDayId);
    const stop = new AbortController();
    let tellsAt = 0;
    let part = 0;
    const told = async () => {
      if (clock.milliseconds() < tellsAt) return;
      tellsAt = clock.milliseconds() + TELLS_EVERY;
      if (!(await keepProgress(id, part))) stop.abort();
    };
    await told();
    const found = await proposeSchedule(problem, {
      seed: claimed.seed,
      maxMilliseconds: MAX_WORK,
      signal: stop.signal,
      onProgress: (progress) => {
        part = progress.part;
      },
      now: clock.milliseconds,
      breathe: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await told();
      },
    });
    const result: ProposalResult = found.ok
      ? found
      : { ok: false, sentences: contradictionSentences(found, ground) };
    await endProposal(id, {
      status: stop.signal.aborted ? "STOPPED" : "DONE",
      before: { mark: markOf(problem.programme) },
      result,
      endedAt: clock.now(),
    });
  } catch (error) {
    await endProposal(id, { status: "FAILED", endedAt: clock.now() });
    throw error;
  }
}
