import { listPublicPlans } from "#app/db/public-days.ts";
import { listSubmissions, type Submission } from "#app/db/submissions.ts";
import { readGrid, type Grid } from "#app/db/workshop-runs.ts";
import type { PublicPlan } from "#app/domain/catalogue/public-day.ts";
import { isPlaced } from "#app/domain/selection/selection-filter.ts";

export interface Hall {
  plans: PublicPlan[];
  /** accepted stands that have no place yet */
  waiting: Submission[];
  /** accepted stands on the floor, by number */
  placed: Submission[];
}

/** The floor with who stands where, and who still waits for a place. */
export async function loadHall(eventId: string): Promise<Hall> {
  const [plans, all] = await Promise.all([listPublicPlans(eventId), listSubmissions(eventId)]);
  const stands = all.filter(({ kind, status }) => kind === "stand" && status === "accepted");
  return {
    plans,
    waiting: stands.filter((stand) => !isPlaced(stand)),
    placed: stands.filter(isPlaced).sort((a, b) => (a.place?.number ?? 0) - (b.place?.number ?? 0)),
  };
}

export interface ProgrammeGrid extends Grid {
  /** accepted workshops that run nowhere yet */
  waiting: Submission[];
  /** pairs of the same gemeente in two rooms in one round, in words */
  warnings: string[];
}

/** Rounds by rooms, with what runs where and what still waits. */
export async function loadProgrammeGrid(eventId: string): Promise<ProgrammeGrid> {
  const [grid, all] = await Promise.all([readGrid(eventId), listSubmissions(eventId)]);
  return {
    ...grid,
    waiting: all.filter(
      (one) => one.kind === "workshop" && one.status === "accepted" && !isPlaced(one),
    ),
    warnings: grid.rounds.flatMap((round) => clashesIn(grid, round)),
  };
}

function clashesIn({ runs }: Grid, round: Grid["rounds"][number]): string[] {
  const inRound = runs.filter(({ roundId }) => roundId === round.id);
  return inRound.flatMap((run, index) =>
    inRound
      .slice(index + 1)
      .filter((other) => other.organisationIds.some((id) => run.organisationIds.includes(id)))
      .map(
        (other) =>
          `In ronde ${round.number} is ${run.organisations[0]} op twee plekken: ‘${run.title}’ en ‘${other.title}’.`,
      ),
  );
}
