import { countDemand, lockLastInvitation } from "#app/db/demand.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { findPersonByEmail } from "#app/db/users.ts";
import { decideInvitation, type InvitationRefusal } from "#app/domain/demand/invitation.ts";
import type { Event } from "#app/domain/events/event.ts";
import { enqueue } from "#app/queue/queue.ts";

export interface Invitation {
  event: Event;
  themeSlug: string;
  /** for whom the address stands, when that is known */
  organisationSlug: string | null;
  email: string;
  subject: string;
  text: string;
}

export type Invited =
  { ok: true; theme: string } | InvitationRefusal | { ok: false; reason: "not-found" };

/** Asks somebody to show something on a theme: one mail an address and theme a week. */
export function invite(invitation: Invitation, now: Date): Promise<Invited> {
  const { event, themeSlug, organisationSlug, email, subject, text } = invitation;
  return inTransaction(async (tx): Promise<Invited> => {
    const theme = (await countDemand(event.id, tx)).find(({ slug }) => slug === themeSlug);
    if (!theme) return { ok: false, reason: "not-found" };
    const verdict = decideInvitation(event, await lockLastInvitation(theme.id, email, tx), now);
    if (!verdict.ok) return verdict;
    const organisation = organisationSlug ? await findOrganisation(organisationSlug, tx) : null;
    const person = await findPersonByEmail(email, tx);
    const outboxId = await putInOutbox(
      {
        dedupeKey: `invitation-to-contribute:${theme.id}:${email}:${now.toISOString()}`,
        message: {
          template: "invitation-to-contribute",
          subject,
          text,
          eventName: event.name,
          eventSlug: event.slug,
          themeId: theme.id,
          themeName: theme.name,
          organisationSlug: organisation?.slug,
        },
        toEmail: email,
        userId: person?.id,
      },
      tx,
    );
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
    return { ok: true, theme: theme.name };
  });
}
