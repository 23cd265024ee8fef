import { countDemand } from "#app/db/demand.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { findContactEmail } from "#app/db/submissions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { rankByShortage, type RankedTheme } from "#app/domain/demand/demand.ts";
import { invitationLetter } from "#app/domain/demand/invitation.ts";
import type { Event } from "#app/domain/events/event.ts";

export interface InvitationPage {
  theme: RankedTheme;
  /** null: only an address is known */
  organisation: { name: string; slug: string } | null;
  /** of its contact; null: has to be typed */
  email: string | null;
  letter: { subject: string; text: string };
}

/** The invitation for a theme as we would send it. Null: no such theme at this event. */
export async function loadInvitation(
  event: Event,
  themeSlug: string,
  organisationSlug: string | null,
): Promise<InvitationPage | null> {
  const theme = rankByShortage(await countDemand(event.id)).find(({ slug }) => slug === themeSlug);
  if (!theme) return null;
  const organisation = organisationSlug ? await findOrganisation(organisationSlug) : null;
  const contact = organisation
    ? await inTransaction((tx) => findContactEmail(organisation.id, tx))
    : null;
  return {
    theme,
    organisation,
    email: contact?.email ?? null,
    letter: invitationLetter(theme, event, organisation?.name ?? null),
  };
}
