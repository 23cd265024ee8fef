/** A stop as calendars show it. */
export interface Appointment {
  contributionId: string;
  title: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
}

/** What calendars were last told of a stop. */
export interface ToldStop extends Appointment {
  /** SEQUENCE: goes up by one each time the appointment is another one */
  sequence: number;
  isCancelled: boolean;
  /** when it became what it is */
  changedAt: Date;
}

export interface Telling {
  /** what is told now, what is cancelled among it */
  told: ToldStop[];
  /** those of them that are news */
  news: ToldStop[];
}

/**
 * What to tell calendars of a route: what they were told and is not on it any more is cancelled,
 * whatever took it away, and what changed gets a higher number.
 *
 * @param first number of a stop that was never told
 */
export function tell(
  known: readonly ToldStop[],
  stops: readonly Appointment[],
  first: number,
  at: Date,
): Telling {
  const before = new Map(known.map((one) => [one.contributionId, one]));
  const now = new Set(stops.map(({ contributionId }) => contributionId));
  const kept = stops.map((stop): ToldStop => {
    const one = before.get(stop.contributionId);
    if (!one) return { ...stop, sequence: first, isCancelled: false, changedAt: at };
    if (!one.isCancelled && isSame(one, stop)) return one;
    return { ...stop, sequence: one.sequence + 1, isCancelled: false, changedAt: at };
  });
  const gone = known
    .filter(({ contributionId }) => !now.has(contributionId))
    .map((one): ToldStop => {
      if (one.isCancelled) return one;
      return { ...one, sequence: one.sequence + 1, isCancelled: true, changedAt: at };
    });
  const told = [...kept, ...gone];
  return { told, news: told.filter((one) => before.get(one.contributionId) !== one) };
}

function isSame(one: Appointment, other: Appointment): boolean {
  return (
    one.title === other.title &&
    one.place === other.place &&
    one.startsAt.getTime() === other.startsAt.getTime() &&
    one.endsAt.getTime() === other.endsAt.getTime()
  );
}
