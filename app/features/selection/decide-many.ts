import { listSelectionRows } from "#app/db/selection-rows.ts";
import { readRowMark } from "#app/domain/selection/chosen.ts";
import { LETTERS, type Letter, type LetterKind } from "#app/domain/selection/letter.ts";
import { decideSubmission, type Decided } from "./decide-submission.ts";
import { remindDraft, type Reminded } from "./remind-drafts.ts";

export interface ManyDecided {
  /** how many it was done with */
  done: number;
  /** how many mails were written */
  mailed: number;
  /** what could not be done any more, and why */
  refused: { title: string; answer: Extract<Decided | Reminded, { ok: false }> }[];
}

export interface ManyDecisions {
  event: { id: string; slug: string };
  action: LetterKind;
  /** "id~mark" of each */
  rows: readonly string[];
  request?: string;
  letter: Letter | null;
  /** the organiser who decides */
  decidedById: string;
}

/** Does the same with many rows, each in a transaction of its own: one refusal stops no other. */
export async function decideMany(asked: ManyDecisions, now: Date): Promise<ManyDecided> {
  const result: ManyDecided = { done: 0, mailed: 0, refused: [] };
  const titles = new Map(
    (await listSelectionRows(asked.event.id)).map(({ id, title }) => [id, title]),
  );
  for (const { id, seen } of asked.rows.map(readRowMark)) {
    const answer = await one(asked, { contributionId: id, seen }, now);
    if (answer.ok) {
      result.done += 1;
      if (answer.mailed) result.mailed += 1;
    } else {
      result.refused.push({ title: titles.get(id) ?? "", answer });
    }
  }
  return result;
}

function one(
  { event, action, request, letter, decidedById }: ManyDecisions,
  row: { contributionId: string; seen: string },
  now: Date,
): Promise<Decided | Reminded> {
  const at = { ...row, eventSlug: event.slug };
  // A reminder is nothing but its mail.
  if (action === "remind") return remindDraft({ ...at, letter: letter ?? LETTERS.remind }, now);
  return decideSubmission({ ...at, move: action, request, letter, decidedById }, now);
}
