import { randomBytes } from "node:crypto";
import pino from "pino";

const log = pino({ name: "parade" });

/**
 * Logs a fault with where it happened; never what somebody typed.
 * @returns a short code that stands on the error page and in the log, so that whoever reports
 * the one can be helped with the other
 */
export function logError(error: unknown, request: { url: string; method: string }): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  // The last part of these is a secret of whoever has it.
  const pathname = new URL(request.url, "http://own.invalid").pathname.replace(
    /^\/(inloggen|kalender)\/.+/,
    "/$1/…",
  );
  log.error({ reference, method: request.method, pathname, err: error });
  return reference;
}
