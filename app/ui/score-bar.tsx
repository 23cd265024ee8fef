/** How strong something is, as a bar; the word beside it says it to everybody. */
export function ScoreBar({ score }: { score: number }) {
  return (
    <svg className="score-bar" viewBox="0 0 120 10" aria-hidden="true" focusable="false">
      <rect className="score-bar__track" x="1" y="1" width="118" height="8" />
      <rect className="score-bar__fill" x="1" y="1" width={Math.round(118 * score)} height="8" />
    </svg>
  );
}
