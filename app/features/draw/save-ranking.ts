import { findDrawOfDay } from "#app/db/draws.ts";
import { listShownRuns } from "#app/db/draw-runs.ts";
import { listPreferences, writePreferences } from "#app/db/preferences.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { RankingChange } from "#app/domain/draw/forms.ts";
import { phaseOf } from "#app/domain/draw/phase.ts";
import { changeRanking, type RankingDecision } from "#app/domain/draw/ranking.ts";
import { suggestWorkshops } from "./suggest.ts";

export type SavedRanking =
  | { ok: true; count: number }
  | Exclude<RankingDecision, { ok: true }>
  | { ok: false; reason: "not-registered" }
  /** nobody can rank for their day (any more, or yet) */
  | { ok: false; reason: "not-open" }
  /** "suggest" found nothing that fits */
  | { ok: false; reason: "nothing-fits" };

/** Changes one thing in somebody's list of workshops for the draw of their day. */
export async function saveRanking(
  userId: string,
  eventSlug: string,
  change: RankingChange,
  now: Date,
): Promise<SavedRanking> {
  const found = await findRegistration(userId, eventSlug);
  if (!found) return { ok: false, reason: "not-registered" };
  const runs = await listShownRuns(found, now);
  const offered = new Set(runs.map(({ contributionId }) => contributionId));
  // It is much, so it is read outside the transaction.
  const suggested = change.intent === "suggest" ? await suggestWorkshops(found, offered) : [];
  if (change.intent === "suggest" && suggested.length === 0) {
    return { ok: false, reason: "nothing-fits" };
  }
  return inTransaction(async (tx): Promise<SavedRanking> => {
    await lockRegistration(found.id, tx);
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    const draw = await findDrawOfDay(registration.locationDayId, tx);
    const isSameDay = registration.locationDayId === found.locationDayId;
    if (!draw || !isSameDay || phaseOf(draw, now) !== "open") {
      return { ok: false, reason: "not-open" };
    }
    const address = { drawId: draw.id, registrationId: registration.id };
    const before = (await listPreferences(address, tx)).map((one) => one.contributionId);
    const decision = changeRanking(before, change, offered, suggested);
    if (!decision.ok) return decision;
    await writePreferences(address, decision.list, tx);
    return { ok: true, count: decision.list.length };
  });
}
