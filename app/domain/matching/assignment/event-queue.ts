/** A binary heap of numbered events; equal times come out by number, so always in one order. */
export class EventQueue {
  private times = new Float64Array(1024);
  private events = new Float64Array(1024);
  private length = 0;
  /** of the event that `pop` gave last */
  time = 0;

  clear(): void {
    this.length = 0;
  }

  push(time: number, event: number): void {
    if (this.length === this.times.length) this.grow();
    const { times, events } = this;
    let at = this.length++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = times[above]!;
      if (other < time || (other === time && events[above]! <= event)) break;
      times[at] = other;
      events[at] = events[above]!;
      at = above;
    }
    times[at] = time;
    events[at] = event;
  }

  /** Takes the earliest event and sets `time`; null where there is none. */
  pop(): number | null {
    if (this.length === 0) return null;
    const { times, events } = this;
    const result = events[0]!;
    this.time = times[0]!;
    const end = --this.length;
    const time = times[end]!;
    const event = events[end]!;
    let at = 0;
    for (let below = 1; below < end; below = 2 * at + 1) {
      if (below + 1 < end && this.isBefore(below + 1, below)) below++;
      const other = times[below]!;
      if (time < other || (time === other && event <= events[below]!)) break;
      times[at] = other;
      events[at] = events[below]!;
      at = below;
    }
    times[at] = time;
    events[at] = event;
    return result;
  }

  private isBefore(one: number, two: number): boolean {
    const difference = this.times[one]! - this.times[two]!;
    return difference < 0 || (difference === 0 && this.events[one]! < this.events[two]!);
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length);
    const events = new Float64Array(2 * this.events.length);
    times.set(this.times);
    events.set(this.events);
    this.times = times;
    this.events = events;
  }
}
