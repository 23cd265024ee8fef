import { expect, it } from "vitest";
import { runNode } from "#scripts/database/run-node.ts";
import { useTestDatabase } from "#tests/database.ts";

const databaseUrl = useTestDatabase();

const START_QUEUE = `
  const { queue, stopQueue } = await import("#app/queue/queue.ts");
  await queue();
  await stopQueue();
`;

it("can be started by several processes at the same moment", async () => {
  const start = () =>
    runNode(["--import", "tsx", "--input-type=module", "--eval", START_QUEUE], {
      cwd: process.cwd(),
      env: { DATABASE_URL: databaseUrl },
    });
  const ended = await Promise.all(Array.from({ length: 5 }, start));
  for (const { code, output } of ended) expect(code, output).toBe(0);
}, 120_000);
