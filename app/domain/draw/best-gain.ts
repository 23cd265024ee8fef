/** Something a visitor can get, at a price. */
export interface Offer {
  round: string | number;
  workshop: string;
  /** points minus price, in any one unit */
  gain: number;
}

/**
 * The most that one visitor can gain: at most one offer a round, no workshop twice, `firstSeat` more
 * when there is any offer at all. Tries every set, round by round, cut off by the best that the
 * rounds to come could still add; a visitor has at most ten choices.
 */
export function bestGain(offers: readonly Offer[], firstSeat: number): number {
  const rounds = new Map<string | number, Offer[]>();
  for (const offer of offers) {
    // One that costs is only worth taking alone, for the first seat.
    if (offer.gain <= 0) continue;
    rounds.set(offer.round, [...(rounds.get(offer.round) ?? []), offer]);
  }
  const lists = [...rounds.values()].map((list) => list.sort((a, b) => b.gain - a.gain));
  const ahead = lists.map((_, i) => lists.slice(i).reduce((sum, list) => sum + list[0]!.gain, 0));
  const used = new Set<string>();
  let best = 0;
  const go = (i: number, gain: number): void => {
    best = Math.max(best, gain);
    if (i === lists.length || gain + ahead[i]! <= best) return;
    for (const offer of lists[i]!) {
      if (used.has(offer.workshop)) continue;
      used.add(offer.workshop);
      go(i + 1, gain + offer.gain);
      used.delete(offer.workshop);
    }
    go(i + 1, gain);
  };
  go(0, 0);
  const alone = offers.reduce((most, offer) => Math.max(most, offer.gain), -Infinity);
  return Math.max(0, (best > 0 ? best : alone) + firstSeat);
}
