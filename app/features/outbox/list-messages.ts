import { listMarked, type MarkedLine } from "#app/db/marked-addresses.ts";
import { countByTemplate } from "#app/db/outbox-office.ts";
import { countMails, listMails, type OutboxLine } from "#app/db/outbox.ts";
import { pageOf, type Paged } from "#app/domain/paging/page.ts";

/** What an organiser can narrow the list down to. */
export const OUTBOX_FILTERS = {
  waiting: { label: "Wacht", statuses: ["QUEUED", "SENDING"] },
  held: { label: "Vastgehouden", statuses: ["HELD"] },
  sent: { label: "Verstuurd", statuses: ["SENT"] },
  trouble: { label: "Niet gelukt of onzeker", statuses: ["FAILED", "UNSURE"] },
  cancelled: { label: "Niet verstuurd", statuses: ["CANCELLED"] },
} as const satisfies Record<string, { label: string; statuses: OutboxLine["status"][] }>;

export type OutboxFilter = keyof typeof OUTBOX_FILTERS;

/** Left out: no matter which. */
export interface OutboxQuestion {
  filter?: OutboxFilter | null;
  template?: string;
  /** a part of the receiver's address */
  who?: string;
}

const ON_A_PAGE = 30;

/** The mails of an event, newest first: one page of them. */
export async function listMessages(
  eventSlug: string,
  { filter, template, who }: OutboxQuestion,
  asked = 1,
): Promise<Paged<OutboxLine>> {
  const statuses = filter ? [...OUTBOX_FILTERS[filter].statuses] : [];
  const narrowed = { statuses, template, who };
  const page = pageOf(await countMails(eventSlug, narrowed), asked, ON_A_PAGE);
  return { ...page, rows: await listMails(eventSlug, narrowed, page) };
}

/** What stands around the list: which kinds of mail there are, and where nothing goes any more. */
export async function loadOutbox(
  eventSlug: string,
): Promise<{ templates: Map<string, number>; marked: MarkedLine[] }> {
  return { templates: await countByTemplate(eventSlug), marked: await listMarked(eventSlug) };
}
