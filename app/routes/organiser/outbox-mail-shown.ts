import { readMail } from "#app/features/outbox/read-mail.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, view } from "#app/http/guard.ts";

/** A mail as a mail program shows it, on a page of its own: a mail is styled inline. */
export const loader = view("routes/organiser/outbox-mail-shown", async ({ params }) => {
  const { event: eventSlug = "", mail: id = "" } = params;
  const mail = orNotFound(await readMail({ eventSlug, id }, env().APP_URL));
  return new Response(orNotFound(mail.rendered).html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
});
