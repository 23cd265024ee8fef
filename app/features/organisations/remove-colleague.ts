import { takeOut } from "#app/db/colleagues.ts";
import { forgetInvitation } from "#app/db/invitations.ts";
import { decideRemoval, type PeopleRefusal } from "#app/domain/organisations/people.ts";
import { amongColleagues } from "./among-colleagues.ts";

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
  return amongColleagues<RemovedColleague>(
    organisationSlug,
    async (colleagues, { organisationId, tx }) => {
      const decision = decideRemoval(colleagues, { by, who: userId });
      if (!decision.ok) return decision;
      const { email = "" } = colleagues.find((one) => one.userId === userId) ?? {};
      await takeOut({ organisationId, userId }, { byOther: by !== userId }, tx);
      await forgetInvitation({ organisationId, email }, tx);
      return { ok: true, email };
    },
  );
}
