import { copyDays, copyOrganisers, copyThemes } from "#app/db/event-copies.ts";
import { findEventSettings, findSeries, insertEvent } from "#app/db/events.ts";
import { insertInTeam } from "#app/db/organisers.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { daysBetween, laterByDays } from "#app/domain/dates/local.ts";
import { DAYS_BEFORE_COPY, phasesOfCopy } from "#app/domain/events/phases.ts";
import { NOT_FOUND, refused, type NotSaved } from "./outcome.ts";

export interface CopyToMake {
  name: string;
  slug: string;
  /** "2027-05-20" */
  firstDay: string;
}

/** A large event is some hundreds of rows. Milliseconds. */
const TIMEOUT = 30_000;

/**
 * Makes an event like another: texts, words, themes, days with rooms, rounds and floor plan, organisers.
 * Nothing that others brought, and nobody who did.
 * @returns its address
 */
export function copyEvent(
  fromSlug: string,
  { firstDay, ...names }: CopyToMake,
  { userId, now }: { userId: string; now: Date },
): Promise<{ ok: true; slug: string } | NotSaved> {
  return inTransaction(async (tx) => {
    const from = await findEventSettings(fromSlug, tx);
    if (!from) return NOT_FOUND;
    const earliest = laterByDays(now, DAYS_BEFORE_COPY);
    if (firstDay < dayKey(earliest)) {
      return refused({ field: "firstDay", reason: "day-too-soon", earliest });
    }
    const first = from.days[0];
    const by = daysBetween(dayKey(first ? first.opensAt : from.submissionOpensAt), firstDay);
    const { kind, tagline, introduction, practicalities, callText, ownWords } = from;
    const { maxIntroductions, introductionWay } = from;
    const toId = await insertEvent(
      {
        ...names,
        ...phasesOfCopy(from, from.days, { by, now }),
        kind,
        tagline,
        introduction,
        practicalities,
        callText,
        ownWords,
        maxIntroductions,
        introductionWay,
        seriesId: await findSeries(from.id, tx),
      },
      tx,
    );
    if (!toId) return refused({ field: "slug", reason: "address-taken" });
    const copy = { fromId: from.id, toId, by };
    await copyThemes(copy, tx);
    await copyDays(copy, tx);
    await copyOrganisers(copy, tx);
    await insertInTeam({ role: "organiser", eventId: toId, userId }, tx);
    return { ok: true, slug: names.slug };
  }, TIMEOUT);
}
