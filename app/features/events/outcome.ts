import type { AgendaProblem } from "#app/domain/events/agenda.ts";
import type { PhaseProblem } from "#app/domain/events/phases.ts";
import type { FieldTexts } from "#app/domain/editing/merge.ts";

/** Why a setting cannot be so, by the field of its form. */
export type SettingProblem = { field: string } & (
  | { reason: "address-taken" }
  /** others know the event by its address already */
  | { reason: "address-fixed" }
  | { reason: PhaseProblem["reason"] }
  /** people registered or sent something in: it cannot go out of sight */
  | { reason: "in-use" }
  | AgendaProblem
  | { reason: "left-out"; label: string; startsAt: Date; endsAt: Date }
  | { reason: "day-before-deadline"; deadline: Date }
  | { reason: "day-too-soon"; earliest: Date }
  | { reason: "name-taken" | "number-taken" }
  | { reason: "seats-taken"; round: number; title: string; taken: number }
  | { reason: "outside-plan"; width: number; height: number }
  | { reason: "visitors-coming"; visitors: number }
  | { reason: "wider-circle" | "unknown-theme" }
);

export type NotSaved =
  | { ok: false; reason: "not-found" }
  /** somebody else changed these fields; `now` is how the form would be filled now */
  | { ok: false; reason: "changed-meanwhile"; conflicts: string[]; now: FieldTexts }
  | { ok: false; reason: "refused"; problems: SettingProblem[] };

export type Saved = { ok: true } | NotSaved;

export const NOT_FOUND = { ok: false, reason: "not-found" } as const;

export function refused(...problems: SettingProblem[]) {
  return { ok: false as const, reason: "refused" as const, problems };
}

export function changedMeanwhile(conflicts: string[], now: FieldTexts) {
  return { ok: false as const, reason: "changed-meanwhile" as const, conflicts, now };
}
