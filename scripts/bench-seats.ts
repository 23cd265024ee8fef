import { runNode } from "./database/run-node.ts";
import { copyOfTemplate, startTestServer } from "./test/test-server.ts";

const VISITORS = 2000;
const RUNS = 25;
const PROCESSES = 2;

/**
 * Has 2,000 visitors ask for one of 25 workshops of 20 seats at the same moment, over two
 * processes with the app's own code and one PostgreSQL, and tells what came of it. Ends with 1
 * when a run has more or fewer than 20 seats taken, a line has a gap, or anybody saw an error.
 */
async function benchSeats(project: string): Promise<void> {
  const server = await startTestServer(project);
  try {
    const database = await copyOfTemplate(server.templateUrl);
    process.env.DATABASE_URL = database.url;
    const { ASKING, checkSeatHall, makeSeatHall } = await import("./bench/seat-hall.ts");
    const { disconnect } = await import("#app/db/transaction.ts");
    const slug = await makeSeatHall({ runs: RUNS, visitors: VISITORS });
    const start = performance.now();
    const parts = await Promise.all(
      Array.from({ length: PROCESSES }, (_, part) =>
        runNode(
          [
            ...["--import", "tsx", "scripts/bench/claim-seats.ts", slug],
            ...[String(part), String(PROCESSES), ASKING.toISOString()],
          ],
          { cwd: project, env: { DATABASE_URL: database.url } },
        ),
      ),
    );
    const seconds = (performance.now() - start) / 1000;
    for (const { output } of parts) console.log(output.trim());
    const check = await checkSeatHall(slug);
    await disconnect();
    await database.drop();
    console.log(
      `${VISITORS} vragen, ${check.runs} workshops, ${PROCESSES} processen: ${seconds.toFixed(1)} s, ` +
        `${(VISITORS / seconds).toFixed(0)} per seconde`,
    );
    console.log(
      `Plekken per workshop: ${check.fewest} tot ${check.most}; in de rij: ${check.waiting}; ` +
        `rijen met een gat: ${check.broken.length}`,
    );
    const isGood =
      parts.every(({ code, output }) => code === 0 && output.includes('"other":[]')) &&
      check.fewest === 20 &&
      check.most === 20 &&
      check.waiting === VISITORS - RUNS * 20 &&
      check.broken.length === 0;
    if (!isGood) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

await benchSeats(process.cwd());
