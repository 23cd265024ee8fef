/** That somebody else takes the last seat of a run between a proposal and the visitor's yes. */
const LAST_SEAT_GOES = 0.3;

/** Of the seats in a run, the share that comes free again before it begins. */
const COMES_FREE = 0.08;

/**
 * The chance that a seat is got in a run with this many left, when seats go one by one: 0.7 with
 * one left, 0.91 with two, 0.99 with four. A seat that the visitor has is theirs.
 */
export function seatChance(seatsLeft: number, isMine: boolean): number {
  if (isMine) return 1;
  return seatsLeft <= 0 ? 0 : 1 - LAST_SEAT_GOES ** seatsLeft;
}

/**
 * The chance that the one at this place in line gets a seat: that at least so many of the seats
 * come free, each by itself (a binomial tail).
 *
 * @param position from 1
 */
export function lineChance(capacity: number, position: number): number {
  let exactly = (1 - COMES_FREE) ** capacity;
  let fewer = 0;
  for (let freed = 0; freed < position && freed <= capacity; freed++) {
    fewer += exactly;
    exactly *= ((capacity - freed) / (freed + 1)) * (COMES_FREE / (1 - COMES_FREE));
  }
  return Math.max(0, 1 - fewer);
}

/**
 * The chance that a visitor sits in this run in the end: they get the seat, and what they stand in
 * line for at the same time does not call them away.
 *
 * @param awaited chances of the lines for other runs in the same round
 */
export function runChance(chance: number, awaited: readonly number[]): number {
  return awaited.reduce((left, other) => left * (1 - other), chance);
}
