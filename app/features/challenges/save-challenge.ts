import {
  createChallenge,
  lockOwnChallenge,
  writeChallenge,
  type OwnChallenge,
} from "#app/db/challenges.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { areThemesOf } from "#app/db/themes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { knownAfter, mergeEdit, type Known } from "#app/domain/editing/merge.ts";
import {
  challengeContent,
  isOpenForChallenges,
  type ChallengeContent,
  type ChallengeRefusal,
} from "#app/domain/registration/challenge.ts";

/** Somebody's text for a challenge of an organisation they work for. */
export interface ChallengeCommand {
  eventSlug: string;
  organisationSlug: string;
  challengeId: string;
  /** makes it when it is not there yet */
  isNew: boolean;
  content: ChallengeContent;
  /** what the form showed */
  known: Known;
  /** parts of which the writer saw another version, and leaves that */
  yields?: readonly string[];
  userId: string;
}

export type SavedChallenge =
  | { ok: true }
  | ChallengeRefusal
  | { ok: false; reason: "not-found" | "unknown-theme" }
  /** others changed the same parts meanwhile; `known`: having seen `theirs` */
  | {
      ok: false;
      reason: "changed-meanwhile";
      clashes: (keyof ChallengeContent)[];
      theirs: OwnChallenge;
      known: Known;
    };

export function saveChallenge(command: ChallengeCommand, now: Date): Promise<SavedChallenge> {
  return inTransaction((tx) => store(command, now, tx));
}

async function store(
  command: ChallengeCommand,
  now: Date,
  tx: Transaction,
): Promise<SavedChallenge> {
  const { challengeId, content, isNew, known, userId, yields } = command;
  const event = await findEvent(command.eventSlug, tx);
  const organisation = await findOrganisation(command.organisationSlug, tx);
  if (!event || !organisation) return { ok: false, reason: "not-found" };
  const open = isOpenForChallenges(event, now);
  if (!open.ok) return open;
  if (!(await areThemesOf(event.id, content.themeIds, tx))) {
    return { ok: false, reason: "unknown-theme" };
  }
  if (isNew) {
    const ids = { id: challengeId, eventId: event.id, organisationId: organisation.id };
    await createChallenge({ ...ids, ownerId: userId, content }, tx);
  }
  // The same form sent twice finds its own; an id that is somebody else's is not there.
  const there = await lockOwnChallenge(command, tx);
  if (!there) return { ok: false, reason: "not-found" };
  if (there.version === 0 && isNew) {
    await writeChallenge(challengeId, content, tx);
    return { ok: true };
  }
  const theirs = challengeContent(there);
  const merged = mergeEdit({ known, mine: content, theirs, yields });
  if (merged.clashes.length > 0) {
    const isClash = new Set<string>(merged.clashes);
    const others = Object.keys(known.fields).filter((name) => !isClash.has(name));
    const seen = knownAfter(known, theirs, there.version, others);
    const { clashes } = merged;
    return { ok: false, reason: "changed-meanwhile", clashes, theirs: there, known: seen };
  }
  if (merged.changed.length > 0) await writeChallenge(challengeId, merged.content, tx);
  return { ok: true };
}
