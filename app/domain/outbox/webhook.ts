import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** Seconds that a report may be old, or ahead of our clock. */
const WINDOW = 300;

/** A report of addresses that mail came back from, or where it was called spam. */
export const bounceReport = z.object({
  events: z
    .array(
      z.object({
        type: z.enum(["bounced", "complained"]),
        email: z.email().max(254),
        /** what the other mail server said */
        detail: z.string().max(500).optional(),
      }),
    )
    .min(1)
    .max(500),
});

export type BounceReport = z.infer<typeof bounceReport>;

/**
 * Whether a report comes from who knows the secret and was signed just now.
 * @param header "t=1779264000,v1=" and, in hexadecimals, the HMAC-SHA256 of "<t>.<body>"
 */
export function isSignedReport(
  { body, header }: { body: string; header: string },
  secret: string,
  now: Date,
): boolean {
  const [, time = "", given = ""] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const made = createHmac("sha256", secret).update(`${time}.${body}`).digest();
  const asked = Buffer.from(given, "hex");
  if (asked.length !== made.length || !timingSafeEqual(asked, made)) return false;
  return Math.abs(now.getTime() / 1000 - Number(time)) <= WINDOW;
}

/** When a report was signed; only of one that `isSignedReport` let through. */
export function signedAt(header: string): Date {
  return new Date(Number(/^t=(\d+)/.exec(header)?.[1] ?? 0) * 1000);
}
