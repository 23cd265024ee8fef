import { findEvent } from "#app/db/events.ts";
import { forgetInvitation, listInvitationsTo } from "#app/db/invitations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { letInOrAsk, type Joined, type Joiner } from "./let-in-or-ask.ts";

export type AnsweredInvitation =
  | Joined
  | { ok: false; reason: "said-no" }
  /** answered before, withdrawn, past its day, or another's */
  | { ok: false; reason: "not-there" };

/**
 * Somebody says yes or no to a colleague's invitation. Only the address that was asked can: it is
 * the one this person signed in with.
 */
export function answerInvitation(
  answer: { id: string; says: "yes" | "no"; person: Joiner; eventSlug: string },
  now: Date,
): Promise<AnsweredInvitation> {
  const { id, says, person, eventSlug } = answer;
  return inTransaction(async (tx): Promise<AnsweredInvitation> => {
    const event = await findEvent(eventSlug, tx);
    const mine = await listInvitationsTo(person.email, now, tx);
    const invitation = mine.find((one) => one.id === id);
    if (!event || !invitation) return { ok: false, reason: "not-there" };
    const { organisation } = invitation;
    if (says === "yes") return letInOrAsk(person, organisation, { event, now }, tx);
    await forgetInvitation({ organisationId: organisation.id, email: person.email }, tx);
    return { ok: false, reason: "said-no" };
  });
}
