import type { ToldConflict } from "#app/domain/programme/conflict-words.ts";
import { Fold } from "#app/ui/fold.tsx";

interface ConflictsProps {
  conflicts: readonly ToldConflict[];
  /** where the cell of a run is; absent: on this page */
  gridHref?: string;
}

/** What is wrong with the programme, what to do about it, and the way to its cell. */
export function Conflicts({ conflicts, gridHref }: ConflictsProps) {
  const hard = conflicts.filter(({ severity }) => severity === "hard");
  const soft = conflicts.filter(({ severity }) => severity === "soft");
  return (
    <section className="stack stack--4" aria-labelledby="botsingen">
      <h2 id="botsingen">
        {hard.length === 0
          ? "Geen botsingen"
          : hard.length === 1
            ? "1 botsing"
            : `${hard.length} botsingen`}
      </h2>
      {hard.length > 0 ? <ConflictList conflicts={hard} gridHref={gridHref} /> : null}
      {soft.length > 0 ? (
        <Fold
          summary={
            soft.length === 1 ? "1 ding dat beter kan" : `${soft.length} dingen die beter kunnen`
          }
          open={hard.length === 0 && soft.length <= OPEN_UP_TO}
        >
          <ConflictList conflicts={soft} gridHref={gridHref} />
        </Fold>
      ) : null}
    </section>
  );
}

const OPEN_UP_TO = 3;

function ConflictList({ conflicts, gridHref = "" }: ConflictsProps) {
  return (
    <ul className="conflict-list">
      {conflicts.map(({ key, severity, sentence, advice, at }) => (
        <li key={key} className={severity === "hard" ? "conflict-list__hard" : undefined}>
          <p>{sentence}</p>
          <p>{advice}</p>
          {at.map(({ runId, title, where }) => (
            <p key={runId} className="small">
              <a href={`${gridHref}#workshop-${runId}`}>{`Ga naar ‘${title}’, ${where}`}</a>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
