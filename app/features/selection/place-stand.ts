import { clearPlaceOf, lockPlace, putOnPlace } from "#app/db/stand-places.ts";
import { lockFloors } from "#app/db/floor-plans.ts";
import { lockSubmission } from "#app/db/submissions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { placeStand as mayStandThere } from "#app/domain/programme/place-stand.ts";

export type PlacedStand =
  | { ok: true; title: string; number: number }
  | { ok: false; reason: "not-found" | "not-a-stand" | "not-accepted" | "no-power" }
  | { ok: false; reason: "place-taken"; number: number; by: string };

/** Gives a stand a place on the floor; the place is held meanwhile, so nothing is placed twice. */
export function placeStand(asked: {
  contributionId: string;
  placeId: string;
  eventSlug: string;
}): Promise<PlacedStand> {
  return inTransaction(async (tx): Promise<PlacedStand> => {
    await lockFloors(asked.eventSlug, tx);
    const stand = await lockSubmission(asked.contributionId, asked.eventSlug, tx);
    const place = await lockPlace(asked.placeId, asked.eventSlug, tx);
    if (!stand || !place) return { ok: false, reason: "not-found" };
    const decision = mayStandThere({
      stand: {
        contributionId: stand.id,
        kind: stand.kind,
        isAccepted: stand.status === "accepted",
        needsPower: stand.needs.power,
      },
      place,
    });
    if (decision.ok) {
      await putOnPlace(place.id, stand.id, tx);
      return { ok: true, title: stand.title, number: place.number };
    }
    if (decision.reason === "place-taken") {
      const { number, takenBy } = place;
      return { ok: false, reason: "place-taken", number, by: takenBy ?? "een andere stand" };
    }
    return { ok: false, reason: decision.reason };
  });
}

/** Takes a stand off the floor; it stays on the programme. */
export function clearStand(asked: { contributionId: string; eventSlug: string }): Promise<boolean> {
  return inTransaction(async (tx) => {
    await lockFloors(asked.eventSlug, tx);
    const stand = await lockSubmission(asked.contributionId, asked.eventSlug, tx);
    if (stand) await clearPlaceOf(stand.id, tx);
    return stand !== null;
  });
}
