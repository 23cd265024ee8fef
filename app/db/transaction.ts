import { prisma, type Db } from "./client.ts";

/** Handed to functions of app/db and app/queue so that what they write is saved together. */
export type Transaction = Db;

/** Milliseconds; a request that holds rows longer than this has gone wrong. */
const TIMEOUT = 15_000;

/** Fewer than the pool has connections: pages are read meanwhile. */
const AT_ONCE = 8;

// Prisma gives up on a transaction that has no connection after some seconds. Many people pressing
// a button at the same moment are no fault: they stand in line here, in order, and all come round.
let running = 0;
const line: (() => void)[] = [];

/**
 * Runs `work` in one transaction: all of it is saved, or nothing.
 * Throws what `work` throws, after rolling back. `work` may not ask for a transaction of its own.
 * @param timeout milliseconds, for work that is known to be long
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  timeout = TIMEOUT,
): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((goOn) => line.push(goOn));
  else running += 1;
  try {
    return await prisma.$transaction(work, { timeout, maxWait: 10_000 });
  } finally {
    // Who goes hands the place on, so that nobody slips in between.
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }
}

/** True when the database answers. */
export async function databaseAnswers(): Promise<boolean> {
  return prisma.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
}

/** Closes the pool; for scripts and tests, at their end. */
export async function disconnect(): Promise<void> {
  await prisma.$disconnect();
}
