import { findInvitation, forgetInvitation } from "#app/db/invitations.ts";
import { listMembers, saveMembership } from "#app/db/memberships.ts";
import {
  gemeenteOf,
  learnMailDomain,
  lockOrganisation,
  mailDomainsOf,
  type OrganisationName,
} from "#app/db/organisations.ts";
import type { RateLimit } from "#app/db/rate-limits.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { renamePerson } from "#app/db/users.ts";
import type { Event } from "#app/domain/events/event.ts";
import { decideJoining } from "#app/domain/registration/joining.ts";
import { askForApproval } from "./ask-for-approval.ts";

/** Joining, asking to and making an organisation count together. */
export const JOINING_PER_PERSON: RateLimit = { name: "join", points: 10, seconds: 60 * 60 };

/** Who wants to work for an organisation. */
export interface Joiner {
  userId: string;
  email: string;
  /** how this person wants to be called from now on; null: as before */
  name: string | null;
}

export type Joined =
  | { ok: true; status: "active" | "pending"; organisation: OrganisationName }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/**
 * Lets somebody work for an organisation at once, or writes the question down and tells who can
 * answer. A name that is given is kept. In the caller's transaction, which holds the organisation
 * from here on.
 */
export async function letInOrAsk(
  person: Joiner,
  organisation: OrganisationName,
  { event, now, isMaker }: { event: Pick<Event, "id" | "slug">; now: Date; isMaker?: boolean },
  tx: Transaction,
): Promise<Joined> {
  if (person.name) await renamePerson(person.userId, person.name, tx);
  await lockOrganisation(organisation.id, tx);
  const members = await listMembers(organisation.id, tx);
  const mine = members.find(({ userId }) => userId === person.userId);
  if (mine?.status === "active") return { ok: true, status: "active", organisation };

  const active = members.filter(({ status }) => status === "active");
  const asked = { organisationId: organisation.id, email: person.email };
  const invitation = await findInvitation(asked, tx);
  const { learnDomain, ...decision } = decideJoining({
    email: person.email,
    gemeente: await gemeenteOf(organisation.id, tx),
    isMaker,
    hasActiveMembers: active.length > 0,
    knownDomains: await mailDomainsOf(organisation.id, tx),
    isInvited: invitation !== null && invitation.expiresAt > now,
    wasRemoved: mine?.status === "removed",
  });
  const waits = decision.status === "pending";
  await saveMembership(
    {
      ...{ userId: person.userId, organisationId: organisation.id, ...decision },
      askedAtEventId: waits ? event.id : null,
      since: mine?.status === "removed" ? now : undefined,
    },
    tx,
  );
  if (learnDomain) await learnMailDomain(organisation.id, learnDomain, tx);
  if (waits) await askForApproval(person, { organisation, active, eventSlug: event.slug }, tx);
  else await forgetInvitation(asked, tx);
  return { ok: true, status: decision.status, organisation };
}
