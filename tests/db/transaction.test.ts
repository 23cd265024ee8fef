import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prisma, type Db } from "#app/db/client.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeTheme } from "#tests/factories.ts";

useTestDatabase();

const warnings: string[] = [];
const keep = (warning: Error): void => void warnings.push(warning.message);
beforeEach(() => void process.on("warning", keep));
afterEach(() => {
  process.off("warning", keep);
  warnings.length = 0;
});

const readDay = (eventId: string, db: Db) =>
  db.locationDay.findFirstOrThrow({
    where: { eventId },
    include: { rounds: true, rooms: true, items: true, floorPlan: true },
  });

it("reads what hangs together in a transaction without two queries at a time", async () => {
  const event = await makeEvent();
  const day = await inTransaction((tx) => readDay(event.id, tx));
  // A warning comes a moment after its cause.
  await turn();
  expect(warnings).toEqual([]);
  expect(day.rounds).toHaveLength(3);
  expect(day).toEqual(await readDay(event.id, prisma));
});

it("takes what is asked at the same time in the order of asking", async () => {
  const event = await makeEvent();
  const read = () => prisma.event.findUniqueOrThrow({ where: { id: event.id } });
  await inTransaction((tx) =>
    Promise.all(
      ["eerste", "tweede", "derde"].map((tagline) =>
        tx.event.update({ where: { id: event.id }, data: { tagline } }),
      ),
    ),
  );
  expect((await read()).tagline).toBe("derde");
});

it("gives a failed query to who asked it, undoes all and lends its connection again", async () => {
  const event = await makeEvent();
  const { id: themeId } = await makeTheme(event.id);
  const before = await prisma.theme.findUniqueOrThrow({ where: { id: themeId } });
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const refused = inTransaction(async (tx) => {
      await tx.theme.update({ where: { id: themeId }, data: { name: "Iets anders" } });
      await tx.$queryRaw`select 1 / 0`;
    });
    await expect(refused).rejects.toThrow(/division by zero/);
  }
  expect(await prisma.theme.findUniqueOrThrow({ where: { id: themeId } })).toEqual(before);
});
