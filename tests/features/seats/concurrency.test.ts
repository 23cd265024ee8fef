import { describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeSeats } from "#app/features/seats/change-seats.ts";
import { lapseOffers } from "#app/features/seats/lapse-offers.ts";
import { movePeople } from "#app/features/seats/move-people.ts";
import { ASKING, checkSeatHall, makeSeatHall } from "#scripts/bench/seat-hall.ts";
import { claimSeats, type ClaimCounts } from "#scripts/bench/seat-claims.ts";
import { runNode } from "#scripts/database/run-node.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE } from "#tests/factories.ts";
import { lineOf, makeSeatScene, takenIn } from "./scene.ts";

const databaseUrl = useTestDatabase();

// The whole of it, with 2,000, is `npm run bench:seats`.
it("gives each run exactly its seats and a line without gaps, three processes at once", async () => {
  const slug = await makeSeatHall({ runs: 10, visitors: 600 });
  const elsewhere = (part: number) =>
    runNode(
      [
        ...["--import", "tsx", "scripts/bench/claim-seats.ts", slug],
        ...[String(part), "3", ASKING.toISOString()],
      ],
      { cwd: process.cwd(), env: { DATABASE_URL: databaseUrl } },
    );
  const [here, ...others] = await Promise.all([
    claimSeats(slug, 0, 3, ASKING),
    elsewhere(1),
    elsewhere(2),
  ]);
  const all = [here, ...others.map(({ output }) => JSON.parse(output) as ClaimCounts)];
  const sum = (of: (counts: ClaimCounts) => number) =>
    all.reduce((total, counts) => total + of(counts), 0);
  expect(all.flatMap(({ other }) => other)).toEqual([]);
  expect(sum(({ seats }) => seats)).toBe(200);
  expect(sum(({ waiting }) => waiting)).toBe(400);
  expect(await checkSeatHall(slug)).toEqual({
    ...{ runs: 10, fewest: 20, most: 20 },
    ...{ waiting: 400, broken: [] },
  });
}, 600_000);

describe("all kinds of changes at once", () => {
  it("never oversell, never stand still, and leave no seat idle while somebody waits", async () => {
    const scene = await makeSeatScene();
    const { small, other, later } = scene.runs;
    await prisma.workshopRun.update({ where: { id: other.id }, data: { capacity: 3 } });
    const visitors = await Promise.all(Array.from({ length: 24 }, scene.visitor));
    const swap = async (one: (typeof visitors)[number], from: typeof small, to: typeof small) => {
      const dropped = await scene.drop(one, from);
      return dropped.ok ? scene.choose(one, to) : scene.wait(one, to);
    };
    const address = { eventSlug: scene.event.slug };
    await Promise.all(
      visitors.flatMap((one, index) => [
        scene.choose(one, index % 2 ? small : other),
        scene.wait(one, index % 2 ? other : small),
        scene.choose(one, later),
        swap(one, index % 2 ? small : other, index % 2 ? other : small),
        ...(index % 6 === 0
          ? [
              lapseOffers(AFTER_DEADLINE),
              changeSeats(
                { ...address, runId: small.id },
                { capacity: 2 + index / 6 },
                AFTER_DEADLINE,
              ),
              movePeople(
                { ...address, from: small.id, to: later.id, people: "all" },
                AFTER_DEADLINE,
              ),
            ]
          : []),
      ]),
    );
    await lapseOffers(AFTER_DEADLINE);
    for (const { id } of [small, other]) {
      const { capacity } = await prisma.workshopRun.findUniqueOrThrow({ where: { id } });
      const line = await lineOf(id);
      const claimed = (await takenIn(id)) + line.filter(({ isOffered }) => isOffered).length;
      expect(claimed).toBeLessThanOrEqual(capacity);
      if (line.some(({ isOffered }) => !isOffered)) expect(claimed).toBe(capacity);
    }
  }, 300_000);
});
