import { data } from "@remix-run/node";
import type { PartRemoved } from "#app/features/events/remove-part.ts";
import { notFound } from "#app/http/guard.ts";
import { plural } from "./settings-words.ts";

/** Why a room or a round stays. Throws a 404 for what is not there. */
export function removalAnswer(removed: Extract<PartRemoved, { ok: false }>) {
  if (removed.reason === "not-found") throw notFound();
  const workshops = plural(removed.workshops, "workshop", "workshops");
  const stays = `Hier ${removed.workshops === 1 ? "staat" : "staan"} nog ${workshops} in het rooster. Geef die eerst een andere plek.`;
  return data({ result: undefined, stays }, { status: 409 });
}
