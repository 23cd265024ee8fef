import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { CONTRIBUTION_LIMITS, type Presenter } from "./contribution-content.ts";
import { wishOf } from "./presenter-wish.ts";

/**
 * A row of the form about who gives a workshop: a name or role, and for each round a list that
 * says "<round>:preferred", "<round>:impossible" or nothing.
 */
export const presenterField = z.object({
  label: optionalText({ max: CONTRIBUTION_LIMITS.presenter }),
  wishes: z
    .array(z.string().max(80).optional())
    .max(60)
    .default(() => []),
});

/** Rows without a name are no presenters; a wish that names no kind is none. */
export function presentersOf(rows: readonly z.infer<typeof presenterField>[]): Presenter[] {
  return rows
    .filter(({ label }) => label !== "")
    .map(({ label, wishes }) => ({ label, wishes: wishes.flatMap(wishOf).sort(byRound) }));
}

function byRound(a: { roundId: string }, b: { roundId: string }): number {
  return a.roundId < b.roundId ? -1 : a.roundId > b.roundId ? 1 : 0;
}
