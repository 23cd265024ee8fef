import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { putManyInOutbox } from "#app/db/outbox.ts";
import { sweepOutbox } from "#app/features/outbox/sweep.ts";
import { enqueueManyMails, queue, stopQueue } from "#app/queue/queue.ts";
import {
  bundleMailWorker,
  startMailWorker,
  type WorkerBundle,
  type WorkerProcess,
} from "#scripts/bench/mail-worker-process.ts";
import { useTestDatabase } from "#tests/database.ts";
import { SMTP_FAULTS, startFaultInjector, type Receipt } from "./fault-injection.ts";
import { seededChance } from "./seeded.ts";

const databaseUrl = useTestDatabase();
afterAll(stopQueue);

const SEED = Number(process.env.FAULT_SEED ?? 20_270_520);
/** 200 in all; the last three are done to the workers, the others by the mail server. */
const FAULTS = { smtp: 160, kills: 12, databaseCuts: 20, databaseRestarts: 8 };
/** So many mails at a time, and so many that it is clear that the faults do not come. */
const BATCH = 15;
const MOST_MAILS = 2000;
const WORKERS = 2;
/** Milliseconds that a worker waits for the mail server here. */
const PATIENCE = 1500;
const DAY = 24 * 3600_000;

const chance = seededChance(SEED);
const between = (least: number, most: number) => least + chance() * (most - least);
const receiver = (number: number) => `gemeente-${number}@voorbeeld.example`;

async function putIn(from: number, count: number): Promise<void> {
  const ids = await putManyInOutbox(
    Array.from({ length: count }, (_, index) => ({
      dedupeKey: `fault:${from + index}`,
      message: {
        template: "contribution-received" as const,
        kind: "stand" as const,
        title: `Voorbeeld ${from + index}`,
        eventSlug: "parade",
        contributionId: "een-id",
        organisationSlug: "delft",
      },
      toEmail: receiver(from + index),
    })),
    prisma,
  );
  await enqueueManyMails(ids, prisma);
}

const rows = () =>
  prisma.outboxMessage.findMany({
    select: { toEmail: true, status: true, messageId: true, lastError: true, attempts: true },
  });
const isOver = ({ status }: { status: string }) => !["QUEUED", "SENDING"].includes(status);

