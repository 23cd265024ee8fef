import { expect } from "vitest";
import { prisma } from "#app/db/client.ts";
import { inTransaction } from "#app/db/transaction.ts";

/** Keeps everybody from changing matches until released, so that they all come at once. */
export async function holdMatches() {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let held = () => {};
  const isHeld = new Promise<void>((resolve) => (held = resolve));
  const holding = inTransaction(async (tx) => {
    await tx.$executeRaw`lock table "Match" in share mode`;
    held();
    await released;
  });
  await isHeld;
  return {
    release: () => {
      release();
      return holding;
    },
  };
}

/** Waits until so many connections of this database wait for a lock. */
export async function waitUntilHeldUp(count: number) {
  const heldUp = () => prisma.$queryRaw<unknown[]>`
    select distinct "pid" from pg_locks where not "granted"
    and "pid" in (select "pid" from pg_stat_activity where "datname" = current_database())`;
  await expect.poll(async () => (await heldUp()).length, { timeout: 15_000 }).toBe(count);
}
