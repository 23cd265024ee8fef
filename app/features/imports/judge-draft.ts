import {
  listColleagueMarks,
  listContributionMarks,
  listKnownOrganisations,
  listNamedThemes,
  listRegistrationMarks,
  type ImportDraft,
} from "#app/db/imports.ts";
import { listSignOffs } from "#app/db/sign-offs.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { JudgedRow } from "#app/domain/imports/import.ts";
import { colleagueMark } from "#app/domain/imports/judge-contact.ts";
import { judgeRows } from "#app/domain/imports/judge.ts";
import {
  contributionKey,
  judgeContribution,
  type ImportedContribution,
} from "#app/domain/imports/judge-contribution.ts";
import {
  judgeVisitor,
  visitorKey,
  type ImportedVisitor,
} from "#app/domain/imports/judge-visitor.ts";

type Keyed<Content> = JudgedRow<Content & { importKey: string }>;

export type JudgedDraft =
  | { kind: "contributions"; rows: Keyed<ImportedContribution>[] }
  | { kind: "visitors"; rows: Keyed<ImportedVisitor>[] };

/** What becomes of every row of a file, as things stand now. */
export async function judgeDraft(
  { kind, table }: ImportDraft,
  event: Event,
  tx: Transaction,
): Promise<JudgedDraft> {
  const themes = await listNamedThemes(event.id, tx);
  const organisations = await listKnownOrganisations(tx);
  if (kind === "visitors") {
    const marks = await listRegistrationMarks(event.id, tx);
    const there = keys(marks, ({ email }) => visitorKey(email));
    const signedOff = await listSignOffs(event.id, tx);
    const context = { themes, organisations, days: event.days, signedOff };
    return { kind, rows: judgeRows(table.rows, there, (row) => judgeVisitor(row, context)) };
  }
  const marks = await listContributionMarks(event.id, tx);
  const there = keys(marks, ({ title, organisation: { id, municipalityCode } }) =>
    contributionKey(municipalityCode ?? id, title),
  );
  const colleagues = new Map(
    (await listColleagueMarks(tx)).map(
      ({ organisation: { id, municipalityCode }, email, state }) => [
        colleagueMark(municipalityCode ?? id, email),
        state,
      ],
    ),
  );
  const context = { themes, organisations, colleagues };
  return { kind, rows: judgeRows(table.rows, there, (row) => judgeContribution(row, context)) };
}

function keys<Mark extends { importKey: string | null }>(
  marks: readonly Mark[],
  keyOf: (mark: Mark) => string,
): Set<string> {
  return new Set(
    marks.flatMap((mark) => [keyOf(mark), ...(mark.importKey ? [mark.importKey] : [])]),
  );
}
