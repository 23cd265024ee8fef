import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isEmpty } from "./database/contents.ts";
import { openDatabase } from "./database/open.ts";
import { freePort } from "./start/port.ts";
import { Problem, runCommand } from "./start/problem.ts";
import { whoRuns } from "./start/running.ts";

const PORT = 8026;
/** Milliseconds. */
const KEPT = 5000;

/** Serves all mails on this machine, with the demo's data, until Ctrl-C. Nothing is sent. */
async function main(project: string, words: string[]): Promise<void> {
  if (words.length > 0) {
    console.log("Alle mails bekijken, met voorbeeldgegevens: npm run mail:preview");
    return;
  }
  const url = process.env.APP_URL ?? whoRuns(project)?.url ?? "http://localhost:3000";
  const database = await openDatabase(project, "npm run mail:preview");
  if (await isEmpty(database.url)) {
    await database.close();
    throw new Problem("Er zijn nog geen voorbeeldgegevens. Start eerst de parade: npm start");
  }
  const { createPreview } = await import("./mail-preview/server.ts");
  const { previewedMails } = await import("./mail-preview/mails.ts");
  const { readGround } = await import("./mail-preview/ground.ts");
  const { disconnect } = await import("#app/db/transaction.ts");
  const read = keptAWhile(async () => previewedMails(await readGround(), new Date()));
  const server = createPreview({ read, baseUrl: url.replace(/\/+$/, "") });
  const port = await freePort(Number(process.env.PREVIEW_PORT ?? PORT));
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  console.log(`Alle mails: http://localhost:${port} (stop met Ctrl-C)`);
  await new Promise<void>((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
  server.closeAllConnections();
  server.close();
  await disconnect();
  await database.close();
}

/** A page asks for four frames at once: they show what it showed. */
function keptAWhile<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: { at: number; value: Promise<T> } | null = null;
  return () => {
    if (!kept || performance.now() - kept.at > KEPT)
      kept = { at: performance.now(), value: read() };
    return kept.value;
  };
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === self) {
  await runCommand(() => main(resolve(self, "../.."), process.argv.slice(2)));
}
