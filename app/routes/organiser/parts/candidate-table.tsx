import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import type { InviteCandidate } from "#app/domain/demand/whom-to-invite.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { reasonWords } from "./demand-words.ts";

/** More than this nobody reads through; the best guesses come first. */
const MOST = 15;

const COLUMNS = [
  { key: "name", header: "Gemeente" },
  { key: "reason", header: "Waarom zij", onPhone: "labelled" },
  { key: "action", header: "Uitnodigen", headerHidden: true, onPhone: "plain" },
] as const;

interface CandidateTableProps {
  candidates: readonly (InviteCandidate & { invitedAt: Date | null })[];
  /** its name */
  theme: string;
  inviteHref: string;
}

/** Whom one could still ask for a theme, and why. */
export function CandidateTable({ candidates, theme, inviteHref }: CandidateTableProps) {
  const rest = candidates.length - MOST;
  return (
    <>
      <DataTable
        caption={`Wie je kunt uitnodigen voor ${theme}`}
        captionHidden
        columns={COLUMNS}
        rows={candidates.slice(0, MOST).map(({ id, name, slug, reason, invitedAt }) => ({
          id,
          cells: {
            name,
            reason: reasonWords(reason),
            action: invitedAt ? (
              <StatusLabel tone="waiting">Uitgenodigd op {dayAndMonth(invitedAt)}</StatusLabel>
            ) : (
              <ButtonLink small href={`${inviteHref}?gemeente=${slug}`} about={`: ${name}`}>
                Nodig uit
              </ButtonLink>
            ),
          },
        }))}
      />
      {rest > 0 ? (
        <p className="small soft">
          {rest === 1 ? "Er is er nog één" : `Er zijn er nog ${rest}`}, met een minder sterke reden.
        </p>
      ) : null}
    </>
  );
}
