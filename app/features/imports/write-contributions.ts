import { insertImportedContribution, letWorkFor, organisationIdOf } from "#app/db/imports.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { findOrCreatePerson } from "#app/db/users.ts";
import type { JudgedRow } from "#app/domain/imports/import.ts";
import type { ImportedContribution } from "#app/domain/imports/judge-contribution.ts";

/** Writes the new rows: what is complete comes in as sent in, the rest as a draft. */
export async function writeContributions(
  rows: readonly JudgedRow<ImportedContribution & { importKey: string }>[],
  { eventId, now }: { eventId: string; now: Date },
  tx: Transaction,
): Promise<{ written: number; mailed: number }> {
  let written = 0;
  for (const { content } of rows) {
    if (!content) continue;
    const organisationId = await organisationIdOf(content.organisation, tx);
    const owner = content.contactEmail
      ? await findOrCreatePerson(content.contactEmail, undefined, tx)
      : null;
    const id = await insertImportedContribution(
      {
        eventId,
        organisationId,
        ownerId: owner?.id ?? null,
        importKey: content.importKey,
        submittedAt: content.isComplete ? now : null,
        content: content.fields,
      },
      tx,
    );
    if (!id) continue;
    written += 1;
    if (owner) await letWorkFor(owner.id, organisationId, tx);
  }
  return { written, mailed: 0 };
}
