import { listBroughtChallenges, type Bringer } from "#app/db/challenges-of-visitors.ts";
import { listChallengesAsColleague } from "#app/db/registration-changes.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { broughtOf } from "#app/domain/registration-of-visitors/brought-challenge.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";

/** What somebody brought as a visitor, oldest first; not what they wrote for their gemeente. */
export async function broughtChallenges(
  bringer: Bringer,
  tx?: Transaction,
): Promise<VisitorChallenge[]> {
  const written = await listBroughtChallenges(bringer, tx);
  return broughtOf(written, await listChallengesAsColleague(bringer, tx));
}
