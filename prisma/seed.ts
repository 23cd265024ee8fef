import { fileURLToPath } from "node:url";
import { disconnect, inTransaction } from "#app/db/transaction.ts";
import { demoCalendar } from "./demo/calendar.ts";
import { loadChallenges, loadContributions } from "./demo/load-contributions.ts";
import { loadEvent } from "./demo/load-event.ts";
import { loadOrganisations } from "./demo/load-organisations.ts";
import { loadRoutes } from "./demo/load-routes.ts";
import { loadVisitors } from "./demo/load-visitors.ts";

/** Milliseconds: a slow machine may take its time. */
const TIMEOUT = 180_000;

/**
 * Loads the demo parade into an empty database, in one transaction: all of it or nothing.
 * Refuses outside development.
 */
export async function seedDemo(now = new Date()): Promise<void> {
  if (process.env.PARADE_MODE !== "development") {
    throw new Error("The demo parade is only for development: set PARADE_MODE=development");
  }
  const calendar = demoCalendar(now);
  await inTransaction(async (tx) => {
    const event = await loadEvent(calendar, tx);
    const organisations = await loadOrganisations(event, tx);
    await loadContributions(event, organisations, tx);
    await loadVisitors(event, organisations, tx);
    await loadChallenges(event, organisations, tx);
    await loadRoutes(event, calendar, tx);
  }, TIMEOUT);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await seedDemo();
  await disconnect();
}
