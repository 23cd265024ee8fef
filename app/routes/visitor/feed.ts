import { readFeed, type ReadFeed } from "#app/features/routes-of-visitors/read-feed.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";

const PRIVATE = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** For calendar apps: whoever has the address may read this one route. */
export const loader = view("routes/visitor/feed", async ({ params, context }) => {
  const { file = "" } = params;
  const { APP_URL: siteUrl } = env();
  const token = file.replace(/\.ics$/, "");
  const read = await readFeed({ token, caller: context.caller, siteUrl }, new Date());
  if (!read.ok) return refusal(read, siteUrl);
  return new Response(read.calendar, {
    headers: {
      ...PRIVATE,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="mijn-route.ics"',
    },
  });
});

/** Plain words, for who opens the address in a browser to see what is wrong. */
function refusal(read: Extract<ReadFeed, { ok: false }>, siteUrl: string): Response {
  const [status, text] = wordsFor(read, siteUrl);
  const headers = new Headers({ ...PRIVATE, "Content-Type": "text/plain; charset=utf-8" });
  if (read.reason === "too-often") headers.set("Retry-After", String(read.waitSeconds));
  return new Response(`${text}\n`, { status, headers });
}

function wordsFor(read: Extract<ReadFeed, { ok: false }>, siteUrl: string): [number, string] {
  const page = (eventSlug: string) => `${siteUrl}/${eventSlug}/mijn-route/agenda`;
  switch (read.reason) {
    case "unknown":
      return [
        404,
        `Dit agenda-adres bestaat niet, of je aanmelding is er niet meer. Haal de agenda uit je agenda-app. Kom je toch? Meld je aan op ${siteUrl} en maak bij Mijn route een nieuw adres.`,
      ];
    case "revoked":
      return [
        410,
        `Dit agenda-adres is ingetrokken. Haal de agenda uit je agenda-app. Wil je je route weer in je agenda? Maak een nieuw adres op ${page(read.eventSlug)}`,
      ];
    case "no-route":
      return [
        404,
        `Er is nog geen route om te laten zien. Maak er een op ${siteUrl}/${read.eventSlug}/mijn-route. Dan werkt dit adres vanzelf.`,
      ];
    case "too-often":
      return [
        429,
        `Je agenda-app vraagt te vaak. Over ${read.waitSeconds} seconden kan het weer; een keer per uur is genoeg.`,
      ];
  }
}
