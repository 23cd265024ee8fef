import { loadAppointment } from "#app/features/introductions/load-moments.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { linkIn } from "#app/http/introduction-link.ts";

/** The half hour of two who were introduced, for a calendar. */
export const loader = view("routes/introduction/appointment", async ({ params }) => {
  const host = new URL(env().APP_URL).hostname;
  const calendar = orNotFound(await loadAppointment(linkIn("moment", params), host));
  return new Response(calendar, {
    headers: {
      "Cache-Control": "private, no-store",
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="afspraak.ics"',
    },
  });
});
