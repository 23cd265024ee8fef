import { env } from "./env.ts";

/**
 * Whether a request that changes something comes from our own pages. Browsers send `Origin`
 * with each POST; where one is missing, `Sec-Fetch-Site` says where it came from.
 */
export function comesFromOwnPage(request: Request): boolean {
  const origin = request.headers.get("Origin");
  if (origin) return origin === new URL(env().APP_URL).origin || isRequestHost(origin, request);
  const site = request.headers.get("Sec-Fetch-Site");
  return site === "same-origin" || site === "none";
}

/** In development the app is opened by other names too: 127.0.0.1 beside localhost. */
function isRequestHost(origin: string, request: Request): boolean {
  return (
    env().PARADE_MODE === "development" && new URL(origin).host === request.headers.get("Host")
  );
}
