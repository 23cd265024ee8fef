import type { MailMove, MailOfficeForm } from "#app/domain/outbox/mail-moves.ts";
import { decideMail } from "#app/features/outbox/decide-mail.ts";
import { editLetter } from "#app/features/outbox/edit-letter.ts";
import { markByHand } from "#app/features/outbox/mark-by-hand.ts";
import { readMailAddress } from "#app/features/outbox/read-mail.ts";
import { sendTest } from "#app/features/outbox/send-test.ts";

const DONE: Record<MailMove, string> = {
  hold: "Deze mail wacht tot je hem laat gaan.",
  release: "Deze mail gaat nu.",
  cancel: "Deze mail gaat niet.",
  resend: "Deze mail gaat nog een keer, met hetzelfde kenmerk.",
};

const TOO_LATE = "Dat kan niet meer: deze mail is intussen verder.";

/** Does what an organiser asks with one mail, and says in Dutch what came of it. */
export async function doWithMail(
  address: { eventSlug: string; id: string },
  asked: MailOfficeForm,
  by: { email: string; userId: string },
  now: Date,
): Promise<{ ok: boolean; text: string }> {
  const answer = (ok: boolean, text: string) => ({ ok, text: ok ? text : TOO_LATE });
  switch (asked.intent) {
    case "edit":
      return answer(await editLetter(address, asked), "De nieuwe tekst staat erin.");
    case "test":
      return answer(await sendTest(address, by.email), `De proef gaat naar ${by.email}.`);
    case "mark": {
      const email = await readMailAddress(address);
      const { eventSlug } = address;
      const isDone =
        email !== null && (await markByHand({ eventSlug, email, byId: by.userId }, now));
      return answer(
        isDone,
        `Naar ${email} gaat niets meer, tot je bij Berichten zegt dat het weer werkt.`,
      );
    }
    default:
      return answer(await decideMail(address, asked.intent), DONE[asked.intent]);
  }
}
