import nodemailer from "nodemailer";
import { prisma } from "#app/db/client.ts";
import { putManyInOutbox } from "#app/db/outbox.ts";
import { renderMail } from "#app/mail/render.tsx";
import type { MailMessage } from "#app/mail/messages.ts";
import { enqueueManyMails, queue, stopQueue } from "#app/queue/queue.ts";

function message(number: number): MailMessage {
  return {
    template: "contribution-received",
    kind: "workshop",
    title: `Praktijkvoorbeeld ${number}`,
    eventSlug: "parade",
    contributionId: `voorbeeld-${number}`,
    organisationSlug: "delft",
  };
}

/** Writes so many mails in the outbox, with their jobs. */
export async function queueMails(count: number): Promise<void> {
  await queue();
  const ids = await putManyInOutbox(
    Array.from({ length: count }, (_, index) => ({
      dedupeKey: `bench:${index}`,
      message: message(index),
      toEmail: `gemeente-${index}@voorbeeld.example`,
    })),
    prisma,
  );
  for (let from = 0; from < ids.length; from += 1000) {
    await enqueueManyMails(ids.slice(from, from + 1000), prisma);
  }
  await stopQueue();
}

/** How many mails have not left yet. */
export async function mailsLeft(): Promise<number> {
  return prisma.outboxMessage.count({ where: { status: { not: "SENT" } } });
}

/**
 * Sends so many mails that are written already by nodemailer's pool alone.
 * @returns milliseconds that it took, and those of them that it had a processor
 */
export async function sendByNodemailerAlone(
  smtpUrl: string,
  count: number,
  maxConnections: number,
): Promise<{ took: number; cpu: number }> {
  const { hostname: host, port } = new URL(smtpUrl);
  const transport = nodemailer.createTransport({
    ...{ host, port: Number(port), ignoreTLS: true, pool: true },
    ...{ maxConnections, maxMessages: Infinity },
  });
  const baseUrl = "https://parade.example";
  const mail = await renderMail(message(0), { baseUrl, signInUrl: () => baseUrl });
  const start = performance.now();
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      transport.sendMail({
        ...mail,
        from: "parade@parade.example",
        to: `gemeente-${index}@voorbeeld.example`,
        headers: { "Auto-Submitted": "auto-generated" },
      }),
    ),
  );
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  transport.close();
  return { took, cpu: (user + system) / 1000 };
}
