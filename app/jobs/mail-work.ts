import type { queue } from "#app/queue/queue.ts";
import type { MailerOptions } from "#app/mail/deliver.ts";
import { mailDelivery } from "./deliver-mail.ts";
import { mailEnv } from "./mail-env.ts";
import { startMailLine } from "./mail-line.ts";

/** Twice as many as there are connections: the next ones are written while these are on their way. */
const AT_ONCE = 10;

/**
 * Sends the mails of the queue in this process until it is stopped. Several processes side by side
 * share the work.
 */
export function startMailWork(
  boss: Awaited<ReturnType<typeof queue>>,
  options: Pick<MailerOptions, "patience"> = {},
): () => Promise<void> {
  const delivery = mailDelivery(options);
  const stop = startMailLine(boss, {
    deliver: (outboxId) => delivery.deliver(outboxId),
    atOnce: AT_ONCE,
    perMinute: mailEnv().MAIL_PER_MINUTE,
  });
  return async () => {
    await stop();
    delivery.close();
  };
}
