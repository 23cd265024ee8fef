import { listOrganisers, type Member } from "#app/db/memberships.ts";
import type { OrganisationName } from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { enqueue } from "#app/queue/queue.ts";

/**
 * Tells who can let somebody in: the contacts of the organisation, or the organisers of the event
 * when nobody works there. One mail a person and organisation, however often somebody asks.
 */
export async function askForApproval(
  person: { userId: string; email: string; name: string | null },
  asked: { organisation: OrganisationName; active: Member[]; eventSlug: string },
  tx: Transaction,
): Promise<void> {
  const { organisation, active, eventSlug } = asked;
  const toOrganiser = active.length === 0;
  const answering = toOrganiser ? await listOrganisers(eventSlug, tx) : contactsOf(active);
  const personLabel = `${displayName(person)} (${person.email})`;
  for (const { userId, email } of answering) {
    const mail = {
      dedupeKey: `membership-requested:${organisation.id}:${person.userId}:${userId}`,
      message: {
        template: "membership-requested" as const,
        organisationName: organisation.name,
        organisationSlug: organisation.slug,
        eventSlug,
        personLabel,
        ...(toOrganiser && { toOrganiser }),
      },
      toEmail: email,
      userId,
    };
    const outboxId = await putInOutbox(mail, tx);
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
  }
}

function contactsOf(active: Member[]): Member[] {
  const contacts = active.filter(({ isContact }) => isContact);
  return contacts.length > 0 ? contacts : active;
}
