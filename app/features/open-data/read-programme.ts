import { readOpenProgramme } from "#app/db/catalogue-programme.ts";
import { findEvent } from "#app/db/events.ts";
import { isPublic, programmeIsPublic } from "#app/domain/events/event.ts";
import type { OpenProgramme } from "#app/domain/open-data/programme.ts";

/** The programme of a public event; null when everybody may not know of it, whoever asks. */
export async function readProgramme(
  slug: string | undefined,
  now: Date,
): Promise<OpenProgramme | null> {
  const event = slug ? await findEvent(slug) : null;
  if (!event || !isPublic(event, now)) return null;
  return readOpenProgramme(event, programmeIsPublic(event, now));
}
