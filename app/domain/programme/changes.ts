import { dayKey } from "../dates/dutch.ts";
import {
  onDatesOfToday,
  type VersionContent,
  type VersionItem,
  type VersionRound,
  type VersionRun,
} from "./version.ts";

/** Where and when a run is. */
export interface RunPlace {
  round: VersionRound;
  room: string;
}

interface AboutRun {
  runId: string;
  contributionId: string;
  title: string;
}

/** Something that is not as the published version has it. */
export type Change =
  | { kind: "day-moved"; dayId: string; before: Date; after: Date }
  | { kind: "round-new"; after: VersionRound }
  | { kind: "round-gone"; before: VersionRound }
  /** other times or another number, with what runs in it */
  | { kind: "round-changed"; before: VersionRound; after: VersionRound }
  | ({ kind: "run-new"; after: RunPlace } & AboutRun)
  | ({ kind: "run-gone"; before: RunPlace } & AboutRun)
  | ({ kind: "run-moved"; before: RunPlace; after: RunPlace } & AboutRun)
  | { kind: "item-new"; after: VersionItem }
  | { kind: "item-gone"; before: VersionItem }
  | { kind: "item-changed"; before: VersionItem; after: VersionItem };

/** What changed from one version to what is there now: days, rounds, runs, then common items. */
export function changesBetween(published: VersionContent, now: VersionContent): Change[] {
  const before = onDatesOfToday(
    published,
    new Map(now.days.map(({ id, opensAt }) => [id, opensAt])),
  );
  return [
    ...movedDays(published, now),
    ...compare(roundsIn(before), roundsIn(now), "round", isSameRound),
    ...changedRuns(before, now),
    ...compare(itemsIn(before), itemsIn(now), "item", isSameItem),
  ];
}

/** Runs that a change is about: whoever has one of these is told. */
export function runsTouched(change: Change, published: VersionContent): string[] {
  if ("runId" in change) return [change.runId];
  if (change.kind === "round-changed") {
    const { id } = change.before;
    return published.runs.filter(({ roundId }) => roundId === id).map(({ runId }) => runId);
  }
  if (change.kind === "day-moved") {
    const day = published.days.find(({ id }) => id === change.dayId);
    const rounds = new Set(day?.rounds.map(({ id }) => id));
    return published.runs.filter(({ roundId }) => rounds.has(roundId)).map(({ runId }) => runId);
  }
  return [];
}

const roundsIn = ({ days }: VersionContent) => days.flatMap(({ rounds }) => rounds);
const itemsIn = ({ days }: VersionContent) => days.flatMap(({ items }) => items);

function movedDays(published: VersionContent, now: VersionContent): Change[] {
  return published.days.flatMap(({ id: dayId, opensAt: before }) => {
    const after = now.days.find(({ id }) => id === dayId)?.opensAt;
    if (!after || dayKey(before) === dayKey(after)) return [];
    return { kind: "day-moved", dayId, before, after };
  });
}

function compare<Part extends VersionRound | VersionItem>(
  before: readonly Part[],
  now: readonly Part[],
  what: Part extends VersionRound ? "round" : "item",
  isSame: (one: Part, other: Part) => boolean,
): Change[] {
  const known = new Map(before.map((part) => [part.id, part]));
  const left = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((after) => {
      const old = known.get(after.id);
      if (!old) return { kind: `${what}-new`, after } as Change;
      return isSame(old, after) ? [] : ({ kind: `${what}-changed`, before: old, after } as Change);
    }),
    ...before.flatMap((old) =>
      left.has(old.id) ? [] : ({ kind: `${what}-gone`, before: old } as Change),
    ),
  ];
}

function isSameSpan(one: VersionRound | VersionItem, other: VersionRound | VersionItem): boolean {
  return (
    one.startsAt.getTime() === other.startsAt.getTime() &&
    one.endsAt.getTime() === other.endsAt.getTime()
  );
}

function isSameRound(one: VersionRound, other: VersionRound): boolean {
  return one.number === other.number && isSameSpan(one, other);
}

function isSameItem(one: VersionItem, other: VersionItem): boolean {
  const { title, place, text } = one;
  const isSameText = title === other.title && place === other.place && text === other.text;
  return isSameText && isSameSpan(one, other);
}

function changedRuns(before: VersionContent, now: VersionContent): Change[] {
  const placeIn = (content: VersionContent) => {
    const rounds = new Map(roundsIn(content).map((round) => [round.id, round]));
    return ({ roundId, room }: VersionRun) => {
      const round = rounds.get(roundId);
      return round && { round, room };
    };
  };
  const [wasAt, isAt] = [placeIn(before), placeIn(now)];
  const known = new Map(before.runs.map((run) => [run.runId, run]));
  const left = new Set(now.runs.map(({ runId }) => runId));
  const moved = now.runs.flatMap((run): Change[] => {
    const { runId, contributionId, title } = run;
    const old = known.get(runId);
    const after = isAt(run);
    if (!after) return [];
    if (!old) return [{ kind: "run-new", runId, contributionId, title, after }];
    const place = wasAt(old);
    if (!place || (old.roundId === run.roundId && old.roomId === run.roomId)) return [];
    return [{ kind: "run-moved", runId, contributionId, title, before: place, after }];
  });
  const gone = before.runs.flatMap((run): Change[] => {
    const { runId, contributionId, title } = run;
    const place = wasAt(run);
    if (!place || left.has(runId)) return [];
    return [{ kind: "run-gone", runId, contributionId, title, before: place }];
  });
  return [...moved, ...gone];
}
