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

const QUEUE = "deliver-mail";
/** Milliseconds between two looks at an empty queue, and after a fault. */
const PAUSE = 500;
/** At least this long, in milliseconds, a mail that was given up goes on before the process ends. */
const GRACE = 5000;

/**
 * Takes mails from the queue one after another for as long as there are any, some at once. A job
 * is done with as soon as it is taken: the row in the outbox says how far its mail is.
 * @returns stops taking, and lets what is in hand end
 */
export function startMailLine(
  boss: Awaited<ReturnType<typeof queue>>,
  { deliver, atOnce, perMinute }: MailLineOptions,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const inHand = new Set<Promise<void>>();
  const wait = (time: number) => sleep(time, undefined, { signal }).catch(() => undefined);

  async function handle(outboxId: string, after: number): Promise<void> {
    if (after > 0) await wait(after);
    // Not sent: the sweep finds it.
    if (signal.aborted) return;
    await deliver(outboxId).catch((fault: unknown) => console.error("mail", outboxId, fault));
  }

  async function take(): Promise<number> {
    // No more than leave within five seconds, so that what waits stands with who is free.
    const room = Math.min(atOnce - inHand.size, perMinute ? Math.ceil(perMinute / 12) : atOnce);
    const jobs = (await boss.fetch<Jobs[typeof QUEUE]>(QUEUE, { batchSize: room })) ?? [];
    if (jobs.length === 0) return 0;
    await boss.complete(
      QUEUE,
      jobs.map(({ id }) => id),
    );
    const moments = perMinute ? await momentsToSend(jobs.length, perMinute) : [];
    jobs.forEach(({ data }, index) => {
      const one = handle(data.outboxId, moments[index] ?? 0).finally(() => inHand.delete(one));
      inHand.add(one);
    });
    return jobs.length;
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      // Asking for one at a time would cost more than sending it.
      while (inHand.size > atOnce / 2) await Promise.race(inHand);
      const taken = await take().catch((fault: unknown) => {
        console.error("mail queue:", fault instanceof Error ? fault.message : fault);
        return 0;
      });
      if (taken === 0) await wait(PAUSE);
    }
  }

  const running = run();
  return async () => {
    stopping.abort();
    const ended = running.then(() => Promise.all(inHand));
    await Promise.race([ended, sleep(GRACE, undefined, { ref: false })]);
  };
}
