import { setTimeout as wait } from "node:timers/promises";

type Close = () => unknown;

/** What was opened, to be closed in the opposite order. */
export class Closing {
  readonly #closes: Array<{ close: Close; milliseconds: number }> = [];
  #closed: Promise<void> | undefined;

  /** True as soon as closing began: nothing new should be opened. */
  get begun(): boolean {
    return this.#closed !== undefined;
  }

  /** Remembers how to close something and how long that may take at most. */
  add(close: Close, milliseconds: number): void {
    this.#closes.push({ close, milliseconds });
  }

  /**
   * After Ctrl-C and its like all is closed and the process ends. Some pass the signal on to a
   * process that has it already: a second one neither ends it halfway nor begins again.
   */
  onSignals(): this {
    for (const name of ["SIGINT", "SIGTERM"] as const) {
      process.on(name, () => void this.all().then(() => process.exit(130)));
    }
    return this;
  }

  /** Closes all, last opened first; what fails or hangs does not hold up the rest. */
  all(): Promise<void> {
    this.#closed = (this.#closed ?? Promise.resolve()).then(() => this.#closeRest());
    return this.#closed;
  }

  async #closeRest(): Promise<void> {
    for (let last = this.#closes.pop(); last; last = this.#closes.pop()) {
      const { close, milliseconds } = last;
      const limit = wait(milliseconds, undefined, { ref: false });
      await Promise.race([Promise.resolve().then(close), limit]).catch((error: unknown) => {
        console.error(`  Bij het afsluiten: ${String(error)}`);
      });
    }
  }
}
