import { createImportDraft } from "#app/db/imports.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { invitationLetter } from "#app/domain/demand/invitation.ts";
import { DRAFT_KEPT, type ImportRow } from "#app/domain/imports/import.ts";
import type { DemoCalendar } from "./calendar.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { DEMO_PEOPLE } from "./people.ts";
import { demoThemes } from "./themes.ts";
import { addressOf } from "./visitors.ts";

/** Whom the organisers asked for which theme, some days ago. */
const INVITED = [
  { theme: "energie-en-wonen", organisation: "Zutphen", daysAgo: 3 },
  { theme: "vroegsignalering", organisation: "Den Haag", daysAgo: 5 },
];

const EVENT_NAME = "PraktijkVoorbeeldenParade";
const DAY = 24 * 3600 * 1000;

/** Invitations that were sent, and a file with a row that has to be mended, waiting to be read in. */
export async function loadDemand(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  { now, submissionDeadlineAt }: Pick<DemoCalendar, "submissionDeadlineAt"> & { now: Date },
  tx: Transaction,
): Promise<void> {
  for (const { theme: slug, organisation, daysAgo } of INVITED) {
    const themeId = event.themes.get(slug);
    const theme = demoThemes.find((one) => one.slug === slug);
    const contact = organisations.get(organisation);
    if (!themeId || !theme || !contact)
      throw new Error(`not in the demo: ${slug}, ${organisation}`);
    const counts = { name: theme.name, visitors: 28, challenges: 1 };
    const id = await putInOutbox(
      {
        dedupeKey: `invitation-to-contribute:${themeId}:demo`,
        message: {
          template: "invitation-to-contribute",
          ...invitationLetter(counts, { name: EVENT_NAME, submissionDeadlineAt }, organisation),
          eventName: EVENT_NAME,
          eventSlug: event.slug,
          themeId,
          themeName: theme.name,
          organisationSlug: addressOf(organisation),
        },
        toEmail: `contact@${addressOf(organisation)}.example`,
        userId: contact.contactId,
      },
      tx,
    );
    const sentAt = new Date(now.getTime() - daysAgo * DAY);
    await tx.outboxMessage.update({
      where: { id: id ?? "" },
      data: { status: "SENT", attempts: 1, createdAt: sentAt, sentAt },
    });
  }
  await loadWaitingFile(event, now, tx);
}

const row = (number: number, email: string, organisation: string, themes: string): ImportRow => ({
  number,
  cells: { email, organisation, themes, name: "" },
});

async function loadWaitingFile(event: LoadedEvent, now: Date, tx: Transaction): Promise<void> {
  const organiser = await tx.user.findUniqueOrThrow({
    where: { email: DEMO_PEOPLE.organiser.email },
    select: { id: true },
  });
  await createImportDraft(
    {
      eventId: event.id,
      kind: "visitors",
      fileName: "aanmeldingen per mail.xlsx",
      table: {
        rows: [
          row(2, "wijkteam@zeewolde.example", "Zeewolde", "Eenzaamheid"),
          row(3, "beleid@zutphen.example", "Zutfen", "Jeugdhulp; Eenzaamheid"),
          row(4, DEMO_PEOPLE.visitor.email, DEMO_PEOPLE.visitor.organisation, ""),
        ],
        ignored: ["Telefoon"],
      },
      createdById: organiser.id,
      expiresAt: new Date(now.getTime() + DRAFT_KEPT),
    },
    tx,
  );
}
