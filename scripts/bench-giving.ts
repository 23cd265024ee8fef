import { runNode } from "./database/run-node.ts";
import { copyOfTemplate, startTestServer } from "./test/test-server.ts";

const VISITORS = 2000;

/** One in so many of them asks for a seat meanwhile. */
const ASKING = 4;

/**
 * Gives 2,000 visitors the seats of a draw, the way the worker does: once with nothing else going
 * on, and once while 500 of them ask for a seat in another process. Tells how long it took, and ends
 * with 1 when a run has more people than seats, or somebody no mail or two.
 */
async function benchGiving(project: string): Promise<void> {
  const server = await startTestServer(project);
  try {
    const database = await copyOfTemplate(server.templateUrl);
    process.env.DATABASE_URL = database.url;
    const { checkDrawHall, GIVING, holdDrawOf, makeDrawHall } =
      await import("./bench/draw-hall.ts");
    const { runGiving } = await import("#app/features/draw/run-giving.ts");
    const { stopQueue } = await import("#app/queue/queue.ts");
    const { disconnect } = await import("#app/db/transaction.ts");
    for (const isRush of [false, true]) {
      const hall = await makeDrawHall(VISITORS);
      const drawId = await holdDrawOf(hall);
      const claims = ["scripts/bench/claim-seats.ts", hall.eventSlug, "0", String(ASKING)];
      const env = { DATABASE_URL: database.url };
      const rush = isRush
        ? runNode(["--import", "tsx", ...claims, GIVING.toISOString()], { cwd: project, env })
        : null;
      const start = performance.now();
      const given = await runGiving(drawId, { now: () => GIVING });
      const seconds = (performance.now() - start) / 1000;
      await rush;
      const check = await checkDrawHall(hall, drawId);
      const during = isRush ? `terwijl ${VISITORS / ASKING} mensen een plek vragen` : "in rust";
      console.log(
        `${VISITORS} bezoekers, ${given.ok ? given.seats : 0} plekken, ${during}: ` +
          `${seconds.toFixed(1)} s; mails: ${check.mails}; te volle workshops: ${check.tooFull}`,
      );
      if (!given.ok || check.mails !== VISITORS || check.tooFull > 0) process.exitCode = 1;
    }
    await stopQueue();
    await disconnect();
    await database.drop();
  } finally {
    await server.stop();
  }
}

await benchGiving(process.cwd());
