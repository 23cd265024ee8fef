import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { shortDate } from "#app/domain/dates/dutch.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { KIND_NAMES, STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { DECISIONS } from "#app/domain/selection/decision.ts";
import { needsWords, regionWords } from "#app/domain/selection/export-table.ts";
import type { LetterKind } from "#app/domain/selection/letter.ts";
import {
  isDivided,
  meanWords,
  spreadWords,
  summariseReviews,
} from "#app/domain/selection/review-summary.ts";
import { COLUMNS, type Column } from "#app/domain/selection/selection-columns.ts";
import { whereWords } from "#app/domain/selection/where-words.ts";
import type { SubmissionList } from "#app/features/selection/load-submissions.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { BulkBar } from "#app/ui/filters.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ScrollBox } from "#app/ui/scroll-box.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { DECISION_WORDS } from "./decision-words.ts";
import { SubmissionStatus } from "./submission-status.tsx";

type Row = SubmissionList["rows"][number];

export interface SelectionTableProps {
  rows: Row[];
  /** how many fit the filters, on this page and others */
  total: number;
  columns: Column[];
  /** address of the list, without its query */
  here: string;
  /** "?status=…": what the list is narrowed down to */
  query: string;
  /** these are drafts: nobody but the gemeente reads what is in them */
  drafts: boolean;
  /** so that where something is names its day */
  severalDays: boolean;
}

/** What a draft has none of yet. */
const NOT_OF_A_DRAFT: readonly Column[] = ["cijfer", "waar", "ingediend", "zin"];

/** The list, and what can be done with all the rows that are ticked. */
export function SelectionTable(props: SelectionTableProps) {
  const { rows, here, drafts, severalDays } = props;
  const columns = drafts
    ? props.columns.filter((column) => !NOT_OF_A_DRAFT.includes(column))
    : props.columns;
  return (
    <>
      <Bulk {...props} />
      <ScrollBox label="Aanmeldingen">
        <DataTable
          caption="Aanmeldingen met gemeente, status en plek"
          captionHidden
          rowHeader="title"
          columns={[
            { key: "choose", header: "Kies", headerHidden: true, onPhone: "corner" },
            { key: "title", header: "Wat" },
            ...columns.map((key) => ({
              key,
              header: COLUMNS[key],
              onPhone:
                key === "thema" || key === "status" ? ("plain" as const) : ("labelled" as const),
            })),
          ]}
          rows={rows.map((one) => ({
            id: one.id,
            dropped: one.status === "withdrawn",
            cells: {
              choose: (
                <Checkbox
                  name="chosen"
                  value={one.id}
                  form="samen"
                  labelHidden
                  label={`Kies ${one.title || "het concept zonder titel"}`}
                />
              ),
              title: (
                <>
                  {drafts ? (
                    one.title || "Nog zonder titel"
                  ) : (
                    <Anchor href={`${here}/${one.id}`}>{one.title}</Anchor>
                  )}
                  <p className="small soft">{KIND_NAMES[one.kind]}</p>
                </>
              ),
              ...Object.fromEntries(
                columns.map((column) => [column, cell(one, column, severalDays)]),
              ),
            },
          }))}
        />
      </ScrollBox>
    </>
  );
}

function Bulk({ total, here, query, drafts }: SelectionTableProps) {
  const actions: readonly LetterKind[] = drafts ? ["remind"] : DECISIONS;
  return (
    <Form method="post" action={`${here}/samen${query}`} id="samen">
      <BulkBar status="Wat je aanvinkt:">
        <ButtonRow>
          {actions.map((action) => (
            <Button key={action} name="action" value={action} small>
              {DECISION_WORDS[action].button}
            </Button>
          ))}
        </ButtonRow>
        <Checkbox
          name="all"
          value="on"
          label={`Alle ${total} in deze lijst, ook wat je niet aanvinkt`}
        />
      </BulkBar>
    </Form>
  );
}

function cell(one: Row, column: Column, severalDays: boolean): ReactNode {
  switch (column) {
    case "wie":
      return namesInOneLine(one.organisations.map(({ name }) => name));
    case "soort":
      return KIND_NAMES[one.kind];
    case "thema":
      return one.themes[0] ? <ThemeLabel family={one.themes[0].family} /> : "Geen thema";
    case "status":
      return <StatusCell one={one} />;
    case "cijfer":
      return <Score {...one} />;
    case "waar":
      return whereWords(one, { severalDays });
    case "ingediend":
      return one.submittedAt ? <Day instant={one.submittedAt} /> : "";
    case "ver":
      return STAGE_NAMES[one.stage];
    case "provincie":
      return regionWords(one, "province");
    case "grootte":
      return regionWords(one, "size");
    case "nodig":
      return needsWords(one.needs);
    case "zin":
      return one.summary;
    case "contact":
      return one.owner ? `${displayName(one.owner)}, ${one.owner.email}` : "";
  }
}

/** A date that is not broken over lines. */
function Day({ instant }: { instant: Date }) {
  return <span className="one-line">{shortDate(instant)}</span>;
}

function StatusCell({ one }: { one: Row }) {
  return (
    <>
      <SubmissionStatus status={one.status} />
      {one.status === "draft" && one.remindedAt ? (
        <p className="small soft">Herinnerd op {shortDate(one.remindedAt)}</p>
      ) : null}
    </>
  );
}

function Score({ reviews, scoresHidden }: Pick<Row, "reviews" | "scoresHidden">) {
  if (scoresHidden) return <span className="small soft">Niet voor jou: van je eigen gemeente</span>;
  const summary = summariseReviews(reviews.map(({ score }) => score));
  if (!summary) return null;
  const spread = spreadWords(summary);
  return (
    <>
      <b>{meanWords(summary)}</b>{" "}
      <span className="small soft">
        {summary.count}×{spread ? `, ${spread}` : ""}
        {isDivided(summary) ? ", verdeeld" : ""}
      </span>
    </>
  );
}
