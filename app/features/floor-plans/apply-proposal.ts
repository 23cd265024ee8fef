import { findFloor, lockFloors, lockPlacesOf } from "#app/db/floor-plans.ts";
import { lockStands } from "#app/db/floor-stands.ts";
import { putOnPlace } from "#app/db/stand-places.ts";
import { listSubmissions } from "#app/db/submissions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Placement } from "#app/domain/floor-plan/proposal-floor.ts";
import { thingsOf } from "#app/domain/floor-plan/drawing.ts";
import { isPlaced } from "#app/domain/selection/selection-filter.ts";
import { placeStand } from "#app/domain/programme/place-stand.ts";

export type ProposalApplied =
  | { ok: true; placed: number }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "nothing-chosen" }
  /** somebody changed something since the proposal was made; these could not be placed any more */
  | { ok: false; reason: "changed-meanwhile"; number: number | null; title: string | null };

/** Gives stands the places that were proposed: all of them, or none. */
export function applyProposal(
  event: { id: string; slug: string },
  dayId: string,
  placements: readonly Placement[],
): Promise<ProposalApplied> {
  return inTransaction(async (tx): Promise<ProposalApplied> => {
    if (placements.length === 0) return { ok: false, reason: "nothing-chosen" };
    await lockFloors(event.slug, tx);
    await lockStands(
      placements.map(({ standId }) => standId),
      tx,
    );
    const found = await findFloor(event.slug, dayId, tx);
    if (!found?.planId) return { ok: false, reason: "not-found" };
    await lockPlacesOf(found.planId, tx);
    const stored = await findFloor(event.slug, dayId, tx);
    const places = new Map(stored ? thingsOf(stored.drawing, "place").map((p) => [p.id, p]) : []);
    const stands = new Map((await listSubmissions(event.id, tx)).map((one) => [one.id, one]));
    const taken = new Set(stored?.standing.map(({ placeId }) => placeId));
    for (const { standId, spotId } of placements) {
      const [stand, place] = [stands.get(standId), places.get(spotId)];
      const mayStand =
        stand &&
        place &&
        !isPlaced(stand) &&
        !taken.has(spotId) &&
        placeStand({
          stand: {
            contributionId: standId,
            kind: stand.kind,
            isAccepted: stand.status === "accepted",
            needsPower: stand.needs.power,
          },
          place: { ...place, contributionId: null },
        }).ok;
      if (!mayStand) {
        const [title, number] = [stand?.title ?? null, place?.number ?? null];
        return { ok: false, reason: "changed-meanwhile", number, title };
      }
      taken.add(spotId);
    }
    for (const { standId, spotId } of placements) await putOnPlace(spotId, standId, tx);
    return { ok: true, placed: placements.length };
  });
}
