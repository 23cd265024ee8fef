import { putInOutbox } from "#app/db/outbox.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";
import { makeLink } from "./make-link.ts";

const PER_ADDRESS: RateLimit = { name: "link-address", points: 5, seconds: 15 * 60 };
// At the venue, or at a town hall, hundreds of people come from one network address.
const PER_CALLER: RateLimit = { name: "link-caller", points: 300, seconds: 15 * 60 };

export type RequestedLink = { ok: true } | { ok: false; reason: "too-often"; waitSeconds: number };

/**
 * Mails a sign-in link. It answers and works the same for an address that is known and one
 * that is not: the person is made when the link is used.
 */
export async function requestLink(
  asked: { email: string; redirectTo: string; caller: string },
  { now, appSecret }: { now: Date; appSecret: string },
): Promise<RequestedLink> {
  const email = asked.email.toLowerCase();
  const waitSeconds = Math.max(
    await countUse(PER_CALLER, asked.caller),
    await countUse(PER_ADDRESS, email),
  );
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };

  await inTransaction(async (tx) => {
    const link = await makeLink({ email, redirectTo: asked.redirectTo }, { now, appSecret }, tx);
    const mailId = await putInOutbox(
      {
        dedupeKey: `sign-in:${link.id}`,
        message: {
          template: "sign-in",
          linkId: link.id,
          expiresAt: link.expiresAt.toISOString(),
        },
        toEmail: email,
      },
      tx,
    );
    if (mailId) await enqueue("deliver-mail", { outboxId: mailId }, tx);
  });
  return { ok: true };
}
