import {
  createContribution,
  lockOwnContribution,
  writeContribution,
  type OwnContribution,
} from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { areThemesOf } from "#app/db/themes.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { stillMissing } from "#app/domain/registration/contribution-form.ts";
import {
  decideChange,
  type ContributionContent,
  type ContributionRefusal,
} from "#app/domain/registration/contribution.ts";

/** Somebody's content for a contribution of an organisation they work for. */
export interface ContributionCommand {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
  /** makes it when it is not there yet */
  isNew: boolean;
  content: ContributionContent;
  userId: string;
}

export type StoreRefusal =
  ContributionRefusal | { ok: false; reason: "not-found" | "unknown-theme" };

/** `before`: how it stood, a draft when it is new */
export type Stored = { ok: true; before: OwnContribution["status"] } | StoreRefusal;

/** Writes the content down in the caller's transaction, when the domain agrees. */
export async function storeContent(
  command: ContributionCommand & { submits: boolean },
  now: Date,
  tx: Transaction,
): Promise<Stored> {
  const { contributionId, content, isNew, submits, userId } = command;
  const event = await findEvent(command.eventSlug, tx);
  const organisation = await findOrganisation(command.organisationSlug, tx);
  if (!event || !organisation) return { ok: false, reason: "not-found" };

  const blank = isNew ? { status: "draft" as const, kind: content.kind } : null;
  const there = (await lockOwnContribution(command, tx)) ?? blank;
  if (!there) return { ok: false, reason: "not-found" };
  const isComplete = stillMissing(content).length === 0;
  const decision = decideChange({ ...there, content, isComplete, submits }, event, now);
  if (!decision.ok) return decision;
  if (!(await areThemesOf(event.id, content.themeIds, tx))) {
    return { ok: false, reason: "unknown-theme" };
  }

  if (isNew) {
    const ids = { id: contributionId, eventId: event.id, organisationId: organisation.id };
    await createContribution({ ...ids, ownerId: userId, content }, tx);
    // The same form sent twice finds its own; an id that is another organisation's is not there.
    if (!(await lockOwnContribution(command, tx))) return { ok: false, reason: "not-found" };
  }
  await writeContribution(contributionId, content, tx);
  return { ok: true, before: there.status };
}
