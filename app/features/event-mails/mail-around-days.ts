import { sendDuePracticalMails, sendPracticalMails } from "./send-practical.ts";
import { sendDueThanks } from "./send-thanks.ts";

/** What a job asks: the mails of one day that an organiser wants to go now, or all that are due. */
export async function mailAroundDays(
  { eventSlug, dayId }: { eventSlug?: string; dayId?: string },
  now: Date,
): Promise<void> {
  if (eventSlug && dayId) {
    await sendPracticalMails({ eventSlug, dayId }, now);
    return;
  }
  await sendDuePracticalMails(now);
  await sendDueThanks(now);
}
