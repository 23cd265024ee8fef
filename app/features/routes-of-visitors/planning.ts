import { listBookmarks } from "#app/db/bookmarks.ts";
import { readBroughtChallenges } from "#app/db/challenges-of-visitors.ts";
import { listDropped } from "#app/db/dropped.ts";
import type { Registration } from "#app/db/registrations.ts";
import {
  readCandidateDay,
  type Candidate,
  type CandidateDay,
  type CandidateRun,
} from "#app/db/route-candidates.ts";
import type { KeptStop, ReasonedStop } from "#app/db/routes.ts";
import { listThemes } from "#app/db/themes.ts";
import { standPoint } from "#app/domain/floor-plan/access.ts";
import type { Point } from "#app/domain/floor-plan/shapes.ts";
import { walkingDistance } from "#app/domain/floor-plan/walking.ts";
import type { InterestReason } from "#app/domain/matching/interest.ts";
import { STANDS_PER_GAP } from "#app/domain/route-planning/fullness.ts";
import type { Reason } from "#app/domain/route-planning/reason.ts";
import type { RouteDay, RouteRun, RouteStand } from "#app/domain/route-planning/route.ts";
import { lineChance, runChance, seatChance } from "#app/domain/route-planning/seat-chance.ts";
import type { Place } from "#app/domain/seats/line.ts";
import { readerOf } from "./interest-reader.ts";
import { keptPlan } from "./kept-plan.ts";

export interface PlannedRun extends RouteRun {
  roundId: string;
  roomName: string;
  isClosed: boolean;
  /** where the visitor stands in line for it */
  place: Place | null;
}

/** One visitor's day with all that a route on it can be made of, as the route planner takes it. */
export interface Planning {
  source: CandidateDay;
  day: RouteDay;
  candidates: Map<string, Candidate>;
  runs: PlannedRun[];
  stands: RouteStand[];
  /** 0 to 1, by contribution */
  interestOf: (contributionId: string) => number;
  reasonOf: (contributionId: string) => Reason;
  bookmarks: string[];
  /** what is not for them, the last one first */
  dropped: string[];
  /** puts kept stops where they are today; what is nowhere today is left out */
  placed: (stops: readonly KeptStop[]) => ReasonedStop[];
}

/**
 * Read outside any transaction: it is much, and locks are held briefly. What counts, seats and
 * stops, is read again under the lock by who saves.
 */
export async function readPlanning(
  registration: Registration,
  eventSlug: string,
): Promise<Planning> {
  const { id, eventId, userId, locationDayId } = registration;
  const [read, challenges, bookmarks, dropped, themes, reader] = await Promise.all([
    readCandidateDay(locationDayId, id),
    readBroughtChallenges({ userId, eventId }),
    listBookmarks(id),
    listDropped(id),
    listThemes(eventSlug),
    readerOf(eventId),
  ]);
  const source = { ...read, plan: read.plan && keptPlan(read.plan) };
  const interests = new Map(
    reader
      .interestsOf({ themes: registration.interests, challenges, bookmarks })
      .map((one) => [one.offerId, one]),
  );
  const titles = new Map(challenges.map((challenge) => [challenge.id, challenge.title]));
  const names = new Map(themes.map((theme) => [theme.id, theme.name]));
  const interestOf = (contributionId: string) => interests.get(contributionId)?.score ?? 0;
  const { plan } = source;
  const points = pointsOf(source);
  const candidates = new Map(source.candidates.map((one) => [one.id, one]));
  const familyOf = (contributionId: string) => candidates.get(contributionId)?.theme?.family;
  const runs = source.runs.map((run) => ({
    runId: run.id,
    contributionId: run.contributionId,
    roundId: run.roundId,
    roomName: run.roomName,
    point: points.ofRun(run),
    startsAt: run.startsAt,
    endsAt: run.endsAt,
    seatsLeft: run.seatsLeft,
    chance: chanceOf(run, source.runs),
    isClosed: run.isClosed,
    place: run.place,
    interest: interestOf(run.contributionId),
    family: familyOf(run.contributionId),
  }));
  const stands = source.candidates
    .filter(({ kind }) => kind === "stand")
    .map((stand) => ({
      contributionId: stand.id,
      point: points.ofStand(stand),
      interest: interestOf(stand.id),
      family: stand.theme?.family,
    }));
  return {
    source,
    day: {
      opensAt: source.day.opensAt,
      closesAt: source.day.closesAt,
      entrance: plan?.entrance ?? NOWHERE,
      pauses: source.items.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      walkingMetres: (from, to) => (plan ? walkingDistance(plan, from, to) : 0),
      settings: { maxStandsPerGap: STANDS_PER_GAP[registration.fullness] },
    },
    candidates,
    runs,
    stands,
    interestOf,
    reasonOf: (contributionId) =>
      reasonFor(interests.get(contributionId)?.reason ?? null, titles, names),
    bookmarks,
    dropped,
    placed: (stops) => stops.flatMap((stop) => placedStop(stop, runs, stands)),
  };
}

const NOWHERE: Point = { x: 0, y: 0 };

/** That the visitor sits in it in the end: seats go, and a line they stand in may call them away. */
function chanceOf(run: CandidateRun, all: readonly CandidateRun[]): number {
  const awaited = all.flatMap(({ id, roundId, place, capacity }) =>
    id !== run.id && roundId === run.roundId && place?.kind === "line"
      ? lineChance(capacity, place.position)
      : [],
  );
  return runChance(seatChance(run.seatsLeft, run.isMine), awaited);
}

function pointsOf({ plan }: CandidateDay) {
  const doors = new Map(plan?.rooms.map((room) => [room.name, room.door]));
  const places = new Map(plan?.places.map((place) => [place.number, standPoint(plan, place)]));
  return {
    ofRun: ({ roomName }: CandidateRun) => doors.get(roomName) ?? NOWHERE,
    ofStand: ({ placeNumber }: Candidate) => places.get(placeNumber ?? -1) ?? NOWHERE,
  };
}

/** A run that an organiser moved to another round moves its stop along. */
function placedStop(stop: KeptStop, runs: RouteRun[], stands: RouteStand[]): ReasonedStop[] {
  if (stop.kind === "workshop") {
    const run = runs.find(({ runId }) => runId === stop.runId);
    if (!run) return [];
    return [{ ...stop, point: run.point, startsAt: run.startsAt, endsAt: run.endsAt }];
  }
  const stand = stands.find(({ contributionId }) => contributionId === stop.contributionId);
  return stand ? [{ ...stop, point: stand.point }] : [];
}

function reasonFor(
  reason: InterestReason | null,
  titles: Map<string, string>,
  names: Map<string, string>,
): Reason {
  if (reason?.kind === "bookmark") return reason;
  if (reason?.kind === "challenge") {
    const { terms } = reason;
    return { kind: "challenge", challengeTitle: titles.get(reason.challengeId) ?? "", terms };
  }
  const themeName = reason ? names.get(reason.themeId) : undefined;
  return themeName === undefined ? { kind: "surprise" } : { kind: "theme", themeName };
}
