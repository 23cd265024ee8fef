import { listOwners, listTouchedVisitors } from "#app/db/programme-touched.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { runsTouched, type Change } from "#app/domain/programme/changes.ts";
import type { Touched } from "#app/domain/programme/letters.ts";
import type { VersionContent } from "#app/domain/programme/version.ts";

/** Whom these changes are about: visitors with a run on the route or in line, and who gives it. */
export async function findTouched(
  changes: readonly Change[],
  published: VersionContent,
  tx?: Transaction,
): Promise<Touched> {
  const runIds = [...new Set(changes.flatMap((change) => runsTouched(change, published)))];
  const given = new Map(published.runs.map((run) => [run.runId, run.contributionId]));
  const contributionIds = new Set([
    ...runIds.flatMap((id) => given.get(id) ?? []),
    ...changes.flatMap((change) => ("contributionId" in change ? change.contributionId : [])),
  ]);
  return {
    visitors: await listTouchedVisitors(runIds, tx),
    owners: await listOwners([...contributionIds], tx),
  };
}
