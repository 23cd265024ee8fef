import { takeOut } from "#app/db/colleagues.ts";
import { forgetInvitation } from "#app/db/invitations.ts";
import { listMembers } from "#app/db/memberships.ts";
import { findOrganisation, lockOrganisation } from "#app/db/organisations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { decideRemoval, type PeopleRefusal } from "#app/domain/organisations/people.ts";

export type RemovedColleague = { ok: true; email: string } | { ok: false; reason: PeopleRefusal };

/**
 * Takes somebody out of an organisation, or lets somebody leave: who asks is who goes. Access ends
 * at once. Somebody stays, and one of those is contact.
 */
export function removeColleague(asked: {
  organisationSlug: string;
  userId: string;
  by: string;
}): Promise<RemovedColleague> {
  const { organisationSlug, userId, by } = asked;
  return inTransaction(async (tx): Promise<RemovedColleague> => {
    const organisation = await findOrganisation(organisationSlug, tx);
    if (!organisation) return { ok: false, reason: "not-there" };
    const organisationId = organisation.id;
    await lockOrganisation(organisationId, tx);
    const members = await listMembers(organisationId, tx);
    const colleagues = members.filter(({ status }) => status === "active");
    const decision = decideRemoval(colleagues, { by, who: userId });
    if (!decision.ok) return decision;
    const { email = "" } = colleagues.find((one) => one.userId === userId) ?? {};
    await takeOut({ organisationId, userId }, { byOther: by !== userId }, tx);
    await forgetInvitation({ organisationId, email }, tx);
    return { ok: true, email };
  });
}
