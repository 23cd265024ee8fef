import type { ScheduleProblem } from "#app/domain/scheduling/propose-schedule.ts";
import { Chance } from "#app/domain/scheduling/chance.ts";
import type { ScheduledRun } from "#app/domain/scheduling/schedule.ts";

export interface ProgrammeSize {
  workshops: number;
  rounds: number;
  rooms: number;
  visitors: number;
}

const OPENS = Date.UTC(2027, 4, 20, 8);
const FAMILIES = 6;

/**
 * A parade's programme to make. Every visitor likes one to three of six families and has three to
 * six favourites, most of them there; some workshops are liked far more than others. Rooms seat 15 to
 * 80; a workshop in five needs a room of 30 or more, one in three a screen, which most rooms have. A
 * gemeente in four brings two workshops, one presenter in eight cannot do some round, one in six
 * prefers some. Two workshops are pinned, the rest stands in the order in which it came in.
 */
export function programmeDay(seed: number, size: ProgrammeSize): ScheduleProblem {
  const chance = new Chance(seed * 104_729 + size.workshops);
  const { workshops: count, rooms: roomCount } = size;
  const rounds = Array.from({ length: size.rounds }, (_, r) => ({
    roundId: `round-${r}`,
    dayId: "day",
    startsAt: new Date(OPENS + r * 5_400_000),
    endsAt: new Date(OPENS + r * 5_400_000 + 2_700_000),
  }));
  const rooms = Array.from({ length: roomCount }, (_, r) => ({
    roomId: `room-${r}`,
    dayId: "day",
    capacity: 15 + Math.round((65 * (r + 1)) / roomCount),
    equipment: r % 5 === 0 ? [] : ["screen"],
  }));
  const likeable = Array.from({ length: count }, () => 0.3 + chance.fraction() ** 3 * 3);
  const demand = Array.from({ length: size.visitors }, () => {
    const liked = [0, 1, 2].map(() => chance.below(FAMILIES)).slice(chance.below(3));
    const wanted = 3 + chance.below(4);
    const picked = new Set<number>();
    while (picked.size < Math.min(wanted, count)) {
      const workshop = chance.below(count);
      const isLiked = liked.includes(workshop % FAMILIES);
      if (chance.fraction() * 3.3 < likeable[workshop]! * (isLiked ? 1 : 0.12))
        picked.add(workshop);
    }
    return { workshopIds: [...picked].map((w) => `workshop-${w}`), visitors: 1 };
  });
  const expected = new Map<string, number>();
  for (const id of demand.flatMap((one) => one.workshopIds)) {
    expected.set(id, (expected.get(id) ?? 0) + 1);
  }
  const workshops = Array.from({ length: count }, (_, w) => ({
    workshopId: `workshop-${w}`,
    minutes: 45,
    seats: chance.below(5) === 0 ? 30 : 0,
    expectedDemand: Math.round((expected.get(`workshop-${w}`) ?? 0) / 4),
    maxGroup: 60,
    equipment: chance.below(3) === 0 ? ["screen"] : [],
    presenterIds: [`presenter-${w}`],
    organisationIds: [`gemeente-${w % 4 === 3 ? w - 1 : w}`],
    runs: 1,
  }));
  const presenters = workshops.map((_, w) => ({
    presenterId: `presenter-${w}`,
    impossibleRounds: chance.below(8) === 0 ? [`round-${chance.below(size.rounds)}`] : [],
    preferredRounds: chance.below(6) === 0 ? [`round-${chance.below(size.rounds)}`] : [],
  }));
  const runs: ScheduledRun[] = workshops.map(({ workshopId }, w) => ({
    runId: `run-${w}`,
    workshopId,
    roundId: `round-${Math.floor(w / roomCount)}`,
    roomId: `room-${w % roomCount}`,
    isPinned: false,
  }));
  // What is pinned stands right: anything does that a presenter and a room allow.
  for (const w of [0, 1]) {
    workshops[w] = { ...workshops[w]!, seats: 0, equipment: [] };
    presenters[w]!.impossibleRounds = [];
    runs[w]!.isPinned = true;
  }
  return { programme: { rounds, rooms, presenters, workshops, runs }, demand };
}
