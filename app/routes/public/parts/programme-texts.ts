import type { ProgrammeRound } from "#app/domain/catalogue/public-day.ts";
import { capital, listed } from "#app/domain/catalogue/card.ts";
import { longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import type { PublicProgrammeDay } from "#app/features/catalogue/load-programme.ts";

/** A day of the programme in words: made on the server, so that no clock goes to the browser. */
export function programmeTexts(day: PublicProgrammeDay) {
  return {
    id: day.id,
    date: capital(longDate(day.opensAt)),
    place: `${day.venue}, ${day.address}`,
    hasWorkshops: day.hasWorkshops,
    entries: day.entries.map((entry) =>
      entry.kind === "item"
        ? {
            kind: "item" as const,
            id: entry.item.id,
            time: timeRange(entry.item.startsAt, entry.item.endsAt),
            title: entry.item.title,
            place: entry.item.place,
            text: parseMarkdown(entry.item.text),
          }
        : { kind: "round" as const, ...roundTexts(entry.round) },
    ),
  };
}

function roundTexts({ number, startsAt, endsAt, runs }: ProgrammeRound) {
  return {
    number,
    time: timeRange(startsAt, endsAt),
    runs: runs.map(({ contributionId, title, organisations, theme, room, seatsLeft }) => ({
      id: contributionId,
      title,
      who: listed(organisations),
      theme,
      room,
      seats: seatsLeft === 0 ? "Vol" : `Nog ${seatsLeft}`,
    })),
  };
}

export type ProgrammeTexts = ReturnType<typeof programmeTexts>;
