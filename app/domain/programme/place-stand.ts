export interface StandPlacement {
  stand: {
    contributionId: string;
    kind: "stand" | "workshop";
    isAccepted: boolean;
    needsPower: boolean;
  };
  /** `contributionId`: who stands there now */
  place: { number: number; hasPower: boolean; contributionId: string | null };
}

export type StandDecision =
  | { ok: true }
  | { ok: false; reason: "not-a-stand" }
  | { ok: false; reason: "not-accepted" }
  | { ok: false; reason: "place-taken"; by: { contributionId: string } }
  | { ok: false; reason: "no-power"; placeNumber: number };

/** Whether a stand can have this place. Giving it the place that it has already is fine. */
export function placeStand({ stand, place }: StandPlacement): StandDecision {
  if (stand.kind !== "stand") return { ok: false, reason: "not-a-stand" };
  if (!stand.isAccepted) return { ok: false, reason: "not-accepted" };
  if (place.contributionId !== null && place.contributionId !== stand.contributionId) {
    return { ok: false, reason: "place-taken", by: { contributionId: place.contributionId } };
  }
  if (stand.needsPower && !place.hasPower) {
    return { ok: false, reason: "no-power", placeNumber: place.number };
  }
  return { ok: true };
}
