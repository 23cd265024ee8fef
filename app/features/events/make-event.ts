import { insertEvent } from "#app/db/events.ts";
import { insertInTeam } from "#app/db/organisers.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { phaseProblems } from "#app/domain/events/phases.ts";
import { refused, type NotSaved } from "./outcome.ts";

export type EventToMake = Pick<
  Event,
  "name" | "kind" | "tagline" | "slug" | "submissionOpensAt" | "submissionDeadlineAt"
>;

const USUAL_INTRODUCTIONS = 3;

/** Makes an event of which this person is the first organiser. @returns its address */
export function makeEvent(
  event: EventToMake,
  userId: string,
): Promise<{ ok: true; slug: string } | Extract<NotSaved, { reason: "refused" }>> {
  return inTransaction(async (tx) => {
    const made = {
      ...event,
      introduction: "",
      practicalities: "",
      callText: "",
      programmePublishedAt: null,
      registrationOpensAt: null,
      matchmakingAt: null,
      maxIntroductions: USUAL_INTRODUCTIONS,
      introductionWay: "STRAIGHT" as const,
    };
    const problems = phaseProblems(made, []);
    if (problems.length > 0) return refused(...problems);
    const eventId = await insertEvent(made, tx);
    if (!eventId) return refused({ field: "slug", reason: "address-taken" });
    await insertInTeam({ role: "organiser", eventId, userId }, tx);
    return { ok: true, slug: event.slug };
  });
}
