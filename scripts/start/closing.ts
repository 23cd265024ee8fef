import { setTimeout as wait } from "node:timers/promises";

type Close = () => unknown;

/** What was opened, to be closed in the opposite order. */
export class Closing {
  readonly #closes: Array<{ close: Close; milliseconds: number }> = [];

  /** Remembers how to close something and how long that may take at most. */
  add(close: Close, milliseconds: number): void {
    this.#closes.push({ close, milliseconds });
  }

  /** Closes all, last opened first; what fails or hangs does not hold up the rest. */
  async all(): Promise<void> {
    for (let last = this.#closes.pop(); last; last = this.#closes.pop()) {
      const { close, milliseconds } = last;
      const limit = wait(milliseconds, undefined, { ref: false });
      await Promise.race([Promise.resolve().then(close), limit]).catch((error: unknown) => {
        console.error(`  Bij het afsluiten: ${String(error)}`);
      });
    }
  }
}
