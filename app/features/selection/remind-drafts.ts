import { listDraftsThatClose, lockDraft, markReminded, type Draft } from "#app/db/drafts.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { checklistWords } from "#app/domain/registration/checklist.ts";
import {
  blanksFor,
  fillIn,
  LETTERS,
  missingWords,
  type Letter,
} from "#app/domain/selection/letter.ts";
import { remindedMark, reminderDue, REMINDER_DAYS } from "#app/domain/selection/reminder.ts";
import { tellOwner } from "./tell-owner.ts";

export type Reminded =
  | { ok: true; title: string; mailed: boolean }
  | { ok: false; reason: "not-a-draft" | "past-deadline" | "reminded" | "nobody" };

export interface Reminder {
  contributionId: string;
  eventSlug: string;
  /** the mark of when it was last reminded, as the organiser saw it */
  seen: string;
  letter: Letter;
}

/** The reminder of a draft as it reads, with the same list of what is left to do as its form. */
export function reminderLetter(draft: Draft, letter: Letter = LETTERS.remind): Letter {
  const { content, asksDays } = draft;
  const { tasks, extras } = checklistWords(content, { asksDays });
  const ontbreekt = missingWords(tasks, extras);
  return fillIn(letter, blanksFor(draft, draft.event, { ontbreekt }));
}

/** Reminds a gemeente of a draft, because an organiser asks it. */
export function remindDraft(asked: Reminder, now: Date): Promise<Reminded> {
  const { contributionId, eventSlug, seen, letter } = asked;
  return inTransaction(async (tx): Promise<Reminded> => {
    const draft = await lockDraft(contributionId, eventSlug, tx);
    if (!draft) return { ok: false, reason: "not-a-draft" };
    if (now > draft.event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
    if (remindedMark(draft.remindedAt) !== seen) return { ok: false, reason: "reminded" };
    return remind(draft, { letter, cause: now.toISOString(), now }, tx);
  });
}

const DAY = 24 * 3600 * 1000;

/**
 * Reminds whoever still has a draft when the deadline comes near. Runs each morning; a morning
 * that was missed is made up for, and two that run at once remind once.
 *
 * @returns how many mails were written
 */
export async function remindDueDrafts(now: Date): Promise<number> {
  const until = new Date(now.getTime() + (REMINDER_DAYS[0] + 1) * DAY);
  let written = 0;
  for (const { id, event } of await listDraftsThatClose({ from: now, until })) {
    const reminded = await inTransaction(async (tx) => {
      const draft = await lockDraft(id, event.slug, tx);
      const days = draft && reminderDue(draft, draft.event.submissionDeadlineAt, now);
      if (!draft || !days) return null;
      const cause = `${dayKey(draft.event.submissionDeadlineAt)}:${days}`;
      return remind(draft, { letter: LETTERS.remind, cause, now }, tx);
    });
    if (reminded?.ok) written += 1;
  }
  return written;
}

async function remind(
  draft: Draft,
  { letter, cause, now }: { letter: Letter; cause: string; now: Date },
  tx: Transaction,
): Promise<Reminded> {
  const filled = reminderLetter(draft, letter);
  const eventSlug = draft.event.slug;
  const mailed = await tellOwner(draft, { kind: "remind", letter: filled, eventSlug, cause }, tx);
  if (!mailed) return { ok: false, reason: "nobody" };
  await markReminded(draft.id, now, tx);
  return { ok: true, title: draft.title, mailed };
}
