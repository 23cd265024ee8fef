import { createCookie } from "@remix-run/node";
import {
  askedColumns,
  rememberedColumns,
  type Column,
} from "#app/domain/selection/selection-columns.ts";
import { servedOverHttps } from "./env.ts";

const YEAR = 365 * 24 * 3600;

/** Which columns an organiser wants to see: kept in a cookie of its own, one year. */
const cookie = createCookie("parade_columns", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: YEAR,
});

/** The columns that the address names, else those that were chosen before, else the usual ones. */
export async function columnsFor(
  request: Request,
): Promise<{ columns: Column[]; headers: HeadersInit }> {
  const asked = askedColumns(new URL(request.url).searchParams);
  if (!asked) {
    const kept: unknown = await cookie.parse(request.headers.get("Cookie"));
    return { columns: rememberedColumns(kept), headers: {} };
  }
  const kept = await cookie.serialize(asked, { secure: servedOverHttps() });
  return { columns: asked, headers: { "Set-Cookie": kept } };
}
