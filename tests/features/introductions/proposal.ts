import { prisma } from "#app/db/client.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import {
  DEBT_ASKED,
  DEBT_SHOWN,
  makeGemeente,
  makeOthers,
  type EventRef,
  type Gemeente,
} from "../matching/scene.ts";

export interface Proposed {
  matchId: string;
  shows: Gemeente;
  asks: Gemeente;
}

type Options = Parameters<typeof makeGemeente>[1];

/** A match that waits for an organiser: one shows what the other asks for. */
export async function propose(event: EventRef, asks: Options = {}): Promise<Proposed> {
  await makeOthers(event);
  const pair = {
    shows: await makeGemeente(event, { shows: DEBT_SHOWN }),
    asks: await makeGemeente(event, { asks: DEBT_ASKED, ...asks }),
  };
  return { ...pair, matchId: await matchOf(event, pair.shows.id, pair.asks.id) };
}

/** Matches the event anew. @returns id of the match of these two */
export async function matchOf(event: EventRef, one: string, two: string): Promise<string> {
  await runMatching(event.slug);
  const match = await prisma.match.findFirstOrThrow({
    where: { aId: { in: [one, two] }, bId: { in: [one, two] } },
  });
  return match.id;
}
