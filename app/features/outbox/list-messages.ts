import { listMails, type OutboxLine } from "#app/db/outbox.ts";

/** What an organiser can narrow the list down to. */
export const OUTBOX_FILTERS = {
  waiting: { label: "Wacht", statuses: ["QUEUED", "SENDING"] },
  sent: { label: "Verstuurd", statuses: ["SENT"] },
  trouble: { label: "Niet gelukt of onzeker", statuses: ["FAILED", "UNSURE"] },
  cancelled: { label: "Niet verstuurd", statuses: ["CANCELLED"] },
} as const satisfies Record<string, { label: string; statuses: OutboxLine["status"][] }>;

export type OutboxFilter = keyof typeof OUTBOX_FILTERS;

const MOST = 200;

export function listMessages(
  filter: OutboxFilter | null,
): Promise<{ lines: OutboxLine[]; total: number }> {
  return listMails(filter ? [...OUTBOX_FILTERS[filter].statuses] : [], MOST);
}
