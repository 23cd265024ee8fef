import { deleteChallenge, type ChallengeAddress } from "#app/db/challenges.ts";

/** At any moment, also when nothing may be changed any more: it is their own text. */
export async function removeChallenge(
  address: ChallengeAddress,
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  return (await deleteChallenge(address)) ? { ok: true } : { ok: false, reason: "not-found" };
}
