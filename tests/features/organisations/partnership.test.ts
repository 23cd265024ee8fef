import { afterAll, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent } from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, makeOthers, rowsOf } from "../matching/scene.ts";

useTestDatabase();
afterAll(stopQueue);

it("a samenwerkingsverband is not introduced to its own gemeenten, to others it is", async () => {
  const event = await makeEvent();
  await makeOthers(event);
  const region = await makeGemeente(event, { name: "Regio De Vallei", shows: DEBT_SHOWN });
  const member = await makeGemeente(event, { asks: DEBT_ASKED });
  await runMatching(event.slug);
  expect(await rowsOf(region, member)).toHaveLength(1);

  await prisma.match.deleteMany();
  await prisma.partnershipMember.create({
    data: { partnershipId: region.id, memberId: member.id },
  });
  const stranger = await makeGemeente(event, { asks: DEBT_ASKED });
  await runMatching(event.slug);
  expect(await rowsOf(region, member)).toEqual([]);
  expect(await rowsOf(region, stranger)).toHaveLength(1);
});
