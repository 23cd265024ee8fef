import { deleteInvitation } from "#app/db/invitations.ts";

/**
 * Takes an invitation back: nobody gets in by it any more.
 * @returns the address, or null when it was answered or withdrawn before
 */
export function withdrawInvitation(id: string, organisationSlug: string): Promise<string | null> {
  return deleteInvitation({ id, organisationSlug });
}
