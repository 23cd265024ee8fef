import type { DayClock } from "./clock.ts";
import type { FamilyCounts } from "./objective.ts";
import { type Candidate, type Interval, type Stretch, walkCost, walkThrough } from "./timeline.ts";

interface Place {
  stretch: number;
  gap: number;
  position: number;
}

interface Insertion extends Place {
  candidate: Candidate;
  metres: number;
  gain: number;
  luck: number;
}

interface Saved {
  visits: Candidate[][][];
  metres: number[];
  value: number;
  /** of the stands visited */
  families: (string | undefined)[];
}

/** How far luck may lift a stand over a better one in a shake, as a part of its gain. */
const NOISE = 0.5;

const HAIR = 1e-9;

/**
 * The search for which stands to visit between the anchors, where and in what order. `settle`
 * inserts the best stand at its best place until nothing adds, and then replaces, moves, turns
 * around and exchanges until no such change adds. `shake` takes some out and settles again (ruin
 * and recreate, Schrimpf 2000) and keeps what is better. Chance comes from a fixed seed: the same
 * day gives the same route.
 */
export class StandSearch {
  /** stretch → gap → stands in order */
  visits: Candidate[][][];
  value = 0;
  private metres: number[];
  private seed = 20_270_520;
  private noise = 0;

  constructor(
    private readonly clock: DayClock,
    private readonly stretches: Stretch[],
    private readonly candidates: Candidate[],
    private readonly families: FamilyCounts,
  ) {
    this.visits = stretches.map((stretch) => stretch.gaps.map(() => []));
    this.metres = stretches.map((stretch) => walkThrough(clock, stretch, []) ?? 0);
    this.value = -this.metres.reduce((sum, metres) => sum + walkCost(metres), 0);
  }

  insertAll(): void {
    for (let best = this.bestInsertion(); best; best = this.bestInsertion()) this.insert(best);
  }

  settle(): void {
    do this.improve();
    while (this.makeRoom());
  }

  private improve(): void {
    do this.insertAll();
    while (this.replaceOne() || this.turnAround() || this.exchange());
  }

  shake(times: number): void {
    let best = this.saved();
    for (let i = 0; i < times; i++) {
      const before = this.saved();
      const count = 1 + this.chance(Math.min(4, before.families.length));
      for (let r = 0; r < count; r++) {
        const places = this.places();
        if (places.length > 0) this.takeOut(places[this.chance(places.length)]!);
      }
      this.noise = NOISE;
      this.insertAll();
      this.noise = 0;
      this.improve();
      if (this.value > best.value + HAIR) best = this.saved();
      // What is just as good is worth going on from: the way up may begin there.
      if (this.value < before.value - HAIR) this.restore(before);
    }
    this.restore(best);
  }

  private saved(): Saved {
    return {
      visits: this.visits.map((gaps) => gaps.map((stands) => [...stands])),
      metres: [...this.metres],
      value: this.value,
      families: this.visits.flat(2).map((candidate) => candidate.family),
    };
  }

  private restore({ visits, metres, value, families }: Saved): void {
    for (const { family } of this.visits.flat(2)) this.families.remove(family);
    for (const family of families) this.families.add(family);
    this.visits = visits.map((gaps) => gaps.map((stands) => [...stands]));
    this.metres = [...metres];
    this.value = value;
  }

  private places(): Place[] {
    return this.visits.flatMap((gaps, stretch) =>
      gaps.flatMap((stands, gap) => stands.map((_, position) => ({ stretch, gap, position }))),
    );
  }

  private bestInsertion(without?: Candidate): Insertion | null {
    const used = new Set(this.visits.flat(2));
    let best: Insertion | null = null;
    for (const candidate of this.candidates) {
      if (used.has(candidate) || candidate === without) continue;
      const gross = candidate.gain + this.families.gain(candidate.family);
      if (this.noise === 0 && gross <= (best?.gain ?? 0)) continue;
      const luck = 1 + (this.noise * this.chance(100)) / 100;
      if (best && gross * luck <= best.gain * best.luck) continue;
      for (let stretch = 0; stretch < this.visits.length; stretch++) {
        for (let gap = 0; gap < this.visits[stretch]!.length; gap++) {
          const stands = this.visits[stretch]![gap]!;
          if (stands.length >= this.clock.settings.maxStandsPerGap) continue;
          if (!this.mayFit(this.stretches[stretch]!.gaps[gap]!, stands, candidate)) continue;
          for (let position = 0; position <= stands.length; position++) {
            stands.splice(position, 0, candidate);
            const metres = this.walk(stretch);
            stands.splice(position, 1);
            if (metres === null) continue;
            const gain = gross - walkCost(metres - this.metres[stretch]!);
            if (gain <= HAIR || gain * luck <= (best ? best.gain * best.luck : 0) + HAIR) continue;
            best = { stretch, gap, position, candidate, metres, gain, luck };
          }
        }
      }
    }
    return best;
  }

