import { takeReport } from "#app/features/outbox/take-report.ts";
import { env } from "#app/http/env.ts";
import { bodyOf } from "#app/http/form-data.ts";
import { receive } from "#app/http/guard.ts";

/** Reports of mail that came back or was called spam; docs/mail.md says how they are signed. */
export const action = receive("routes/api/mail-bounces", async ({ request }) => {
  const body = await bodyOf(request);
  const header = request.headers.get("Parade-Signature") ?? "";
  const { MAIL_WEBHOOK_SECRET: secret } = env();
  const taken = await takeReport({ body, header }, secret ?? null, new Date());
  if (taken.ok) return Response.json({ marked: taken.marked });
  const isUnknown = taken.reason === "not-signed";
  return isUnknown
    ? Response.json({ error: "the signature does not fit" }, { status: 401 })
    : Response.json({ error: "the report does not fit the schema" }, { status: 400 });
});
