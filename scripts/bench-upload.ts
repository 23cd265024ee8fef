import { setTimeout as wait } from "node:timers/promises";
import { DEMO_EVENT_SLUG } from "#prisma/demo/people.ts";
import { Memory } from "./bench/memory.ts";
import { askAndWait, heavyPhoto, largestDocument, makeSender, send } from "./bench/senders.ts";
import { withClient } from "./database/admin.ts";
import { Closing } from "./start/closing.ts";
import { startBrowserApp } from "./test/browser-app.ts";

const AT_ONCE = 8;
const MEGABYTE = 1024 * 1024;

/**
 * Measures that files do not pass through memory: eight of the largest documents at once, eight
 * heavy photos, and eight people who ask for a document and take their time. Starts the built app
 * in a process of its own and tells what that process has in memory, before and at most.
 */
async function benchUpload(project: string): Promise<void> {
  const closing = new Closing().onSignals();
  try {
    const app = await startBrowserApp(project, closing);
    const { TEST_BASE_URL: baseUrl, TEST_APP_DATABASE_URL: databaseUrl } = app.environment;
    if (app.pid === undefined) throw new Error("De app heeft geen eigen proces");
    const memory = new Memory(app.pid);
    const sender = await makeSender(databaseUrl, baseUrl, AT_ONCE * 2);
    const [forDocuments, forPhotos] = [sender.pages.slice(0, AT_ONCE), sender.pages.slice(AT_ONCE)];
    const measure = async (what: string, work: () => Promise<void>): Promise<void> => {
      const before = memory.now();
      memory.startPeak();
      const start = performance.now();
      await work();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const peak = memory.peak();
      console.log(
        `${what}: eerst ${before} MB, hoogstens ${peak} MB (+${peak - before}), ${seconds} s`,
      );
    };
    const sendAll = (pages: string[], kind: "photo" | "document", bytes: Buffer) => async () => {
      await Promise.all(pages.map((page) => send(sender, page, kind, bytes)));
    };

    const document = largestDocument();
    // The first asks the server to load what it needs; that is not what is measured.
    await send(sender, forDocuments[0] ?? "", "document", document.subarray(0, MEGABYTE));
    const size = `${AT_ONCE} × ${document.length / MEGABYTE} MB`;
    await measure(`Documenten, ${size} tegelijk`, sendAll(forDocuments, "document", document));
    await measure("Nog eens", sendAll(forDocuments, "document", document));
    const photo = await heavyPhoto();
    const photos = `Foto's, ${AT_ONCE} × ${Math.round(photo.length / MEGABYTE)} MB van 48 megapixel`;
    await measure(photos, sendAll(forPhotos, "photo", photo));
    const ids = await largestDocuments(databaseUrl);
    await measure(`Ophalen zonder te lezen, ${size}`, async () => {
      const waiting = await Promise.all(
        ids.map((id) => askAndWait(sender, `/${DEMO_EVENT_SLUG}/bestanden/${id}`)),
      );
      await wait(3_000);
      for (const one of waiting) one.drop();
    });
  } finally {
    await closing.all();
  }
}

function largestDocuments(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const found = await client.query<{ id: string }>(
      `select "id" from "Material" order by "size" desc limit $1`,
      [AT_ONCE],
    );
    return found.rows.map(({ id }) => id);
  });
}

await benchUpload(process.cwd());
