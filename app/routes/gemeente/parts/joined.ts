import { worksFor, type Viewer } from "#app/domain/people/viewer.ts";
import type { Joined } from "#app/features/organisations/let-in-or-ask.ts";

/** Where somebody goes who joined, or who asked to. */
export function afterJoining(
  joined: Extract<Joined, { ok: true }>,
  eventSlug: string,
  me: Viewer,
): string {
  const choose = `/${eventSlug}/gemeente`;
  if (joined.status === "pending") return `${choose}?gelukt=gevraagd`;
  const { slug } = joined.organisation;
  return `${choose}/${slug}${worksFor(me, slug) ? "" : "?gelukt=welkom"}`;
}

/** What somebody reads who did something too many times. */
export function tooOften({ waitSeconds }: { waitSeconds: number }): string {
  const minutes = Math.ceil(waitSeconds / 60);
  return `Dat was vaak achter elkaar. Probeer het over ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`;
}