/** Breaks the workers' connections with the database, one or all; the test's own stay. */
async function cutDatabase(which: "one" | "all"): Promise<void> {
  await onOtherConnection(async (client) => {
    const { rows: found } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'mail-worker' order by pid`,
    );
    const chosen = which === "all" ? found : [found[Math.floor(chance() * found.length)]];
    for (const one of chosen)
      if (one) await client.query("select pg_terminate_backend($1)", [one.pid]);
  });
}

async function onOtherConnection(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** The clock goes fast here: what waits to be tried again may be tried now. */
async function letTimePass(): Promise<void> {
  await prisma.$executeRaw`
    update pgboss.job set "start_after" = now() where "name" = 'deliver-mail' and "state" = 'created'`;
}

/** Two workers that die at random moments, each followed by another. */
async function startCrew(bundle: WorkerBundle, smtpUrl: string) {
  const url = new URL(databaseUrl);
  url.searchParams.set("application_name", "mail-worker");
  const env = { DATABASE_URL: url.href, SMTP_URL: smtpUrl };
  const begin = () => startMailWorker(bundle, env, PATIENCE);
  const crew: WorkerProcess[] = await Promise.all(Array.from({ length: WORKERS }, begin));
  crew.forEach((worker) => worker.begin());
  return {
    async killOne() {
      // The next one stands ready, so that there are two at nearly every moment.
      const next = await begin();
      await sleep(between(0, 300));
      const unlucky = Math.floor(chance() * crew.length);
      await crew[unlucky]?.kill();
      next.begin();
      crew[unlucky] = next;
    },
    stop: () => Promise.all(crew.map((worker) => worker.stop())),
  };
}

it("loses nothing and doubles nothing, whatever fails and whenever", async () => {
  await queue();
  let smtpFaults = 0;
  const server = await startFaultInjector(() => {
    if (smtpFaults >= FAULTS.smtp || chance() < 0.65) return null;
    smtpFaults += 1;
    return SMTP_FAULTS[Math.floor(chance() * SMTP_FAULTS.length)] ?? null;
  });
  const bundle = await bundleMailWorker(process.cwd());
  const crew = await startCrew(bundle, server.url);
  const accidents = [
    ...Array<() => Promise<unknown>>(FAULTS.kills).fill(() => crew.killOne()),
    ...Array<() => Promise<unknown>>(FAULTS.databaseCuts).fill(() => cutDatabase("one")),
    ...Array<() => Promise<unknown>>(FAULTS.databaseRestarts).fill(() => cutDatabase("all")),
  ];
  const planned = accidents.length;
  let written = 0;
  try {
    for (;;) {
      const found = await rows();
      const broken = found.find(({ lastError }) => lastError?.includes("rendered"));
      if (broken) throw new Error("the workers cannot write mails");
      const waiting = found.filter((row) => !isOver(row)).length;
      const isDone = accidents.length === 0 && smtpFaults === FAULTS.smtp;
      if (waiting === 0 && isDone) break;
      if (written > MOST_MAILS) throw new Error("the mails meet too few faults");
      // As long as something has to go wrong there has to be something that it can go wrong with.
      if (waiting < BATCH && !isDone) {
        await putIn(written, BATCH);
        written += BATCH;
      }
      const accident = accidents.splice(Math.floor(chance() * accidents.length), 1)[0];
      await accident?.();
      await sleep(between(50, 250));
      await letTimePass();
      // A day ahead, and so too early for what is in hand: that must do no harm either.
      await sweepOutbox(new Date(Date.now() + DAY));
    }
    await crew.stop();
    const found = await rows();
    const known = (address: string): Receipt =>
      server.receipts.get(address) ?? {
        ...{ taken: 0, whole: 0, refused: false, faults: 0, messageIds: new Set<string>() },
      };
    const all = found.map((row) => ({ ...row, ...known(row.toEmail) }));
    const of = (status: string) => all.filter((row) => row.status === status);
    const lost = [
      ...of("SENT").filter(({ taken }) => taken === 0),
      ...of("FAILED").filter(({ refused }) => !refused),
      ...all.filter((row) => !isOver(row)),
    ];
    const doubled = all.filter(({ taken }) => taken > 1);
    const unsure = of("UNSURE");
    console.log(
      [
        `Seed ${SEED}: ${smtpFaults + planned} faults, ${written} mails, ${WORKERS} workers.`,
        ...[...server.done].sort().map(([fault, times]) => `  ${times} × ${fault}`),
        `  ${FAULTS.kills} × kill -9 of a worker`,
        `  ${FAULTS.databaseCuts} × a connection with the database cut`,
        `  ${FAULTS.databaseRestarts} × all connections with the database cut`,
        `Sent ${of("SENT").length}, refused for good ${of("FAILED").length}, unsure ` +
          `${unsure.length} (arrived: ${unsure.filter(({ taken }) => taken > 0).length}).`,
        `Lost: ${lost.length}. Doubled: ${doubled.length}.`,
      ].join("\n"),
    );
    expect(lost).toEqual([]);
    expect(doubled).toEqual([]);
    expect(smtpFaults + planned).toBe(200);
    expect(found).toHaveLength(written);
    // However often it was tried, it is one mail, also to a mail program that got it twice.
    for (const { messageIds, messageId } of all) {
      expect([...messageIds].filter((id) => !id.includes(messageId))).toEqual([]);
    }
    // Never resent blindly: what may have arrived was whole only once since it was known to be not.
    expect(unsure.filter(({ taken }) => taken > 1)).toEqual([]);
  } finally {
    await crew.stop();
    bundle.remove();
    await server.close();
  }
}, 900_000);
