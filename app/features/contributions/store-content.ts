import {
  createContribution,
  municipalityCodeOf,
  writeContribution,
} from "#app/db/contribution-content.ts";
import { lockOwnContribution, type OwnContribution } from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { listRoundChoices } from "#app/db/round-choices.ts";
import { areThemesOf } from "#app/db/themes.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { knownAfter, mergeEdit, type Known, type Merged } from "#app/domain/editing/merge.ts";
import { onlyOf } from "#app/domain/registration/belonging.ts";
import {
  contributionContent,
  emptyContent,
  pickParts,
  type ContributionContent,
  type ContributionPart,
} from "#app/domain/registration/contribution-content.ts";
import {
  decideChange,
  type ContributionField,
  type ContributionRefusal,
  type ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import { stillMissing } from "#app/domain/registration/still-missing.ts";

/** Somebody's content for a contribution of an organisation they work for. */
export interface ContributionCommand {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
  /** makes it when it is not there yet */
  isNew: boolean;
  content: ContributionContent;
  /** what the form showed */
  known: Known;
  /** parts of which the writer saw another version, and leaves that */
  yields?: readonly string[];
  /** parts that could not be read, so that what is kept stays */
  unread?: readonly ContributionPart[];
  userId: string;
}

export type StoreRefusal =
  | ContributionRefusal
  | { ok: false; reason: "not-found" | "unknown-theme" }
  /** others changed the same parts meanwhile; `theirs`: as it is kept, `known`: having seen that */
  | {
      ok: false;
      reason: "changed-meanwhile";
      clashes: ContributionPart[];
      mine: ContributionContent;
      theirs: OwnContribution;
      known: Known;
    };

export type Stored =
  | {
      ok: true;
      /** how it stood, a draft when it is new */
      before: ContributionStatus;
      content: ContributionContent;
      version: number;
      known: Known;
      missing: ContributionField[];
      /** changed by others, and not yet to be seen in the form */
      fromOthers: ContributionPart[];
    }
  | StoreRefusal;

/** Joins the content with what others wrote, and writes it down in the caller's transaction. */
export async function storeContent(
  command: ContributionCommand & { submits: boolean },
  now: Date,
  tx: Transaction,
): Promise<Stored> {
  const { contributionId: id, isNew, known, submits, unread = [], userId: ownerId } = command;
  const event = await findEvent(command.eventSlug, tx);
  const organisation = await findOrganisation(command.organisationSlug, tx);
  if (!event || !organisation) return { ok: false, reason: "not-found" };

  const there = await lockOwnContribution(command, tx);
  if (!there && !isNew) return { ok: false, reason: "not-found" };
  const theirs = there ? contributionContent(there) : emptyContent(command.content.kind);
  const rounds = await listRoundChoices(command.eventSlug, tx);
  const municipalityCode = await municipalityCodeOf(organisation.id, tx);
  const readable = { ...command.content, ...pickParts(theirs, unread) };
  const mine = onlyOf(readable, { event, rounds, municipalityCode });
  const merged = there ? mergeEdit({ known, mine, theirs, yields: command.yields }) : asFirst(mine);

  const { content, clashes, changed, fromOthers } = merged;
  const missing = stillMissing(content, { asksDays: event.days.length > 1 });
  const before = there?.status ?? "draft";
  const asked = { status: before, kind: theirs.kind, content, submits };
  const decision = decideChange({ ...asked, isComplete: missing.length === 0 }, event, now);
  if (!decision.ok && decision.reason !== "incomplete") return decision;
  if (there && clashes.length > 0) {
    const others = Object.keys(known.fields).filter((name) => !isIn(clashes, name));
    const seen = knownAfter(known, theirs, there.version, others);
    return { ok: false, reason: "changed-meanwhile", clashes, mine, theirs: there, known: seen };
  }
  if (!decision.ok) return decision;
  if (!(await areThemesOf(event.id, content.themeIds, tx))) {
    return { ok: false, reason: "unknown-theme" };
  }

  if (!there) {
    const ids = { id, eventId: event.id, organisationId: organisation.id, ownerId };
    await createContribution({ ...ids, content }, tx);
    const made = await lockOwnContribution(command, tx);
    if (!made) return { ok: false, reason: "not-found" };
    // Sent twice at the same moment: the second finds what the first made, and joins it.
    if (made.version > 0) return storeContent(command, now, tx);
  }
  if (changed.length > 0) await writeContribution(id, content, changed, tx);
  const version = (there?.version ?? 0) + (changed.length > 0 ? 1 : 0);
  const after = knownAfter(known, content, version, [...fromOthers, ...unread]);
  return { ok: true, before, content, version, known: after, missing, fromOthers };
}

function asFirst(mine: ContributionContent): Merged<ContributionContent> {
  return {
    content: mine,
    clashes: [],
    fromOthers: [],
    changed: Object.keys(mine) as ContributionPart[],
  };
}

function isIn(parts: readonly string[], name: string): boolean {
  return parts.includes(name);
}
