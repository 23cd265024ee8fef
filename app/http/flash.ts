import { createCookie, type Cookie, type TypedResponse } from "@remix-run/node";
import { env, servedOverHttps } from "./env.ts";
import { goTo } from "./redirect.ts";

let made: Cookie | undefined;

/** Signed: what it says is shown as ours, so nobody else may write it. */
function cookie(): Cookie {
  return (made ??= createCookie("parade_told", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: servedOverHttps(),
    maxAge: 60,
    secrets: [env().APP_SECRET],
  }));
}

/** Goes to a page that begins by telling what was done. */
export async function goToAndTell(path: string, sentence: string): Promise<TypedResponse<never>> {
  const told = await cookie().serialize(sentence.slice(0, 600));
  return goTo(path, { headers: { "Set-Cookie": told } });
}

/** What the page before wants told, once: send `headers` along so that it is forgotten. */
export async function readTold(
  request: Request,
): Promise<{ told: string | null; headers: HeadersInit }> {
  const told: unknown = await cookie().parse(request.headers.get("Cookie"));
  if (typeof told !== "string") return { told: null, headers: {} };
  return { told, headers: { "Set-Cookie": await cookie().serialize("", { maxAge: 0 }) } };
}
