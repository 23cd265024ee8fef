import { findEvent } from "#app/db/events.ts";
import { findInvitation, saveInvitation } from "#app/db/invitations.ts";
import { listMembers } from "#app/db/memberships.ts";
import { findOrganisation, lockOrganisation } from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { invitedUntil, mayMailAgain } from "#app/domain/organisations/invitation.ts";
import { enqueue } from "#app/queue/queue.ts";

const PER_INVITER: RateLimit = { name: "colleague-inviter", points: 20, seconds: 60 * 60 };
const PER_ORGANISATION: RateLimit = { name: "colleague-invited", points: 60, seconds: 24 * 3600 };

export interface ColleagueInvitation {
  organisationSlug: string;
  eventSlug: string;
  /** in small letters */
  email: string;
  by: { userId: string; label: string };
}

export type Invited =
  /** `mailed` is false when a mail about it went less than a day ago: that one still works */
  | { ok: true; mailed: boolean }
  | { ok: false; reason: "not-found" | "works-here" | "waits-here" }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/**
 * Asks somebody by mail to work for an organisation. The invitation holds for thirty days from now;
 * inviting again makes it hold longer, and mails again once a day at most.
 */
export async function inviteColleague(asked: ColleagueInvitation, now: Date): Promise<Invited> {
  const { organisationSlug, eventSlug, email, by } = asked;
  const waitSeconds = Math.max(
    await countUse(PER_INVITER, by.userId),
    await countUse(PER_ORGANISATION, organisationSlug),
  );
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction(async (tx): Promise<Invited> => {
    const event = await findEvent(eventSlug, tx);
    const organisation = await findOrganisation(organisationSlug, tx);
    if (!event || !organisation) return { ok: false, reason: "not-found" };
    const { id: organisationId, name: organisationName } = organisation;
    await lockOrganisation(organisationId, tx);
    const member = (await listMembers(organisationId, tx)).find((one) => one.email === email);
    if (member?.status === "active") return { ok: false, reason: "works-here" };
    if (member?.status === "pending") return { ok: false, reason: "waits-here" };

    const expiresAt = invitedUntil(now);
    const due = mayMailAgain(await findInvitation({ organisationId, email }, tx), now);
    const outboxId = due
      ? await putInOutbox(
          {
            // Withdrawing and inviting again is no way to a second mail either.
            dedupeKey: `organisation-invited:${organisationId}:${email}:${dayKey(now)}`,
            message: {
              ...{ template: "organisation-invited", organisationId, organisationName },
              ...{ eventSlug, eventName: event.name, inviter: by.label },
              expiresAt: expiresAt.toISOString(),
            },
            toEmail: email,
          },
          tx,
        )
      : null;
    const mailedAt = outboxId ? now : undefined;
    await saveInvitation(
      { organisationId, email, invitedById: by.userId, expiresAt, mailedAt },
      tx,
    );
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
    return { ok: true, mailed: outboxId !== null };
  });
}
