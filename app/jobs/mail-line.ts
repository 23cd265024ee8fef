import { setTimeout as sleep } from "node:timers/promises";
import { momentsToSend } from "#app/features/outbox/pace.ts";
import type { Jobs, queue } from "#app/queue/queue.ts";

export interface MailLineOptions {
  deliver: (outboxId: string) => Promise<void>;
  /** how many mails this process has in hand at once */
  atOnce: number;
  /** how many may leave in a minute, over all processes together; 0 is no limit */
  perMinute: number;
}

/** A mail that this process took from the queue. */
interface Taken {
  outboxId: string;
  /** when it may leave, by the clock of `performance` */
  at: number;
}

const QUEUE = "deliver-mail";
/** So many at a time: finding the next ones costs the queue more the longer it is. */
const TAKE = 50;
/** Milliseconds between two looks at an empty queue, and after a fault. */
const PAUSE = 500;
/** At least this long, in milliseconds, a mail that was given up goes on before the process ends. */
const GRACE = 5000;

/**
 * Takes mails from the queue for as long as there are any, and has some in hand at once. A job is
 * done with as soon as it is taken: the row in the outbox says how far its mail is.
 * @returns stops taking, puts back what was not begun, and lets what is in hand end
 */
export function startMailLine(
  boss: Awaited<ReturnType<typeof queue>>,
  { deliver, atOnce, perMinute }: MailLineOptions,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const inHand = new Set<Promise<void>>();
  const wait = (time: number) => sleep(time, undefined, { signal }).catch(() => undefined);
  let goOn = () => {};
  let taken: Taken[] = [];
  const left: string[] = [];

  async function handle({ outboxId, at }: Taken): Promise<void> {
    const early = at - performance.now();
    if (early > 0) await wait(early);
    if (signal.aborted) left.push(outboxId);
    else await deliver(outboxId).catch((fault: unknown) => console.error("mail", outboxId, fault));
  }

  async function take(): Promise<Taken[]> {
    // No more than leave within five seconds, so that what waits stands with who is free.
    const batchSize = perMinute ? Math.min(TAKE, Math.ceil(perMinute / 12)) : TAKE;
    const jobs = (await boss.fetch<Jobs[typeof QUEUE]>(QUEUE, { batchSize })) ?? [];
    if (jobs.length === 0) return [];
    await boss.complete(
      QUEUE,
      jobs.map(({ id }) => id),
    );
    const moments = perMinute ? await momentsToSend(jobs.length, perMinute) : [];
    const now = performance.now();
    return jobs.map(({ data: { outboxId } }, index) => {
      return { outboxId, at: now + (moments[index] ?? 0) };
    });
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (inHand.size >= atOnce) {
        await new Promise<void>((isFree) => (goOn = isFree));
        continue;
      }
      const next = taken.shift();
      if (next) {
        const one: Promise<void> = handle(next).finally(() => {
          inHand.delete(one);
          goOn();
        });
        inHand.add(one);
      } else {
        taken = await take().catch((fault: unknown) => {
          console.error("mail queue:", fault instanceof Error ? fault.message : fault);
          return [];
        });
        if (taken.length === 0) await wait(PAUSE);
      }
    }
    left.push(...taken.map(({ outboxId }) => outboxId));
  }

  async function end(): Promise<void> {
    await running;
    // In hand, those that wait for their moment give themselves up at once.
    await new Promise((next) => setImmediate(next));
    if (left.length > 0) {
      const jobs = left.map((outboxId) => ({ name: QUEUE, data: { outboxId } }));
      // When it fails the sweep finds them.
      await boss.insert(jobs).catch((fault: unknown) => console.error("mail queue:", fault));
    }
    await Promise.all(inHand);
  }

  const running = run();
  return async () => {
    stopping.abort();
    goOn();
    await Promise.race([end(), sleep(GRACE, undefined, { ref: false })]);
  };
}
