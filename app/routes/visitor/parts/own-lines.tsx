import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { clockTime, dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import type { OwnLine } from "#app/features/seats/list-lines.ts";

export interface LineText {
  runId: string;
  title: string;
  when: string;
  /** null: still in line, as `position` */
  until: string | null;
  position: number;
}

export function lineTexts(lines: readonly OwnLine[]): LineText[] {
  return lines.map(({ run, place }) => ({
    runId: run.runId,
    title: run.title,
    when: `Ronde ${run.round}, ${timeRange(run.startsAt, run.endsAt)}`,
    until: place.kind === "offer" ? `${dayAndMonth(place.until)}, ${clockTime(place.until)}` : null,
    position: place.kind === "line" ? place.position : 0,
  }));
}

/** The seats that wait for an answer, and the lines one stands in. */
export function OwnLines({ event, lines }: { event: string; lines: readonly LineText[] }) {
  const waiting = lines.filter(({ until }) => until === null);
  const hrefOf = (runId: string) => `/${event}/mijn-route/plek/${runId}`;
  return (
    <>
      {lines
        .filter(({ until }) => until !== null)
        .map(({ runId, title, when, until }) => (
          <Notice key={runId} tone="good" icon="seat" title={`Er is een plek vrij: ${title}`}>
            <p>
              {when}. We houden hem voor je vrij tot {until}.
            </p>
            <ButtonRow>
              <ButtonLink href={hrefOf(runId)} about={`: ${title}`}>
                Zeg ja of nee
              </ButtonLink>
            </ButtonRow>
          </Notice>
        ))}
      {waiting.length > 0 ? (
        <Notice icon="waiting" title="Je staat op de wachtlijst">
          <ul>
            {waiting.map(({ runId, title, when, position }) => (
              <li key={runId}>
                <Anchor href={hrefOf(runId)}>{title}</Anchor>. {when}. Je bent de {position}e.
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
