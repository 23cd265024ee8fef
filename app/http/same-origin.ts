import { env } from "./env.ts";

/**
 * Whether a request that changes something comes from our own pages. Browsers send `Origin`
 * with each POST; where one is missing, `Sec-Fetch-Site` says where it came from.
 */
export function comesFromOwnPage({ headers }: Pick<Request, "headers">): boolean {
  const origin = headers.get("Origin");
  if (origin) return isOwnOrigin(origin, headers.get("Host"));
  const site = headers.get("Sec-Fetch-Site");
  return site === "same-origin" || site === "none";
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  if (origin === new URL(env().APP_URL).origin) return true;
  // In development the app is opened by other names too: 127.0.0.1 beside localhost.
  if (env().PARADE_MODE !== "development" || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
