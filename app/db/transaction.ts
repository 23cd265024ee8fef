import { prisma, type Db } from "./client.ts";

/** Handed to functions of app/db and app/queue so that what they write is saved together. */
export type Transaction = Db;

/** Milliseconds; a request that holds rows longer than this has gone wrong. */
const TIMEOUT = 15_000;

/**
 * Runs `work` in one transaction: all of it is saved, or nothing.
 * Throws what `work` throws, after rolling back.
 * @param timeout milliseconds, for work that is known to be long
 */
export function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  timeout = TIMEOUT,
): Promise<T> {
  return prisma.$transaction(work, { timeout, maxWait: 10_000 });
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
