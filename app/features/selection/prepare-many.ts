import { findDrafts } from "#app/db/drafts.ts";
import { organisationsOfReviewer } from "#app/db/reviews.ts";
import { listSelectionRows, type SelectionRow } from "#app/db/selection-rows.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import type { Event } from "#app/domain/events/event.ts";
import { readRowMark, rowMark, whyNot, type ChosenRefusal } from "#app/domain/selection/chosen.ts";
import { MOST_AT_ONCE } from "#app/domain/selection/decision-form.ts";
import { blanksFor, fillIn, type Letter, type LetterKind } from "#app/domain/selection/letter.ts";
import { withoutOwnScores } from "#app/domain/selection/review.ts";
import { fitsSelection, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { reminderLetter } from "./remind-drafts.ts";

export interface Prepared {
  /** one word for each row that it can be done with: what it is and what was seen of it */
  rows: string[];
  titles: string[];
  refused: { title: string; reason: ChosenRefusal }[];
  /** some of them, at random */
  examples: { id: string; title: string; gemeente: string; letter: Letter }[];
}

/**
 * Which rows are meant: those that were ticked, those that were looked at before (with the mark of
 * what was seen then), or all that fit the filters.
 */
export type Wanted =
  | { ids: readonly string[] }
  | { marks: readonly string[] }
  | { filter: SelectionFilter; userId: string };

/** What doing something with many rows at once would come to. Changes nothing. */
export async function prepareMany(
  event: Event,
  action: LetterKind,
  { wanted, letter, request }: { wanted: Wanted; letter: Letter; request?: string },
): Promise<Prepared> {
  const rows = (await chosenRows(event.id, wanted)).slice(0, MOST_AT_ONCE);
  const judged = rows.map((row) => ({ row, reason: whyNot(row, action) }));
  const seen = new Map(marksOf(wanted).map((mark) => [readRowMark(mark).id, mark]));
  const able = judged.filter(({ reason }) => reason === null).map(({ row }) => row);
  return {
    rows: able.map((row) => seen.get(row.id) ?? rowMark(row, action)),
    titles: able.map(({ title }) => title),
    refused: judged.flatMap(({ row, reason }) => (reason ? { title: row.title, reason } : [])),
    examples: await examplesOf(
      event,
      threeOf(able, ({ id }) => id, action),
      { action, letter, request },
    ),
  };
}

function marksOf(wanted: Wanted): readonly string[] {
  return "marks" in wanted ? wanted.marks : [];
}

async function chosenRows(eventId: string, wanted: Wanted): Promise<SelectionRow[]> {
  const all = await listSelectionRows(eventId);
  if (!("filter" in wanted)) {
    const ids = "ids" in wanted ? wanted.ids : wanted.marks.map((mark) => readRowMark(mark).id);
    return all.filter(({ id }) => ids.includes(id));
  }
  const { filter, userId } = wanted;
  const me = { userId, organisationIds: await organisationsOfReviewer(userId, eventId) };
  return withoutOwnScores(me, all).filter((one) => fitsSelection(one, filter, me));
}

async function examplesOf(
  event: Event,
  rows: SelectionRow[],
  { action, letter, request }: { action: LetterKind; letter: Letter; request?: string },
): Promise<Prepared["examples"]> {
  const reminders = new Map<string, Letter>();
  if (action === "remind") {
    const ids = rows.map(({ id }) => id);
    for (const draft of await findDrafts(ids, event.slug)) {
      reminders.set(draft.id, reminderLetter(draft, letter));
    }
  }
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    gemeente: row.organisations[0]?.name ?? "",
    letter: reminders.get(row.id) ?? fillIn(letter, blanksFor(row, event, { vraag: request })),
  }));
}
