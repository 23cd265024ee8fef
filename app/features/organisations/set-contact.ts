import { writeContact } from "#app/db/colleagues.ts";
import { listMembers } from "#app/db/memberships.ts";
import { findOrganisation, lockOrganisation } from "#app/db/organisations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { decideContact, type PeopleDecision } from "#app/domain/organisations/people.ts";

/** Makes a colleague contact of the organisation, or ends that. One contact at least stays. */
export function setContact(asked: {
  organisationSlug: string;
  userId: string;
  isContact: boolean;
  by: string;
}): Promise<PeopleDecision> {
  const { organisationSlug, userId, isContact, by } = asked;
  return inTransaction(async (tx): Promise<PeopleDecision> => {
    const organisation = await findOrganisation(organisationSlug, tx);
    if (!organisation) return { ok: false, reason: "not-there" };
    const organisationId = organisation.id;
    await lockOrganisation(organisationId, tx);
    const members = await listMembers(organisationId, tx);
    const colleagues = members.filter(({ status }) => status === "active");
    const decision = decideContact(colleagues, { by, who: userId, isContact });
    if (decision.ok) await writeContact({ organisationId, userId }, isContact, tx);
    return decision;
  });
}
