import { listMembers, type Member } from "#app/db/memberships.ts";
import { findOrganisation, lockOrganisation } from "#app/db/organisations.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";

const NOT_THERE = { ok: false, reason: "not-there" } as const;

/** Decides about the people of an organisation, who stay who they are until that is done. */
export function amongColleagues<Decision>(
  organisationSlug: string,
  decide: (
    colleagues: Member[],
    at: { organisationId: string; tx: Transaction },
  ) => Promise<Decision>,
): Promise<Decision | typeof NOT_THERE> {
  return inTransaction(async (tx) => {
    const organisation = await findOrganisation(organisationSlug, tx);
    if (!organisation) return NOT_THERE;
    const organisationId = organisation.id;
    await lockOrganisation(organisationId, tx);
    const members = await listMembers(organisationId, tx);
    const colleagues = members.filter(({ status }) => status === "active");
    return decide(colleagues, { organisationId, tx });
  });
}
