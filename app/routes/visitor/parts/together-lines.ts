import { clock, longDateTime } from "#app/domain/dates/dutch.ts";
import { reasonSentence } from "#app/domain/route-planning/reason.ts";
import type {
  Colleague,
  DivisionView,
  SharedStop,
  TogetherView,
} from "#app/features/routes-of-visitors/load-together.ts";

export interface DayLine {
  contributionId: string;
  time: string;
  dateTime: string;
  title: string;
  /** where, and who else of the group is there */
  note: string;
  isNew: boolean;
}

export interface PersonLines {
  registrationId: string;
  name: string;
  isMe: boolean;
  isSameDay: boolean;
  stops: DayLine[];
}

export interface DivisionLines {
  made: string;
  seenBefore: number;
  seenAfter: number;
  parts: {
    registrationId: string;
    name: string;
    isMe: boolean;
    /** what would go from the route */
    gone: string[];
    stops: DayLine[];
    state: "taken" | "open" | "stale";
  }[];
}

export function peopleLines({ people }: TogetherView): PersonLines[] {
  const others = people.filter(({ isMe }) => !isMe);
  const mine = people.filter(({ isMe }) => isMe);
  return [...mine, ...others].map(({ registrationId, name, isMe, isSameDay, stops }) => ({
    registrationId,
    name,
    isMe,
    isSameDay,
    stops: stops.map((stop) => dayLine(stop, alsoThere(people, registrationId, stop), false)),
  }));
}

export function divisionLines(division: DivisionView | null): DivisionLines | null {
  if (!division) return null;
  const { createdAt, seenBefore, seenAfter, parts } = division;
  const inOrder = [...parts].sort((a, b) => Number(b.isMe) - Number(a.isMe));
  return {
    made: longDateTime(createdAt),
    seenBefore,
    seenAfter,
    parts: inOrder.map(({ registrationId, name, isMe, before, after, takenAt, isStale }) => ({
      registrationId,
      name,
      isMe,
      gone: before.filter((title) => !after.some((stop) => stop.title === title)),
      stops: after.map((stop) => dayLine(stop, "", !before.includes(stop.title))),
      state: takenAt ? "taken" : isStale ? "stale" : "open",
    })),
  };
}

function dayLine(stop: SharedStop, also: string, isNew: boolean): DayLine {
  const why = stop.reason ? reasonSentence(stop.reason) : "";
  const where = stop.where ? `${stop.where}.` : "";
  return {
    contributionId: stop.contributionId,
    time: clock(stop.startsAt),
    dateTime: stop.startsAt.toISOString(),
    title: stop.title,
    note: [where, also || why].filter(Boolean).join(" "),
    isNew,
  };
}

/** "Samen met Beleid Zutphen." */
function alsoThere(people: readonly Colleague[], registrationId: string, stop: SharedStop): string {
  const names = people
    .filter((one) => one.registrationId !== registrationId && one.isSameDay)
    .filter(({ stops }) =>
      stops.some(
        ({ contributionId, startsAt }) =>
          contributionId === stop.contributionId && startsAt.getTime() === stop.startsAt.getTime(),
      ),
    )
    .map(({ name, isMe }) => (isMe ? "jou" : name));
  return names.length > 0 ? `Samen met ${names.join(" en ")}.` : "";
}
