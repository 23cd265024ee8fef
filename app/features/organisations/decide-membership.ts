import { approveMembership, refuseMembership } from "#app/db/membership-requests.ts";
import { listMembers } from "#app/db/memberships.ts";
import {
  findOrganisation,
  learnMailDomain,
  lockOrganisation,
  mailDomainsOf,
} from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { mailDomainOf, ownDomain } from "#app/domain/registration/joining.ts";
import { enqueue } from "#app/queue/queue.ts";

export type DecidedMembership = { ok: true } | { ok: false; reason: "nobody-waits" };

export interface MembershipAnswer {
  organisationSlug: string;
  userId: string;
  approves: boolean;
  /** where the page stands that the answer was given on */
  eventSlug: string;
  /** an organiser answers: only who waits in this event */
  asOrganiser?: boolean;
}

/**
 * Lets somebody in who asked to work for an organisation and says so by mail, or turns them away.
 * Whether the asker may is the route's rule: a colleague there, or an organiser of the event. Who
 * is let in where nobody is contact becomes it; the first to be let in brings the mail domain.
 */
export function decideMembership(answer: MembershipAnswer, now: Date): Promise<DecidedMembership> {
  const { organisationSlug, userId, approves, eventSlug, asOrganiser } = answer;
  const nobody = { ok: false, reason: "nobody-waits" } as const;
  return inTransaction(async (tx): Promise<DecidedMembership> => {
    const organisation = await findOrganisation(organisationSlug, tx);
    if (!organisation) return nobody;
    await lockOrganisation(organisation.id, tx);
    const request = {
      ...{ organisationId: organisation.id, userId },
      ...(asOrganiser && { asOrganiserOf: eventSlug }),
    };
    const members = await listMembers(organisation.id, tx);
    const person = members.find((member) => member.userId === userId);
    if (!person) return nobody;
    const known = await mailDomainsOf(organisation.id, tx);
    if (!approves) {
      const remembers = known.includes(mailDomainOf(person.email) ?? "");
      return (await refuseMembership(request, { remembers }, tx)) ? { ok: true } : nobody;
    }
    const hasContact = members.some(({ isContact }) => isContact);
    if (!(await approveMembership(request, !hasContact, tx))) return nobody;
    const isFirst = !members.some(({ status }) => status === "active");
    const brings = isFirst && known.length === 0 ? ownDomain(person.email) : null;
    if (brings) await learnMailDomain(organisation.id, brings, tx);
    const outboxId = await putInOutbox(
      {
        dedupeKey: `membership-accepted:${organisation.id}:${userId}:${dayKey(now)}`,
        message: {
          template: "membership-accepted",
          organisationName: organisation.name,
          organisationSlug: organisation.slug,
          eventSlug,
        },
        toEmail: person.email,
        userId,
      },
      tx,
    );
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
    return { ok: true };
  });
}
