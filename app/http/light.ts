import { createCookie } from "@remix-run/node";

/** Day or evening colours; "auto" follows the device. Kept in a cookie of its own, one year. */
export type Light = "auto" | "day" | "evening";

const cookie = createCookie("parade_light", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: 365 * 24 * 3600,
});

export function asLight(value: unknown): Light {
  return value === "day" || value === "evening" ? value : "auto";
}

export async function lightOf(request: Request): Promise<Light> {
  return asLight(await cookie.parse(request.headers.get("Cookie")));
}

/** @returns the Set-Cookie header */
export function keepLight(light: Light): Promise<string> {
  return cookie.serialize(light);
}
