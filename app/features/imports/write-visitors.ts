import { insertImportedRegistration, organisationIdOf } from "#app/db/imports.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { findOrCreatePerson } from "#app/db/users.ts";
import { clock, clockTime, longDate } from "#app/domain/dates/dutch.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { JudgedRow } from "#app/domain/imports/import.ts";
import type { ImportedVisitor } from "#app/domain/imports/judge-visitor.ts";
import { enqueue } from "#app/queue/queue.ts";

/**
 * Signs the new rows up, with what they look for. Nobody agrees to anything by being in a file,
 * so consent is left to the visitor; a mail goes only when the organiser asks for it.
 */
export async function writeVisitors(
  rows: readonly JudgedRow<ImportedVisitor & { importKey: string }>[],
  { event, sendsMail }: { event: Event; sendsMail: boolean },
  tx: Transaction,
): Promise<{ written: number; mailed: number }> {
  const done = { written: 0, mailed: 0 };
  for (const { content } of rows) {
    if (!content) continue;
    const { organisation, email, ...visitor } = content;
    const organisationId = await organisationIdOf(organisation, tx);
    const { id: userId } = await findOrCreatePerson(email, undefined, tx);
    const ids = { eventId: event.id, organisationId, userId };
    const registrationId = await insertImportedRegistration({ ...visitor, ...ids }, tx);
    if (!registrationId) continue;
    done.written += 1;
    if (!sendsMail) continue;
    await tell({ registrationId, userId, ...content }, event, tx);
    done.mailed += 1;
  }
  return done;
}

async function tell(
  visitor: Pick<ImportedVisitor, "email" | "name" | "dayId"> & {
    registrationId: string;
    userId: string;
  },
  event: Event,
  tx: Transaction,
): Promise<void> {
  const day = event.days.find(({ id }) => id === visitor.dayId);
  if (!day) return;
  const outboxId = await putInOutbox(
    {
      dedupeKey: `registration-confirmed:${visitor.registrationId}`,
      message: {
        template: "registration-confirmed",
        eventName: event.name,
        eventSlug: event.slug,
        dayLabel: `${longDate(day.opensAt)}, ${clock(day.opensAt)} tot ${clockTime(day.closesAt)}`,
        venue: `${day.venue}, ${day.town}`,
        name: visitor.name ?? undefined,
      },
      toEmail: visitor.email,
      userId: visitor.userId,
    },
    tx,
  );
  if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
}
