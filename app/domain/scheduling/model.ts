import { minutesOf, missingEquipment, shared } from "./conflicts.ts";
import type { Favourites, Programme } from "./schedule.ts";

/** A run that has to get a round and a room; numbers are indexes into the programme's lists. */
export interface Slot {
  workshop: number;
  /** null: free to choose */
  pinnedRound: number | null;
  pinnedRoom: number | null;
}

/** A set of favourites, as indexes of workshops that run. */
export interface Crowd {
  workshops: number[];
  visitors: number;
}

/** What a schedule decides about, in numbers only. */
export interface ScheduleModel {
  rounds: number;
  rooms: number;
  slots: readonly Slot[];
  /** by workshop: its slots */
  slotsOf: readonly (readonly number[])[];
  /** by workshop: bit r is set when it can be in round r */
  possibleRounds: readonly number[];
  /** by workshop: rooms that are large enough and have what it needs */
  possibleRooms: readonly (readonly number[])[];
  /** by workshop: those that cannot be at the same time */
  rivals: readonly (readonly number[])[];
  /** by workshop and round: presenters who named other rounds as preferred */
  unwelcome: readonly (readonly number[])[];
  crowds: readonly Crowd[];
  /** favourites that do not run at all: lost whatever the schedule */
  lostAnyway: number;
}

/** Rounds are bits of a whole number. */
export const MOST_ROUNDS = 30;

/**
 * @throws RangeError with more than `MOST_ROUNDS` rounds
 */
export function modelOf(programme: Programme, demand: readonly Favourites[]): ScheduleModel {
  const { rounds, rooms, workshops, presenters } = programme;
  if (rounds.length > MOST_ROUNDS) throw new RangeError(`More than ${MOST_ROUNDS} rounds`);
  const roundIndex = new Map(rounds.map((round, i) => [round.roundId, i]));
  const roomIndex = new Map(rooms.map((room, i) => [room.roomId, i]));
  const presenterOf = new Map(presenters.map((one) => [one.presenterId, one]));
  const wishesOf = workshops.map((workshop) =>
    [...new Set(workshop.presenterIds)].flatMap((id) => presenterOf.get(id) ?? []),
  );

  const slots: Slot[] = [];
  const slotsOf = workshops.map(({ workshopId, runs }, workshop) => {
    const pins = programme.runs.filter((run) => run.isPinned && run.workshopId === workshopId);
    const mine: Slot[] = pins.map((run) => ({
      workshop,
      pinnedRound: roundIndex.get(run.roundId) ?? null,
      pinnedRoom: roomIndex.get(run.roomId) ?? null,
    }));
    while (mine.length < runs) mine.push({ workshop, pinnedRound: null, pinnedRoom: null });
    return mine.map((slot) => slots.push(slot) - 1);
  });

  return {
    rounds: rounds.length,
    rooms: rooms.length,
    slots,
    slotsOf,
    possibleRounds: workshops.map(({ minutes }, w) =>
      rounds.reduce((bits, round, r) => {
        const isLong = minutes !== null && minutes > minutesOf(round);
        const isImpossible = wishesOf[w]!.some((p) => p.impossibleRounds.includes(round.roundId));
        return isLong || isImpossible ? bits : bits | (1 << r);
      }, 0),
    ),
    possibleRooms: workshops.map((workshop) =>
      rooms.flatMap((room, i) => {
        const isFit = room.capacity >= workshop.seats;
        return isFit && missingEquipment(workshop, room).length === 0 ? [i] : [];
      }),
    ),
    rivals: workshops.map((a, i) =>
      workshops.flatMap((b, j) => {
        const isShared =
          shared(a.presenterIds, b.presenterIds).length > 0 ||
          shared(a.organisationIds, b.organisationIds).length > 0;
        return i !== j && isShared ? [j] : [];
      }),
    ),
    unwelcome: wishesOf.map((wishes) =>
      rounds.map(
        ({ roundId }) =>
          wishes.filter(({ preferredRounds: p }) => p.length > 0 && !p.includes(roundId)).length,
      ),
    ),
    ...crowdsOf(programme, slotsOf, demand),
  };
}

/** Sets of favourites, equal ones together. */
function crowdsOf(
  { workshops }: Programme,
  slotsOf: readonly (readonly number[])[],
  demand: readonly Favourites[],
): Pick<ScheduleModel, "crowds" | "lostAnyway"> {
  const index = new Map(workshops.map(({ workshopId }, i) => [workshopId, i]));
  const crowds = new Map<string, Crowd>();
  let lostAnyway = 0;
  for (const { workshopIds, visitors } of demand) {
    const wanted = [...new Set(workshopIds)].map((id) => index.get(id));
    const running = wanted.filter((w) => w !== undefined && slotsOf[w]!.length > 0) as number[];
    lostAnyway += visitors * (wanted.length - running.length);
    running.sort((a, b) => a - b);
    const key = running.join(" ");
    const known = crowds.get(key);
    if (known) known.visitors += visitors;
    else if (running.length > 0) crowds.set(key, { workshops: running, visitors });
  }
  return { crowds: [...crowds.values()], lostAnyway };
}
