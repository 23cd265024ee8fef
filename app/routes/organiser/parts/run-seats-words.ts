import { listed } from "#app/domain/catalogue/card.ts";
import { clockTime, dayAndMonth, shortDate, timeRange } from "#app/domain/dates/dutch.ts";
import type { RunSeatsView } from "#app/features/seats/load-run-seats.ts";

/** The page of one run, ready for the browser. */
export function runSeatsPage({ run, free, holders, line, others }: RunSeatsView) {
  const { title, round, roomName, startsAt, endsAt, capacity, heldBack, taken, offered } = run;
  return {
    title,
    when: `${dayAndMonth(startsAt)}, ronde ${round}, ${timeRange(startsAt, endsAt)}, ${roomName}.`,
    figures: [
      { value: `${taken} van ${capacity}`, label: "plekken bezet" },
      { value: offered, label: "aangeboden" },
      { value: heldBack, label: "vrijgehouden" },
      { value: run.isClosed ? 0 : free, label: "nog te kiezen" },
      { value: run.waiting, label: "wachten" },
    ],
    settings: { capacity: String(capacity), heldBack: String(heldBack) },
    isClosed: run.isClosed,
    holders,
    targets: others.map(({ runId, title: name, round: number, startsAt: at, left }) => ({
      value: runId,
      label: `Ronde ${number}, ${clockTime(at)}: ${name} (${left === 0 ? "vol" : `${left} over`})`,
    })),
    line: line.map(({ registrationId, label, organisation, createdAt, offeredUntil }, index) => ({
      registrationId,
      label,
      organisation,
      position: index + 1,
      since: `${shortDate(createdAt)}, ${clockTime(createdAt)}`,
      until: offeredUntil && `${dayAndMonth(offeredUntil)}, ${clockTime(offeredUntil)}`,
    })),
  };
}

export type RunSeatsPage = ReturnType<typeof runSeatsPage>;

/** "1 plek", "12 plekken" */
export function seatsWord(count: number): string {
  return count === 1 ? "1 plek" : `${count} plekken`;
}

/** “Samen aan tafel” en “Vroeg aanbellen” */
export function quoted(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`));
}
