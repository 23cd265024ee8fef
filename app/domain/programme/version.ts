import { z } from "zod";
import { dayKey } from "../dates/dutch.ts";
import { daysBetween, laterByDays } from "../dates/local.ts";

const span = { startsAt: z.coerce.date(), endsAt: z.coerce.date() };

/** What a published version holds: plain facts, so that it still reads when rows are gone. */
export const versionContent = z.object({
  days: z.array(
    z.object({
      id: z.string(),
      opensAt: z.coerce.date(),
      rounds: z.array(z.object({ id: z.string(), number: z.number(), ...span })),
      items: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          place: z.string().nullable(),
          text: z.string(),
          ...span,
        }),
      ),
    }),
  ),
  runs: z.array(
    z.object({
      runId: z.string(),
      contributionId: z.string(),
      title: z.string(),
      roundId: z.string(),
      roomId: z.string(),
      room: z.string(),
    }),
  ),
});

export type VersionContent = z.infer<typeof versionContent>;
export type VersionDay = VersionContent["days"][number];
export type VersionRound = VersionDay["rounds"][number];
export type VersionItem = VersionDay["items"][number];
export type VersionRun = VersionContent["runs"][number];

export interface Version {
  /** from 1 */
  number: number;
  publishedAt: Date;
  content: VersionContent;
}

/**
 * A version on the dates of today: a day that was moved takes its programme along at once, because
 * nothing can be held on a day that is no longer there. Days that are gone are left out.
 *
 * @param opensAt by the day's id: when it opens now
 */
export function onDatesOfToday(
  content: VersionContent,
  opensAt: ReadonlyMap<string, Date>,
): VersionContent {
  const days = content.days.flatMap((day) => {
    const now = opensAt.get(day.id);
    if (!now) return [];
    const by = daysBetween(dayKey(day.opensAt), dayKey(now));
    if (by === 0) return [day];
    const moved = <Part extends { startsAt: Date; endsAt: Date }>(part: Part): Part => ({
      ...part,
      startsAt: laterByDays(part.startsAt, by),
      endsAt: laterByDays(part.endsAt, by),
    });
    return [{ ...day, rounds: day.rounds.map(moved), items: day.items.map(moved) }];
  });
  const rounds = new Set(days.flatMap((day) => day.rounds.map(({ id }) => id)));
  return { days, runs: content.runs.filter(({ roundId }) => rounds.has(roundId)) };
}

/** Where and when a run is, for whoever is not an organiser. */
export interface ShownRun {
  round: VersionRound;
  roomId: string;
}

/** By run: where the version has it. A run that is not in it is not shown yet. */
export function shownRuns({ days, runs }: VersionContent): Map<string, ShownRun> {
  const rounds = new Map(days.flatMap((day) => day.rounds.map((round) => [round.id, round])));
  return new Map(
    runs.flatMap(({ runId, roundId, roomId }) => {
      const round = rounds.get(roundId);
      return round ? [[runId, { round, roomId }] as const] : [];
    }),
  );
}
