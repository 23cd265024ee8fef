import { displayName } from "#app/domain/people/viewer.ts";
import {
  isDivided,
  meanWords,
  spreadWords,
  type ReviewSummary,
} from "#app/domain/selection/review-summary.ts";
import { SCORE_NAMES, type Score } from "#app/domain/selection/review.ts";
import { Panel } from "#app/ui/layout.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";

export interface Said {
  user: { id: string; email: string; name: string | null };
  score: number;
  remark: string;
}

/** What the committee thinks: the mean, how far apart, and everybody's remark. */
export function CommitteePanel({
  committee,
}: {
  /** null: it is of whoever looks */
  committee: { summary: ReviewSummary | null; reviews: Said[] } | null;
}) {
  if (!committee) {
    return (
      <Panel title="Wat vindt de commissie?" id="commissie">
        <p>Dit is van je eigen gemeente of organisatie. Wat de commissie vindt, zie jij niet.</p>
      </Panel>
    );
  }
  const { summary, reviews } = committee;
  return (
    <Panel title="Wat vindt de commissie?" id="commissie">
      {summary ? (
        <>
          <p>
            <b className="score">{meanWords(summary)}</b> gemiddeld, van {summary.count}{" "}
            {summary.count === 1 ? "persoon" : "mensen"}
            {spreadWords(summary) ? ` (${spreadWords(summary)})` : ""}
          </p>
          {isDivided(summary) ? (
            <StatusLabel tone="waiting">Verdeeld: praat erover</StatusLabel>
          ) : null}
          <Remarks reviews={reviews} />
        </>
      ) : (
        <p>Nog niemand gaf een cijfer.</p>
      )}
    </Panel>
  );
}

/** Each score in words, with what was said. */
export function Remarks({ reviews }: { reviews: Said[] }) {
  return (
    <ul className="remarks">
      {reviews.map(({ user, score, remark }) => (
        <li key={user.id}>
          <p className="strong">{scoreLabel(score)}</p>
          {remark ? <p>{remark}</p> : null}
          <p className="small soft">{displayName(user)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "4, graag" */
export function scoreLabel(score: number): string {
  const name = SCORE_NAMES[score as Score].name;
  return `${score}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
