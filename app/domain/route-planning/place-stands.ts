import { HAIR, StandFilling } from "./stand-filling.ts";
import { walkCost } from "./timeline.ts";

/** How far luck may lift a stand over a better one in a shake, as a part of its gain. */
const NOISE = 0.5;

/**
 * The search for which stands to visit between the anchors, where and in what order. `settle`
 * inserts the best stand at its best place until nothing adds, and then replaces, moves, turns
 * around and exchanges until no such change adds. `shake` takes some out and settles again (ruin
 * and recreate, Schrimpf 2000) and keeps what is better. Chance comes from a fixed seed: the same
 * day gives the same route.
 */
export class StandSearch extends StandFilling {
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
}
