import { expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { momentsToSend } from "#app/features/outbox/pace.ts";
import { useTestDatabase } from "#tests/database.ts";

useTestDatabase();

it("lets all workers together send no more than so many a minute, whoever asks when", async () => {
  await prisma.mailPace.deleteMany();
  const start = performance.now();
  const booked = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const waits = await momentsToSend((index % 4) + 1, 60);
      return waits.map((wait) => performance.now() - start + wait);
    }),
  );
  const moments = booked.flat().sort((a, b) => a - b);
  expect(moments).toHaveLength(30);
  // The clock of the database decides; what an answer takes to come back is no more than noise.
  const took = performance.now() - start;
  moments.forEach((moment, index) => {
    expect(moment).toBeGreaterThanOrEqual(index * 1000 - 1);
    expect(moment).toBeLessThanOrEqual(index * 1000 + took + 1);
  });
});

it("does not save up what was not sent", async () => {
  await prisma.mailPace.deleteMany();
  await prisma.mailPace.create({ data: { id: 1, nextAt: new Date(Date.now() - 3_600_000) } });
  const waits = await momentsToSend(3, 60);
  expect(waits[0]).toBeLessThan(1);
  expect(waits[2]).toBeGreaterThanOrEqual(2000);
});
