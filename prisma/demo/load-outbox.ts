import { markAddress, type Mark } from "#app/db/marked-addresses.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";

const HOUR = 3600_000;

interface Shown {
  toEmail: string;
  hoursAgo: number;
  status: "SENT" | "QUEUED" | "HELD" | "FAILED" | "UNSURE" | "CANCELLED";
  attempts: number;
  lastError?: string;
  mark?: Pick<Mark, "reason" | "detail">;
}

const NO_SUCH_BOX = "550 5.1.1 Mailbox unavailable";

/** A mail in each state that organisers can find one in, and two addresses that get none. */
const SHOWN: Shown[] = [
  { toEmail: "wijkteam@zaltbommel.example", hoursAgo: 30, status: "SENT", attempts: 1 },
  {
    // So many tries that the next comes in twelve hours: it waits for as long as anybody looks.
    ...{ toEmail: "sociaal@oirschot.example", hoursAgo: 6, status: "QUEUED", attempts: 6 },
    lastError: "451 4.7.1 Greylisting in action, please come back later",
  },
  { toEmail: "beleid@kampen.example", hoursAgo: 4, status: "HELD", attempts: 0 },
  {
    ...{ toEmail: "oud-adres@bronckhorst.example", hoursAgo: 28, status: "FAILED", attempts: 1 },
    lastError: NO_SUCH_BOX,
    mark: { reason: "bounced", detail: NO_SUCH_BOX },
  },
  {
    ...{ toEmail: "balie@losser.example", hoursAgo: 27, status: "UNSURE", attempts: 1 },
    lastError: "Timeout",
  },
  {
    ...{ toEmail: "post@dinkelland.example", hoursAgo: 26, status: "CANCELLED", attempts: 0 },
    lastError: "the address is marked",
    mark: { reason: "complained", detail: "abuse" },
  },
  {
    ...{ toEmail: "team@hattem.example", hoursAgo: 3, status: "CANCELLED", attempts: 0 },
    lastError: "an organiser cancelled it",
  },
];

/** Mails beside those that the demo's people get: nobody signs in at these addresses. */
export async function loadOutbox(event: LoadedEvent, now: Date, tx: Transaction): Promise<void> {
  for (const { toEmail, hoursAgo, mark, ...state } of SHOWN) {
    const at = new Date(now.getTime() - hoursAgo * HOUR);
    const id = await putInOutbox(
      {
        dedupeKey: `demo:${toEmail}`,
        message: {
          template: "registration-confirmed",
          eventName: "PraktijkVoorbeeldenParade",
          eventSlug: event.slug,
          dayLabel: "de dag van de parade, 9.30 tot 16.30 uur",
          venue: "De Loods",
        },
        toEmail,
      },
      tx,
    );
    await tx.outboxMessage.update({
      where: { id: id ?? "" },
      data: {
        ...{ ...state, createdAt: at, startedAt: state.attempts > 0 ? at : null },
        handedOverAt: ["SENT", "UNSURE"].includes(state.status) ? at : null,
        sentAt: state.status === "SENT" ? at : null,
        ...(state.status === "QUEUED" && { startedAt: now }),
      },
    });
    if (mark) await markAddress({ email: toEmail, ...mark }, at, null, tx);
  }
}
