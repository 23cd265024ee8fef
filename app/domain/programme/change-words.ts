import { longDate, timeRange } from "../dates/dutch.ts";
import type { Change, RunPlace } from "./changes.ts";
import type { VersionItem, VersionRound } from "./version.ts";

/** What sort of change it is, in one word before it. */
export const CHANGE_WORDS: Record<Change["kind"], string> = {
  "day-moved": "Andere dag",
  "round-new": "Nieuwe ronde",
  "round-gone": "Ronde weg",
  "round-changed": "Andere tijd",
  "run-new": "Nieuw",
  "run-gone": "Weg",
  "run-moved": "Verplaatst",
  "item-new": "Nieuw",
  "item-gone": "Weg",
  "item-changed": "Veranderd",
};

/** A change as a whole sentence, for organisers, visitors and gemeenten alike. */
export function changeSentence(change: Change): string {
  switch (change.kind) {
    case "day-moved":
      return `De dag is verplaatst van ${longDate(change.before)} naar ${longDate(change.after)}.`;
    case "round-new":
      return `Ronde ${change.after.number} komt erbij: ${span(change.after)}.`;
    case "round-gone":
      return `Ronde ${change.before.number} (${span(change.before)}) vervalt.`;
    case "round-changed":
      return roundSentence(change.before, change.after);
    case "run-new":
      return `‘${change.title}’ komt erbij in ${place(change.after)}.`;
    case "run-gone":
      return `‘${change.title}’ gaat niet door in ${place(change.before)}.`;
    case "run-moved":
      return change.before.round.id === change.after.round.id
        ? `‘${change.title}’ in ronde ${change.after.round.number} gaat van ${change.before.room} naar ${change.after.room}.`
        : `‘${change.title}’ gaat van ${place(change.before)} naar ${place(change.after)}.`;
    case "item-new":
      return `${change.after.title} komt erbij: ${span(change.after)}${where(change.after)}.`;
    case "item-gone":
      return `${change.before.title} (${span(change.before)}) vervalt.`;
    case "item-changed":
      return itemSentence(change.before, change.after);
  }
}

function span({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  return timeRange(startsAt, endsAt);
}

function place({ round, room }: RunPlace): string {
  return `ronde ${round.number} (${span(round)}, ${room})`;
}

function where({ place: spot }: VersionItem): string {
  return spot ? `, ${spot}` : "";
}

function roundSentence(before: VersionRound, after: VersionRound): string {
  const isSameTime = span(before) === span(after);
  if (isSameTime) return `Ronde ${before.number} heet nu ronde ${after.number}.`;
  const name = before.number === after.number ? "" : `, nu ronde ${after.number},`;
  return `Ronde ${before.number}${name} is van ${span(after)}. Dat was ${span(before)}.`;
}

function itemSentence(before: VersionItem, after: VersionItem): string {
  const parts = [
    before.title !== after.title ? `heet nu ${after.title}` : null,
    span(before) !== span(after) ? `is van ${span(after)} (was ${span(before)})` : null,
    before.place !== after.place
      ? after.place
        ? `is nu bij ${after.place}`
        : "heeft geen plek meer"
      : null,
    before.text !== after.text ? "heeft een andere tekst" : null,
  ].filter((part) => part !== null);
  return `${before.title} ${parts.join(" en ")}.`;
}
