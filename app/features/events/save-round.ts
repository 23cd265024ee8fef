import type { FullDay } from "#app/db/days.ts";
import { countVisitorsInRound, insertRound, lockRunsInRound, updateRound } from "#app/db/rounds.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { timeText } from "#app/domain/dates/local.ts";
import { roundAsText, spanOn, type RoundSettings } from "#app/domain/events/day-settings.ts";
import { agendaProblem, lockDay, type PartAddress, type Sent } from "./day-address.ts";
import { NOT_FOUND, type Saved, type SettingProblem } from "./outcome.ts";
import { saveMerged } from "./save-merged.ts";

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
    const stored = round && {
      number: round.number,
      starts: timeText(round.startsAt),
      ends: timeText(round.endsAt),
    };
    return saveMerged({
      ...{ form, stored },
      asText: roundAsText,
      async judge(settings, changed) {
        const problem = roundProblem(day, settings, round?.id);
        if (problem || !round) return problem;
        await lockRunsInRound(round.id, tx);
        const visitors = await countVisitorsInRound(round.id, tx);
        const moves = changed.some((field) => field !== "number");
        if (!moves || visitors === 0 || sure) return null;
        return { field: "sure", reason: "visitors-coming", visitors };
      },
      write({ number, ...times }) {
        const details = { number, ...spanOn(day.opensAt, times) };
        return round ? updateRound(round.id, details, tx) : insertRound(day.id, details, tx);
      },
    });
  });
}

function roundProblem(
  day: FullDay,
  round: RoundSettings,
  id: string | undefined,
): SettingProblem | null {
  if (day.rounds.some((other) => other.id !== id && other.number === round.number)) {
    return { field: "number", reason: "number-taken" };
  }
  return agendaProblem(day, round, id);
}
