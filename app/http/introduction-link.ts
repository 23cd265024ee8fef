import { readLinkToken, type LinkKind } from "#app/domain/introductions/link.ts";
import { env } from "./env.ts";

/**
 * Whose link this is and of which event. A link that we did not make has a key that nobody has, so
 * that it is answered like one that is past its time.
 */
export function linkIn(
  kind: LinkKind,
  { event = "", token = "" }: Readonly<Record<string, string | undefined>>,
): { linkKey: string; eventSlug: string } {
  return { linkKey: readLinkToken(env().APP_SECRET, kind, token) ?? "", eventSlug: event };
}
