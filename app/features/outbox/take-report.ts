import { markAddress } from "#app/db/marked-addresses.ts";
import { bounceReport, isSignedReport, signedAt } from "#app/domain/outbox/webhook.ts";

export type TakenReport =
  { ok: true; marked: number } | { ok: false; reason: "not-signed" | "not-understood" };

/**
 * Marks the addresses that the mail provider reports. A report that comes twice marks once, and
 * one from before somebody corrected the address marks nothing.
 * @param secret null: nobody may report here
 */
export async function takeReport(
  report: { body: string; header: string },
  secret: string | null,
  now: Date,
): Promise<TakenReport> {
  if (!secret || !isSignedReport(report, secret, now)) return { ok: false, reason: "not-signed" };
  const parsed = bounceReport.safeParse(asJson(report.body));
  if (!parsed.success) return { ok: false, reason: "not-understood" };
  const at = signedAt(report.header);
  for (const { type, email, detail } of parsed.data.events) {
    await markAddress({ email, reason: type, detail }, at, null);
  }
  return { ok: true, marked: parsed.data.events.length };
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
