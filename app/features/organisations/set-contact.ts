import { writeContact } from "#app/db/colleagues.ts";
import { decideContact, type PeopleDecision } from "#app/domain/organisations/people.ts";
import { amongColleagues } from "./among-colleagues.ts";

/** Makes a colleague contact of the organisation, or ends that. One contact at least stays. */
export function setContact(asked: {
  organisationSlug: string;
  userId: string;
  isContact: boolean;
  by: string;
}): Promise<PeopleDecision> {
  const { organisationSlug, userId, isContact, by } = asked;
  return amongColleagues(organisationSlug, async (colleagues, { organisationId, tx }) => {
    const decision = decideContact(colleagues, { by, who: userId, isContact });
    if (decision.ok) await writeContact({ organisationId, userId }, isContact, tx);
    return decision;
  });
}
