import { createHash } from "node:crypto";

/** A body that everybody may have, in any program: with an ETag, and open to other sites. */
export function openAnswer(request: Request, body: string, mediaType: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    "Content-Type": mediaType,
    // no-cache: asked for again each time, so what was withdrawn is gone at once.
    "Cache-Control": "public, no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Retry-After",
    ETag: etag,
  });
  const known = request.headers.get("If-None-Match")?.split(",") ?? [];
  if (known.some((one) => [etag, "*"].includes(one.trim().replace(/^W\//, "")))) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

/** What went wrong, for a program and for who reads along. */
export function openRefusal(
  status: number,
  code: string,
  message: string,
  more: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ error: { code, message } }), {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": "Retry-After",
      ...more,
    },
  });
}
