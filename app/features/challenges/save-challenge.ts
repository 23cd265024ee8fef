import { createChallenge, lockOwnChallenge, writeChallenge } from "#app/db/challenges.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { areThemesOf } from "#app/db/themes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import {
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
  userId: string;
}

export type SavedChallenge =
  { ok: true } | ChallengeRefusal | { ok: false; reason: "not-found" | "unknown-theme" };

export function saveChallenge(command: ChallengeCommand, now: Date): Promise<SavedChallenge> {
  const { challengeId, content, isNew, userId } = command;
  return inTransaction(async (tx) => {
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
    if (!(await lockOwnChallenge(command, tx))) return { ok: false, reason: "not-found" };
    await writeChallenge(challengeId, content, tx);
    return { ok: true };
  });
}
