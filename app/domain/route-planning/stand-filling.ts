import type { DayClock } from "./clock.ts";
import type { FamilyCounts } from "./objective.ts";
import { type Candidate, type Interval, type Stretch, walkCost, walkThrough } from "./timeline.ts";

export interface Place {
  stretch: number;
  gap: number;
  position: number;
}

export interface Insertion extends Place {
  candidate: Candidate;
  metres: number;
  gain: number;
  luck: number;
}

export interface Saved {
  visits: Candidate[][][];
  metres: number[];
  value: number;
  /** of the stands visited */
  families: (string | undefined)[];
}

export const HAIR = 1e-9;

/**
 * Stands in the gaps between the anchors, with what they are worth: one is put in where it adds
 * most, one is taken out, and all of it can be kept and put back. Chance comes from a fixed seed.
 */
export class StandFilling {
  /** stretch → gap → stands in order */
  visits: Candidate[][][];
  value = 0;
  protected metres: number[];
  private seed = 20_270_520;
  /** how far luck may lift a stand over a better one, as a part of its gain */
  protected noise = 0;

  constructor(
    protected readonly clock: DayClock,
    protected readonly stretches: Stretch[],
    private readonly candidates: Candidate[],
    protected readonly families: FamilyCounts,
  ) {
    this.visits = stretches.map((stretch) => stretch.gaps.map(() => []));
    this.metres = stretches.map((stretch) => walkThrough(clock, stretch, []) ?? 0);
    this.value = -this.metres.reduce((sum, metres) => sum + walkCost(metres), 0);
  }

  insertAll(): void {
    for (let best = this.bestInsertion(); best; best = this.bestInsertion()) this.insert(best);
  }

  protected saved(): Saved {
    return {
      visits: this.visits.map((gaps) => gaps.map((stands) => [...stands])),
      metres: [...this.metres],
      value: this.value,
      families: this.visits.flat(2).map((candidate) => candidate.family),
    };
  }

  protected restore({ visits, metres, value, families }: Saved): void {
    for (const { family } of this.visits.flat(2)) this.families.remove(family);
    for (const family of families) this.families.add(family);
    this.visits = visits.map((gaps) => gaps.map((stands) => [...stands]));
    this.metres = [...metres];
    this.value = value;
  }

  protected places(): Place[] {
    return this.visits.flatMap((gaps, stretch) =>
      gaps.flatMap((stands, gap) => stands.map((_, position) => ({ stretch, gap, position }))),
    );
  }

  protected bestInsertion(without?: Candidate): Insertion | null {
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

  protected walk(stretch: number): number | null {
    return walkThrough(this.clock, this.stretches[stretch]!, this.visits[stretch]!);
  }

  protected insert({
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

  protected takeOut({ stretch, gap, position }: Place): Candidate {
    const [candidate] = this.visits[stretch]![gap]!.splice(position, 1);
    const metres = this.walk(stretch) ?? this.metres[stretch]!;
    this.families.remove(candidate!.family);
    this.value -= candidate!.gain + this.families.gain(candidate!.family);
    this.value += walkCost(this.metres[stretch]! - metres);
    this.metres[stretch] = metres;
    return candidate!;
  }

  /** 0 up to `below`: Lehmer's generator, the same series every time. */
  protected chance(below: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed % below;
  }
}