  /** Whether the minutes of these visits and the least between them fit; most that do not end here. */
  private mayFit(gap: Interval, stands: Candidate[], added: Candidate): boolean {
    let minutes = added.minutes + stands.length * this.clock.settings.transferMinutes;
    for (const stand of stands) minutes += stand.minutes;
    return minutes <= gap.end - gap.start;
  }

  private walk(stretch: number): number | null {
    return walkThrough(this.clock, this.stretches[stretch]!, this.visits[stretch]!);
  }

  private insert({
    stretch,
    gap,
    position,
    candidate,
    metres,
    gain,
  }: Omit<Insertion, "luck">): void {
    this.visits[stretch]![gap]!.splice(position, 0, candidate);
    this.metres[stretch] = metres;
    this.families.add(candidate.family);
    this.value += gain;
  }

  private takeOut({ stretch, gap, position }: Place): Candidate {
    const [candidate] = this.visits[stretch]![gap]!.splice(position, 1);
    const metres = this.walk(stretch) ?? this.metres[stretch]!;
    this.families.remove(candidate!.family);
    this.value -= candidate!.gain + this.families.gain(candidate!.family);
    this.value += walkCost(this.metres[stretch]! - metres);
    this.metres[stretch] = metres;
    return candidate!;
  }

  /** One stand out, the best one in at the best place: another stand, or the same elsewhere. */
  private replaceOne(): boolean {
    for (const place of this.places()) {
      const before = this.value;
      const metres = this.metres[place.stretch]!;
      const candidate = this.takeOut(place);
      const best = this.bestInsertion();
      if (best && this.value + best.gain > before + HAIR) {
        this.insert(best);
        return true;
      }
      if (this.value > before + HAIR) return true;
      this.insert({ ...place, candidate, metres, gain: before - this.value });
    }
    return false;
  }

  /** One stand steps aside for another and comes back where there is still time. */
  private makeRoom(): boolean {
    const before = this.saved();
    return this.places().some((place) => {
      const aside = this.takeOut(place);
      const best = this.bestInsertion(aside);
      if (best) {
        this.insert(best);
        this.insertAll();
      }
      if (this.value > before.value + HAIR) return true;
      this.restore(before);
      return false;
    });
  }

  /** 2-opt: part of a gap in the other direction. */
  private turnAround(): boolean {
    return this.places().some(({ stretch, gap, position }) => {
      const stands = this.visits[stretch]![gap]!;
      for (let until = position + 2; until <= stands.length; until++) {
        const turned = [
          ...stands.slice(0, position),
          ...stands.slice(position, until).reverse(),
          ...stands.slice(until),
        ];
        this.visits[stretch]![gap] = turned;
        if (this.keepIfShorter([stretch])) return true;
        this.visits[stretch]![gap] = stands;
      }
      return false;
    });
  }

  /** Two stands trade places. */
  private exchange(): boolean {
    const places = this.places();
    return places.some((a, i) =>
      places.slice(i + 1).some((b) => {
        const trade = () => {
          const [x, y] = [this.visits[a.stretch]![a.gap]!, this.visits[b.stretch]![b.gap]!];
          [x[a.position], y[b.position]] = [y[b.position]!, x[a.position]!];
        };
        trade();
        if (this.keepIfShorter([...new Set([a.stretch, b.stretch])])) return true;
        trade();
        return false;
      }),
    );
  }

  private keepIfShorter(changed: number[]): boolean {
    const walked = changed.map((stretch) => this.walk(stretch));
    if (walked.some((metres) => metres === null)) return false;
    const saved = changed.reduce((sum, s, i) => sum + this.metres[s]! - walked[i]!, 0);
    if (saved <= 1e-6) return false;
    changed.forEach((s, i) => (this.metres[s] = walked[i]!));
    this.value += walkCost(saved);
    return true;
  }

  /** 0 up to `below`: Lehmer's generator, the same series every time. */
  private chance(below: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed % below;
  }
}
