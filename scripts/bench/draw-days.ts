import type { DrawInput } from "#app/domain/draw/draw.ts";
import { Chance } from "#app/domain/scheduling/chance.ts";

const OPENS = Date.UTC(2027, 4, 20, 8);
const ROUNDS = 4;
const ROOMS = 15;

/**
 * A preference period that has closed: four rounds of fifteen runs; rooms grow with the number of
 * visitors, so that there are about three seats for every four wanted. Everybody names six to ten
 * workshops, some far more popular than others. One in twenty holds a seat already, one in thirty
 * gives a workshop. With `repeats` fifteen of forty-five workshops run twice, otherwise all run once.
 */
export function drawDay(seed: number, visitorCount: number, repeats: boolean): DrawInput {
  const chance = new Chance(seed * 15_485_863 + visitorCount);
  const rounds = Array.from({ length: ROUNDS }, (_, r) => ({
    roundId: `round-${r}`,
    startsAt: new Date(OPENS + r * 5_400_000),
    endsAt: new Date(OPENS + r * 5_400_000 + 2_700_000),
  }));
  const count = repeats ? 45 : ROUNDS * ROOMS;
  const runs = Array.from({ length: ROUNDS * ROOMS }, (_, i) => {
    const workshop = i % count;
    // The second time in another round than the first.
    const round = (workshop + (i >= count ? 1 : 0)) % ROUNDS;
    const share = (3 * visitorCount) / (ROUNDS * ROOMS);
    return {
      runId: `run-${String(i).padStart(2, "0")}`,
      workshopId: `workshop-${workshop}`,
      roundId: `round-${round}`,
      capacity: Math.max(2, Math.round(share * (0.5 + chance.fraction()))),
      heldBack: chance.below(6) === 0 ? 1 : 0,
    };
  });
  const visitors = Array.from({ length: visitorCount }, (_, v) => {
    const choices = new Set<string>();
    const wanted = 6 + chance.below(5);
    while (choices.size < wanted) {
      choices.add(`workshop-${Math.floor(count * chance.fraction() ** 1.7)}`);
    }
    return {
      visitorId: `visitor-${String(v).padStart(5, "0")}`,
      choices: [...choices],
      seats: chance.below(20) === 0 ? [runs[chance.below(runs.length)]!.runId] : [],
      busyRounds: chance.below(30) === 0 ? [`round-${chance.below(ROUNDS)}`] : [],
    };
  });
  return { rounds, runs, visitors, seed: `parade ${seed}` };
}
