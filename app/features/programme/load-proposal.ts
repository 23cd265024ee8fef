import { readGround } from "#app/db/programme-ground.ts";
import { findProposalOfDay } from "#app/db/programme-proposals.ts";
import { problemOf } from "#app/domain/programme/schedule-of.ts";
import { isBusy } from "#app/domain/programme/proposal-state.ts";
import {
  markOf,
  proposalBasis,
  proposalResult,
  proposedChanges,
  type FoundProposal,
  type ProposedChange,
} from "#app/domain/programme/proposal.ts";

export interface Figures {
  workshops: number;
  pinned: number;
  rounds: number;
  rooms: number;
  visitors: number;
  /** of them chose workshops themselves; of the others only their themes are known */
  chose: number;
}

export type ProposalView = { figures: Figures } & (
  | { state: "none" | "failed" }
  | { state: "busy"; progress: number; stopAsked: boolean }
  | { state: "impossible"; sentences: string[] }
  | {
      state: "found";
      found: Omit<FoundProposal, "runs" | "ok">;
      changes: ProposedChange[];
      /** an organiser changed something since: it cannot be applied any more */
      isOutdated: boolean;
    }
);

/** How far the proposal for a day is, and what it would change. */
export async function loadProposal(
  eventId: string,
  dayId: string,
  now: Date,
): Promise<ProposalView> {
  const [kept, ground] = await Promise.all([
    findProposalOfDay(eventId, dayId),
    readGround(eventId),
  ]);
  const { programme } = problemOf(ground, dayId);
  const ids = new Set(programme.workshops.map(({ workshopId }) => workshopId));
  const visitors = ground.visitors.filter((visitor) => visitor.dayId === dayId);
  const figures = {
    workshops: programme.workshops.length,
    pinned: programme.runs.filter(({ isPinned }) => isPinned).length,
    rounds: programme.rounds.length,
    rooms: programme.rooms.length,
    visitors: visitors.length,
    chose: visitors.filter(({ chosen }) => chosen.some((id) => ids.has(id))).length,
  };
  if (!kept) return { figures, state: "none" };
  if (isBusy(kept, now)) {
    const { progress, stopAsked } = kept;
    return { figures, state: "busy", progress, stopAsked };
  }
  const result = proposalResult.safeParse(kept.result);
  if (!result.success) return { figures, state: "failed" };
  if (!result.data.ok) {
    return { figures, state: "impossible", sentences: result.data.sentences };
  }
  const { runs, ok: _ok, ...found } = result.data;
  const basis = proposalBasis.safeParse(kept.before);
  return {
    figures,
    state: "found",
    found,
    changes: proposedChanges({ runs }, ground),
    isOutdated: basis.data?.mark !== markOf(programme),
  };
}
