import { listEvents } from "#app/db/events.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { openEvent } from "#app/domain/open-data/answers.ts";
import { openPage, type AskedPage } from "#app/domain/open-data/paging.ts";
import type { OpenEvent, PageOfOpen } from "#app/domain/open-data/schemas.ts";

/** Every public event, the first made first. */
export async function listOpenEvents(
  page: AskedPage,
  { siteUrl, now }: { siteUrl: string; now: Date },
): Promise<PageOfOpen<OpenEvent>> {
  const events = (await listEvents()).filter((event) => isPublic(event, now));
  return openPage(events, page, `${siteUrl}/api/v1/events`, (event) => openEvent(event, siteUrl));
}
