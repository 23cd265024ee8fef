import { redirect, type TypedResponse } from "@remix-run/node";

/**
 * A path of our own, or the fallback. Anything that a browser could read as another site
 * (`//evil`, `/\evil`, a scheme, control characters) is refused.
 */
export function ownPath(path: string | null | undefined, fallback: string): string {
  if (!path || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes("\\")) return fallback;
  const url = new URL(path, "http://own.invalid");
  return url.host === "own.invalid" ? url.pathname + url.search + url.hash : fallback;
}

/** The only way to redirect: to a path of our own. Throw or return it. */
export function goTo(path: string, init?: { headers?: HeadersInit }): TypedResponse<never> {
  return redirect(ownPath(path, "/"), { status: 303, headers: init?.headers });
}
