import { findDrawOfDay } from "#app/db/draws.ts";
import { listShownRuns } from "#app/db/draw-runs.ts";
import { findEvent } from "#app/db/events.ts";
import { readHeadings, type Heading } from "#app/db/headings.ts";
import { listPreferences } from "#app/db/preferences.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { listLine, listWaiting } from "#app/db/waiting-seats.ts";
import type { SeatRun } from "#app/db/workshop-seats.ts";
import { phaseOf, type DrawPhase } from "#app/domain/draw/phase.ts";
import type { LocationDay } from "#app/domain/events/event.ts";
import { placeIn, type Place } from "#app/domain/seats/line.ts";
import { fingerprintOf } from "./seed.ts";
import { suggestWorkshops } from "./suggest.ts";

export interface RankedRun {
  runId: string;
  round: number;
  startsAt: Date;
  endsAt: Date;
  roomName: string;
}

export interface RankedWorkshop extends Heading {
  runs: RankedRun[];
}

/** What came of a choice. */
export type ChoiceOutcome =
  | { kind: "got"; run: RankedRun }
  | { kind: "waiting"; lines: { run: RankedRun; place: Place }[] }
  | { kind: "nothing" };

export interface RankingView {
  day: LocationDay;
  draw: {
    phase: DrawPhase;
    opensAt: Date;
    closesAt: Date;
    fingerprint: string;
    /** only when the seats were given out */
    seed: string | null;
  };
  /** the dearest first; `outcome`: null until the seats were given out */
  list: (RankedWorkshop & { outcome: ChoiceOutcome | null })[];
  /** what is not on the list, by title */
  others: RankedWorkshop[];
  /** whether something fits what they look for, so that a list can be proposed */
  canSuggest: boolean;
}

/** Somebody's list for the draw of their day. Null when they are not registered or there is none. */
export async function loadRanking(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<RankingView | null> {
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  const day = event?.days.find(({ id }) => id === registration?.locationDayId);
  const draw = day && (await findDrawOfDay(day.id));
  if (!registration || !day || !draw) return null;
  const runs = await listShownRuns(registration, now);
  const preferences = await listPreferences({ drawId: draw.id, registrationId: registration.id });
  const ids = new Set([
    ...runs.map(({ contributionId }) => contributionId),
    ...preferences.map(({ contributionId }) => contributionId),
  ]);
  const headings = await readHeadings([...ids]);
  const workshop = (id: string): RankedWorkshop[] => {
    const heading = headings.get(id);
    return heading ? [{ ...heading, runs: runs.filter(isOf(id)).map(asRanked) }] : [];
  };
  const { drawnAt } = draw;
  const lines = drawnAt ? await linesOf(registration.id, now) : new Map<string, Place>();
  const listed = new Set(preferences.map(({ contributionId }) => contributionId));
  const phase = phaseOf(draw, now);
  const offered = new Set(runs.map(({ contributionId }) => contributionId));
  const mayBegin = phase === "open" && preferences.length === 0;
  return {
    day,
    draw: {
      ...{ phase, opensAt: draw.opensAt, closesAt: draw.closesAt },
      fingerprint: fingerprintOf(draw.seed),
      seed: drawnAt ? draw.seed : null,
    },
    list: preferences.flatMap(({ contributionId, runId }) =>
      workshop(contributionId).map((one) => ({
        ...one,
        outcome: drawnAt ? outcomeOf(one, runId, lines) : null,
      })),
    ),
    others: [...ids]
      .filter((id) => !listed.has(id))
      .flatMap(workshop)
      .sort((a, b) => a.title.localeCompare(b.title, "nl")),
    canSuggest: mayBegin && (await suggestWorkshops(registration, offered)).length > 0,
  };
}

const isOf = (id: string) => (run: SeatRun) => run.contributionId === id;

const asRanked = ({ runId, round, startsAt, endsAt, roomName }: SeatRun): RankedRun => {
  return { runId, round, startsAt, endsAt, roomName };
};

/** By run: where somebody stands in line. */
async function linesOf(registrationId: string, now: Date): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const one of await listWaiting(registrationId)) {
    const place = placeIn(await listLine(one.runId), one, now);
    if (place) places.set(one.runId, place);
  }
  return places;
}

function outcomeOf(
  { runs }: RankedWorkshop,
  runId: string | null,
  lines: ReadonlyMap<string, Place>,
): ChoiceOutcome {
  const run = runs.find((one) => one.runId === runId);
  if (run) return { kind: "got", run };
  const mine = runs.flatMap((one) => {
    const place = lines.get(one.runId);
    return place ? { run: one, place } : [];
  });
  return mine.length > 0 ? { kind: "waiting", lines: mine } : { kind: "nothing" };
}
