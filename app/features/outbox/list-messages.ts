import { countMails, listMails, type OutboxLine } from "#app/db/outbox.ts";
import { pageOf, type Paged } from "#app/domain/paging/page.ts";

/** What an organiser can narrow the list down to. */
export const OUTBOX_FILTERS = {
  waiting: { label: "Wacht", statuses: ["QUEUED", "SENDING"] },
  sent: { label: "Verstuurd", statuses: ["SENT"] },
  trouble: { label: "Niet gelukt of onzeker", statuses: ["FAILED", "UNSURE"] },
  cancelled: { label: "Niet verstuurd", statuses: ["CANCELLED"] },
} as const satisfies Record<string, { label: string; statuses: OutboxLine["status"][] }>;

export type OutboxFilter = keyof typeof OUTBOX_FILTERS;

const ON_A_PAGE = 30;

/** The mails of an event, newest first: one page of them. No filter is all of them. */
export async function listMessages(
  eventSlug: string,
  filter: OutboxFilter | null,
  asked = 1,
): Promise<Paged<OutboxLine>> {
  const statuses = filter ? [...OUTBOX_FILTERS[filter].statuses] : [];
  const page = pageOf(await countMails(eventSlug, statuses), asked, ON_A_PAGE);
  return { ...page, rows: await listMails(eventSlug, statuses, page) };
}
