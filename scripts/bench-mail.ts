import { setTimeout as sleep } from "node:timers/promises";
import { bundleMailWorker, startMailWorker } from "./bench/mail-worker-process.ts";
import { startMailSink } from "./bench/mail-sink-process.ts";
import { copyOfTemplate, startTestServer } from "./test/test-server.ts";

const [mails = 10_000, answerAfter = 100] = process.argv.slice(2).map(Number);
const WORKERS = 2;
/** As many as two workers have together. */
const CONNECTIONS = 10;
const LEAST_RATIO = 0.7;

const perSecond = (milliseconds: number) => (mails / milliseconds) * 1000;
const perMail = (milliseconds: number) => (milliseconds / mails).toFixed(2);
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/**
 * Has two worker processes empty an outbox of 10,000 mails at a mail server that answers each
 * after 100 ms, beside nodemailer's pool alone with as many connections and mails that are written
 * already. Ends with 1 when a mail is missing or came twice, or the rate is below 0.7 of it.
 */
async function benchMail(project: string): Promise<void> {
  const server = await startTestServer(project);
  const sink = await startMailSink(answerAfter);
  const bundle = await bundleMailWorker(project);
  try {
    const database = await copyOfTemplate(server.templateUrl);
    process.env.DATABASE_URL = database.url;
    const { mailsLeft, queueMails, sendByNodemailerAlone } = await import("./bench/mail-load.ts");
    const { disconnect } = await import("#app/db/transaction.ts");
    await queueMails(mails);

    const alone = await sendByNodemailerAlone(sink.url, mails, CONNECTIONS);
    await sink.count();
    console.log(
      `Alleen nodemailer: ${perSecond(alone.took).toFixed(0)} mails per seconde, ` +
        `${perMail(alone.cpu)} ms rekentijd per mail`,
    );

    const env = {
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      APP_URL: "https://parade.example",
      APP_SECRET: "only-for-a-benchmark-".repeat(2),
      MAIL_FROM: "parade@parade.example",
    };
    const workers = await Promise.all(
      Array.from({ length: WORKERS }, () => startMailWorker(bundle, env)),
    );
    const start = performance.now();
    workers.forEach((worker) => worker.begin());
    while ((await mailsLeft()) > 0) await sleep(250);
    const drained = performance.now() - start;
    const { mails: arrived, twice } = await sink.count();
    const ends = (await Promise.all(workers.map((worker) => worker.stop()))).map(endOf);
    await disconnect();
    await database.drop();

    const ratio = alone.took / drained;
    const most = (1000 / answerAfter) * CONNECTIONS;
    console.log(
      `${WORKERS} workers: ${perSecond(drained).toFixed(0)} mails per seconde, ` +
        `${ratio.toFixed(2)} daarvan, ` +
        `${perMail(ends.reduce((sum, { cpu }) => sum + cpu, 0))} ms rekentijd per mail ` +
        `(de mailserver kan er ${most.toFixed(0)} per seconde aan)`,
    );
    console.log(`Aangekomen: ${arrived} van ${mails}, dubbel: ${twice}`);
    for (const { early, late, most: peak } of ends) {
      console.log(
        `Geheugen van een worker: ${megabytes(early)} na een kwart, ${megabytes(late)} aan het eind, ` +
          `hoogstens ${megabytes(peak)}`,
      );
    }
    if (arrived !== mails || twice > 0 || ratio < LEAST_RATIO) process.exitCode = 1;
  } finally {
    bundle.remove();
    await sink.stop();
    await server.stop();
  }
}

interface WorkerEnd {
  early: number;
  late: number;
  most: number;
  cpu: number;
}

function endOf(output: string): WorkerEnd {
  const line = output.split("\n").find((one) => one.startsWith("{"));
  return JSON.parse(line ?? "{}") as WorkerEnd;
}

await benchMail(process.cwd());
