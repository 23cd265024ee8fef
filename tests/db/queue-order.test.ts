import { afterAll, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { enqueue, enqueueManyMails, queue, stopQueue, type Jobs } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";

useTestDatabase();
afterAll(stopQueue);

it("lets a single mail pass a great many that were there before, and no other", async () => {
  const boss = await queue();
  await enqueueManyMails(["first"], prisma);
  await enqueueManyMails(
    Array.from({ length: 30 }, (_, index) => `many-${index}`),
    prisma,
  );
  await enqueue("deliver-mail", { outboxId: "link" });
  const take = async (batchSize: number) =>
    ((await boss.fetch<Jobs["deliver-mail"]>("deliver-mail", { batchSize })) ?? [])
      .map(({ data }) => data.outboxId)
      .sort();
  expect(await take(2)).toEqual(["first", "link"]);
  expect(await take(50)).toHaveLength(30);
});
