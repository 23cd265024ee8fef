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
  const { pathname } = new URL(request.url, "http://own.invalid");
  log.error({ reference, method: request.method, pathname, err: error });
  return reference;
}
