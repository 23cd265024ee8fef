import { listMembers, listOrganisers, saveMembership, type Member } from "#app/db/memberships.ts";
import {
  findOrCreateMunicipality,
  learnMailDomain,
  lockOrganisation,
  mailDomainsOf,
  type OrganisationName,
} from "#app/db/organisations.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { renamePerson } from "#app/db/users.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { decideJoining } from "#app/domain/registration/joining.ts";
import { enqueue } from "#app/queue/queue.ts";

const PER_PERSON: RateLimit = { name: "join", points: 10, seconds: 60 * 60 };

export interface Joining {
  person: { userId: string; email: string; name: string | null };
  /** CBS code of the gemeente */
  code: string;
  eventSlug: string;
}

export type Joined =
  | { ok: true; status: "active" | "pending"; organisation: OrganisationName }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/**
 * Somebody says to work for a gemeente, and does at once or waits for approval. A name that is
 * given is kept. Throws a RangeError on a code that no gemeente has.
 */
export async function joinMunicipality({ person, code, eventSlug }: Joining): Promise<Joined> {
  const waitSeconds = await countUse(PER_PERSON, person.userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction(async (tx) => {
    if (person.name) await renamePerson(person.userId, person.name, tx);
    const organisation = await findOrCreateMunicipality(code, tx);
    await lockOrganisation(organisation.id, tx);
    const members = await listMembers(organisation.id, tx);
    const active = members.filter(({ status }) => status === "active");
    if (active.some(({ userId }) => userId === person.userId)) {
      return { ok: true, status: "active", organisation };
    }
    const { learnDomain, ...decision } = decideJoining({
      email: person.email,
      hasActiveMembers: active.length > 0,
      knownDomains: await mailDomainsOf(organisation.id, tx),
    });
    const membership = { userId: person.userId, organisationId: organisation.id, ...decision };
    await saveMembership(membership, tx);
    if (learnDomain) await learnMailDomain(organisation.id, learnDomain, tx);
    if (decision.status === "pending") {
      const toOrganiser = active.length === 0;
      const answering = toOrganiser ? await listOrganisers(eventSlug, tx) : contactsOf(active);
      await askForApproval(answering, { person, organisation, eventSlug, toOrganiser }, tx);
    }
    return { ok: true, status: decision.status, organisation };
  });
}

function contactsOf(active: Member[]): Member[] {
  const contacts = active.filter(({ isContact }) => isContact);
  return contacts.length > 0 ? contacts : active;
}

/** One mail a person and organisation, however often somebody asks. */
async function askForApproval(
  answering: { userId: string; email: string }[],
  asked: {
    person: Joining["person"];
    organisation: OrganisationName;
    eventSlug: string;
    toOrganiser: boolean;
  },
  tx: Transaction,
): Promise<void> {
  const { person, organisation, eventSlug, toOrganiser } = asked;
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
