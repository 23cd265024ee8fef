import pg from "pg";
import PgBoss from "pg-boss";

/** What can be put in the queue, and what each job carries. */
export interface Jobs {
  "deliver-mail": { outboxId: string };
  "sweep-outbox": Record<string, never>;
  "forget-past-term": Record<string, never>;
  "sweep-files": Record<string, never>;
  "remind-drafts": Record<string, never>;
  "sweep-imports": Record<string, never>;
  "propose-programme": { proposalId: string };
  "lapse-offers": Record<string, never>;
  "follow-introductions": Record<string, never>;
  "hold-draw": { drawId: string; task: "compute" | "repeat" };
  "give-drawn-seats": { drawId: string };
  "look-after-draws": Record<string, never>;
  /** the mails that are due, or those of one day that an organiser asked for */
  "mails-around-days": { eventSlug?: string; dayId?: string };
  "search-matches": { searchId: string };
  "begin-approved": Record<string, never>;
}

export type JobName = keyof Jobs;

/** Runs SQL inside somebody's transaction, as Prisma's `$queryRawUnsafe` does. */
export interface SqlRunner {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>;
}

const QUEUES: JobName[] = [
  "deliver-mail",
  "sweep-outbox",
  "forget-past-term",
  "remind-drafts",
  "sweep-files",
  "sweep-imports",
  "propose-programme",
  "lapse-offers",
  "follow-introductions",
  "hold-draw",
  "give-drawn-seats",
  "look-after-draws",
  "mails-around-days",
  "search-matches",
  "begin-approved",
];

// The pages are a bundle of their own beside the worker, and in development they are loaded anew
// at every change: one process has one queue all the same, and closing it closes all of it.
const kept = globalThis as { paradeQueue?: Promise<PgBoss> };

/** The queue in PostgreSQL, started on first use; its tables live in the schema `pgboss`. */
export function queue(): Promise<PgBoss> {
  return (kept.paradeQueue ??= start());
}

async function start(): Promise<PgBoss> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const boss = new PgBoss({ connectionString, max: 4 });
  boss.on("error", (error) => console.error("queue:", error.message));
  await boss.start();
  await oneAtATime(connectionString, async () => {
    for (const name of QUEUES) await boss.createQueue(name, { name, retryLimit: 0 });
  });
  return boss;
}

/** Processes that start side by side and make the same tables would wait for each other forever. */
async function oneAtATime(connectionString: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('queues'))");
    await work();
  } finally {
    // Closing the connection gives the lock back.
    await client.end();
  }
}

/**
 * Puts a job in the queue, in the caller's transaction: no commit, no job.
 * @param after seconds to wait before it may run
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  data: Jobs[Name],
  tx?: SqlRunner,
  after = 0,
): Promise<void> {
  const boss = await queue();
  await boss.send(name, data, { startAfter: after, ...(tx ? { db: executing(tx) } : {}) });
}

function executing(tx: SqlRunner) {
  return {
    executeSql: async (sql: string, values: unknown[]) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(sql, ...values),
    }),
  };
}

/** Has these mails of the outbox sent; one that was not written down (null) is left out. */
export async function enqueueMails(
  outboxIds: readonly (string | null)[],
  tx: SqlRunner,
): Promise<void> {
  for (const outboxId of outboxIds) {
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
  }
}

/** From so many on, mails let others go first: who asks for a link to sign in is waiting for it. */
const MANY = 20;

/** The same for very many mails: one statement for all. */
export async function enqueueManyMails(outboxIds: readonly string[], tx: SqlRunner): Promise<void> {
  if (outboxIds.length === 0) return;
  const boss = await queue();
  const name: JobName = "deliver-mail";
  const priority = outboxIds.length < MANY ? 0 : -1;
  const jobs = outboxIds.map((outboxId) => ({ name, priority, data: { outboxId } }));
  await boss.insert(jobs, { db: executing(tx) });
}

/** Lets running jobs end, then closes the queue's connections. */
export async function stopQueue(): Promise<void> {
  const running = kept.paradeQueue;
  delete kept.paradeQueue;
  if (running) await (await running).stop({ graceful: true, timeout: 5000 });
}
