import { prisma } from "#app/db/client.ts";
import { mailDelivery } from "#app/jobs/deliver-mail.ts";
import { startServer } from "#tests/mail/faulty-server.ts";

/** A mail server with a worker's delivery on it. Close it at the end. */
export async function startDelivery(...behaviour: Parameters<typeof startServer>) {
  const server = await startServer(...behaviour);
  process.env.SMTP_URL = server.url;
  const delivery = mailDelivery();
  return {
    taken: server.taken,
    deliver: (outboxId: string) => delivery.deliver(outboxId),
    close: async () => {
      delivery.close();
      await server.close();
    },
  };
}

/** Seconds from now until each job that waits for this mail may run, rounded. */
export async function jobsFor(outboxId: string): Promise<number[]> {
  const rows = await prisma.$queryRaw<{ wait: number }[]>`
    select round(extract(epoch from "start_after" - "created_on"))::int as "wait"
    from pgboss.job where "name" = 'deliver-mail' and "data"->>'outboxId' = ${outboxId}
    order by "created_on"`;
  return rows.map(({ wait }) => wait);
}
