import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, signedIn, view } from "#app/http/guard.ts";

export const loader = view("routes/visitor/route-calendar", async ({ params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const calendar = orNotFound(
    await loadCalendar({ userId: me.userId, eventSlug: slug, siteUrl: env().APP_URL }, new Date()),
  );
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="mijn-route.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
});
