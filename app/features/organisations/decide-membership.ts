import { approveMembership, refuseMembership } from "#app/db/memberships.ts";

export type DecidedMembership = { ok: true } | { ok: false; reason: "nobody-waits" };

/**
 * Lets somebody in who asked to work for an organisation, or turns them away. Whether the asker
 * may is the route's rule: a colleague there, or an organiser of an event.
 */
export async function decideMembership(request: {
  organisationSlug: string;
  userId: string;
  approves: boolean;
}): Promise<DecidedMembership> {
  const { organisationSlug, userId, approves } = request;
  const decided = await (approves ? approveMembership : refuseMembership)(organisationSlug, userId);
  return decided ? { ok: true } : { ok: false, reason: "nobody-waits" };
}
