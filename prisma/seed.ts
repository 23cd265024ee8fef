import { fileURLToPath } from "node:url";
import { disconnect, inTransaction } from "#app/db/transaction.ts";
import { demoCalendar } from "./demo/calendar.ts";
import { loadChallenges, loadContributions } from "./demo/load-contributions.ts";
import { loadDeciders } from "./demo/load-deciders.ts";
import { loadDemand } from "./demo/load-demand.ts";
import { loadDetails } from "./demo/load-details.ts";
import { loadDraws } from "./demo/load-draws.ts";
import { loadEvent } from "./demo/load-event.ts";
import { loadGroup } from "./demo/load-group.ts";
import { loadIntroductions } from "./demo/load-introductions.ts";
import { loadMaterials } from "./demo/load-materials.ts";
import { loadOrganisations } from "./demo/load-organisations.ts";
import { loadOtherEvents } from "./demo/load-other-events.ts";
import { loadOtherOrganisations } from "./demo/load-other-organisations.ts";
import { loadOutbox } from "./demo/load-outbox.ts";
import { loadRoutes } from "./demo/load-routes.ts";
import { loadSeats } from "./demo/load-seats.ts";
import { loadSelection } from "./demo/load-selection.ts";
import { loadVersions } from "./demo/load-versions.ts";
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
    await loadSelection(event, organisations, tx);
    await loadVisitors(event, organisations, tx);
    await loadChallenges(event, organisations, tx);
    await loadDetails(event, organisations, tx);
    await loadRoutes(event, calendar, tx);
    await loadSeats(event, now, tx);
    await loadGroup(event, now, tx);
    await loadMaterials(event, tx);
    await loadDemand(event, organisations, { ...calendar, now }, tx);
    await loadOtherOrganisations(event, organisations, now, tx);
    await loadOtherEvents(event, organisations, calendar, tx);
    await loadDraws(organisations, { ...calendar, now }, tx);
    await loadDeciders(tx);
    await loadVersions(event, now, tx);
    await loadOutbox(event, now, tx);
    await loadIntroductions(calendar, tx);
  }, TIMEOUT);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await seedDemo();
  await disconnect();
}
