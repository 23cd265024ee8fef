import { putInOutbox } from "#app/db/outbox.ts";
import { findContactEmail } from "#app/db/submissions.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import type { Letter, LetterKind } from "#app/domain/selection/letter.ts";
import { enqueue } from "#app/queue/queue.ts";

const TEMPLATES = {
  accept: "contribution-accepted",
  "ask-changes": "contribution-changes-asked",
  waitlist: "contribution-waitlisted",
  decline: "contribution-declined",
  remind: "contribution-reminder",
} as const satisfies Record<LetterKind, string>;

/** Whom a letter about a contribution goes to, and what it is about. */
export interface Addressed {
  id: string;
  kind: ContributionKind;
  title: string;
  owner: { id: string; email: string } | null;
  /** who registered it first */
  organisations: { id: string; slug: string }[];
}

/**
 * Writes a letter down for the owner of a contribution, or for the contact of its gemeente when
 * the owner is gone, in the caller's transaction.
 *
 * @param cause what makes this letter another than the last one of its kind
 * @returns false when there is nobody to write to, or when it was written before
 */
export async function tellOwner(
  about: Addressed,
  mail: { kind: LetterKind; letter: Letter; eventSlug: string; cause: string },
  tx: Transaction,
): Promise<boolean> {
  const [organisation] = about.organisations;
  if (!organisation) return false;
  const contact = about.owner
    ? { userId: about.owner.id, email: about.owner.email }
    : await findContactEmail(organisation.id, tx);
  if (!contact) return false;
  const template = TEMPLATES[mail.kind];
  const outboxId = await putInOutbox(
    {
      dedupeKey: `${template}:${about.id}:${mail.cause}`,
      message: {
        template,
        ...mail.letter,
        kind: about.kind,
        title: about.title,
        eventSlug: mail.eventSlug,
        contributionId: about.id,
        organisationSlug: organisation.slug,
      },
      toEmail: contact.email,
      userId: contact.userId,
    },
    tx,
  );
  if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
  return outboxId !== null;
}
