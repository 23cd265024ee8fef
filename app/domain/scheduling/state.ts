import type { RoundsOfSlots } from "./construct.ts";
import { lostBy } from "./lost-interest.ts";
import type { ScheduleModel } from "./model.ts";
import { RoomFit } from "./room-fit.ts";

/** A slot that goes to another round, or trades rounds with another slot. */
export interface Change {
  slot: number;
  /** -1: it moves alone */
  partner: number;
  round: number;
}

/**
 * A schedule that keeps every hard constraint, and what changing it would cost. The cost is interest
 * lost, and presenters in a round they like less as a fraction that never adds up to one favourite.
 */
export class ScheduleState {
  readonly roundOf: RoundsOfSlots;
  cost = 0;
  private readonly bitsOf: Int32Array;
  private readonly members: number[][];
  private readonly fit: RoomFit;
  private readonly crowdsOf: Int32Array[];
  private readonly lost: Int32Array;
  private readonly seen: Int32Array;
  private readonly unwelcome: number;
  private stamp = 0;

  constructor(
    private readonly model: ScheduleModel,
    roundOf: RoundsOfSlots,
  ) {
    const { slots, slotsOf, crowds, rounds } = model;
    this.roundOf = roundOf.slice();
    this.fit = new RoomFit(model);
    this.bitsOf = new Int32Array(slotsOf.length);
    this.members = Array.from({ length: rounds }, () => []);
    roundOf.forEach((round, slot) => {
      this.bitsOf[slots[slot]!.workshop]! |= 1 << round;
      this.members[round]!.push(slot);
    });
    const lists = slotsOf.map((): number[] => []);
    crowds.forEach(({ workshops }, crowd) => {
      for (const workshop of workshops) lists[workshop]!.push(crowd);
    });
    this.crowdsOf = lists.map((list) => Int32Array.from(list));
    this.lost = Int32Array.from(crowds, (crowd) => lostBy(crowd, this.bitsOf));
    this.seen = new Int32Array(crowds.length);
    const most = model.unwelcome.reduce((sum, list) => sum + Math.max(0, ...list), 0);
    this.unwelcome = 1 / (1 + most * rounds);
    this.cost = this.wholeCost();
  }

  /** visitors' favourites lost, those that do not run left out; a whole number */
  get interestLost(): number {
    return this.model.crowds.reduce((sum, crowd, i) => sum + crowd.visitors * this.lost[i]!, 0);
  }

  isAllowed({ slot, partner, round }: Change): boolean {
    const { slots, rooms } = this.model;
    const a = slots[slot]!;
    const from = this.roundOf[slot]!;
    if (a.pinnedRound !== null || from === round) return false;
    const b = partner < 0 ? null : slots[partner]!;
    if (b && (b.pinnedRound !== null || b.workshop === a.workshop)) return false;
    if (!b && this.members[round]!.length >= rooms) return false;
    if (!this.canBeIn(a.workshop, round, b?.workshop ?? -1)) return false;
    if (b && !this.canBeIn(b.workshop, from, a.workshop)) return false;
    if (!this.fit.fits(this.members[round]!, partner, slot)) return false;
    return !b || this.fit.fits(this.members[from]!, slot, partner);
  }

  /** What the cost would rise by. */
  costOf(change: Change): number {
    const { slots, crowds } = this.model;
    const { slot, partner, round } = change;
    this.swapBits(change, this.roundOf[slot]!, round);
    let risen = this.welcomeOf(change);
    this.stamp++;
    for (const one of partner < 0 ? [slot] : [slot, partner]) {
      const list = this.crowdsOf[slots[one]!.workshop]!;
      for (let i = 0; i < list.length; i++) {
        const crowd = list[i]!;
        if (this.seen[crowd] === this.stamp) continue;
        this.seen[crowd] = this.stamp;
        const { visitors } = crowds[crowd]!;
        risen += visitors * (lostBy(crowds[crowd]!, this.bitsOf) - this.lost[crowd]!);
      }
    }
    this.swapBits(change, round, this.roundOf[slot]!);
    return risen;
  }

  apply(change: Change): void {
    const { slots, crowds } = this.model;
    const { slot, partner, round } = change;
    const from = this.roundOf[slot]!;
    this.cost += this.welcomeOf(change);
    this.swapBits(change, from, round);
    this.roundOf[slot] = round;
    this.members[from] = this.members[from]!.filter((one) => one !== slot);
    this.members[round] = [...this.members[round]!.filter((one) => one !== partner), slot];
    if (partner >= 0) {
      this.roundOf[partner] = from;
      this.members[from].push(partner);
    }
    for (const one of partner < 0 ? [slot] : [slot, partner]) {
      for (const crowd of this.crowdsOf[slots[one]!.workshop]!) {
        const lost = lostBy(crowds[crowd]!, this.bitsOf);
        this.cost += crowds[crowd]!.visitors * (lost - this.lost[crowd]!);
        this.lost[crowd] = lost;
      }
    }
  }

  /** Back to a schedule that this state had before. */
  restore(roundOf: RoundsOfSlots): void {
    const { slots, crowds } = this.model;
    this.roundOf.set(roundOf);
    this.bitsOf.fill(0);
    for (const list of this.members) list.length = 0;
    roundOf.forEach((round, slot) => {
      this.bitsOf[slots[slot]!.workshop]! |= 1 << round;
      this.members[round]!.push(slot);
    });
    crowds.forEach((crowd, i) => (this.lost[i] = lostBy(crowd, this.bitsOf)));
    this.cost = this.wholeCost();
  }

  private wholeCost(): number {
    const { slots, unwelcome } = this.model;
    const count = slots.reduce(
      (n, { workshop }, s) => n + unwelcome[workshop]![this.roundOf[s]!]!,
      0,
    );
    return this.interestLost + this.unwelcome * count;
  }

  private welcomeOf({ slot, partner, round }: Change): number {
    const { slots, unwelcome } = this.model;
    const from = this.roundOf[slot]!;
    const mine = unwelcome[slots[slot]!.workshop]!;
    const other = partner < 0 ? null : unwelcome[slots[partner]!.workshop]!;
    const more = mine[round]! - mine[from]! + (other ? other[from]! - other[round]! : 0);
    return this.unwelcome * more;
  }

  private swapBits({ slot, partner }: Change, from: number, to: number): void {
    const { slots } = this.model;
    const a = slots[slot]!.workshop;
    this.bitsOf[a] = (this.bitsOf[a]! & ~(1 << from)) | (1 << to);
    if (partner < 0) return;
    const b = slots[partner]!.workshop;
    this.bitsOf[b] = (this.bitsOf[b]! & ~(1 << to)) | (1 << from);
  }

  private canBeIn(workshop: number, round: number, leaving: number): boolean {
    const bit = 1 << round;
    if (!(this.model.possibleRounds[workshop]! & bit) || this.bitsOf[workshop]! & bit) return false;
    for (const rival of this.model.rivals[workshop]!) {
      if (rival !== leaving && this.bitsOf[rival]! & bit) return false;
    }
    return true;
  }
}
