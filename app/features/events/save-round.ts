import { partsOf, type FullDay } from "#app/db/days.ts";
import { countVisitorsInRound, insertRound, lockRunsInRound, updateRound } from "#app/db/rounds.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { timeText } from "#app/domain/dates/local.ts";
import { partProblem } from "#app/domain/events/agenda.ts";
import { roundAsText, spanOn, type RoundSettings } from "#app/domain/events/day-settings.ts";
import { mergeForm } from "#app/domain/editing/merge.ts";
import { lockDay, type PartAddress, type Sent } from "./day-address.ts";
import {
  changedMeanwhile,
  NOT_FOUND,
  refused,
  type Saved,
  type SettingProblem,
} from "./outcome.ts";

/**
 * Adds a round to a day or changes one. At another time the routes of visitors who have a
 * workshop in it change too, so then `sure` is needed.
 */
export function saveRound(
  address: PartAddress,
  form: Sent<RoundSettings>,
  { sure }: { sure: boolean },
): Promise<Saved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    const round = day?.rounds.find(({ id }) => id === address.id);
    if (!day || (address.id && !round)) return NOT_FOUND;
    if (!round) {
      const problem = roundProblem(day, form.sent, "");
      if (problem) return refused(problem);
      const { number } = form.sent;
      await insertRound(day.id, { number, ...spanOn(day.opensAt, form.sent) }, tx);
      return { ok: true };
    }
    const stored = {
      number: round.number,
      starts: timeText(round.startsAt),
      ends: timeText(round.endsAt),
    };
    const merged = mergeForm({ ...form, stored }, roundAsText);
    if (merged.clashes.length > 0) return changedMeanwhile(merged.clashes, roundAsText(stored));
    const problem = roundProblem(day, merged.content, round.id);
    if (problem) return refused(problem);
    await lockRunsInRound(round.id, tx);
    const visitors = await countVisitorsInRound(round.id, tx);
    const moves = merged.changed.some((field) => field !== "number");
    if (moves && visitors > 0 && !sure) {
      return refused({ field: "sure", reason: "visitors-coming", visitors });
    }
    const { number } = merged.content;
    await updateRound(round.id, { number, ...spanOn(day.opensAt, merged.content) }, tx);
    return { ok: true };
  });
}

function roundProblem(day: FullDay, round: RoundSettings, id: string): SettingProblem | null {
  if (day.rounds.some((other) => other.id !== id && other.number === round.number)) {
    return { field: "number", reason: "number-taken" };
  }
  const problem = partProblem({ id, ...spanOn(day.opensAt, round) }, day, partsOf(day));
  return (
    problem && { field: problem.reason === "ends-before-start" ? "ends" : "starts", ...problem }
  );
}
