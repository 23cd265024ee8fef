import type { DraftAnswer } from "#app/domain/registration/draft-answer.ts";

/** What became of sending; `offline` also stands for a server that cannot answer now. */
export type Sent = DraftAnswer | { kind: "offline" } | { kind: "signed-out" };

export type KeepState =
  | { kind: "nothing-new" }
  | { kind: "waiting" }
  | { kind: "sending" }
  | Exclude<Sent, { kind: "offline" }>
  | { kind: "offline" };

export interface QueueTools {
  /** never throws */
  send: (body: string, known: string) => Promise<Sent>;
  /** runs something after so many milliseconds; gives what calls it off */
  later: (milliseconds: number, run: () => void) => () => void;
  tell: (state: KeepState) => void;
}

const PAUSE_IN_TYPING = 1_500;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;

/**
 * Sends what is typed, one at a time. What was sent without an answer is sent again just as it
 * was, before anything newer: it may have arrived, and then the second time changes nothing.
 */
export class DraftQueue {
  #newest: string;
  #kept: string;
  #known: string;
  #unanswered: string | null = null;
  #isSending = false;
  #isHalted = false;
  #failures = 0;
  #callOff = () => {};
  #waiting: (() => void)[] = [];
  readonly #tools: QueueTools;

  /** @param kept the form as it is kept now; `known`: what it then knows */
  constructor(kept: string, known: string, tools: QueueTools) {
    this.#newest = kept;
    this.#kept = kept;
    this.#known = known;
    this.#tools = tools;
  }

  get known(): string {
    return this.#known;
  }

  /** Whether something was typed that is not known to be kept. */
  get isBehind(): boolean {
    return this.#newest !== this.#kept || this.#unanswered !== null;
  }

  /** It sends nothing any more. */
  get isHalted(): boolean {
    return this.#isHalted;
  }

  /** The form as it is now. */
  typed(body: string): void {
    if (body === this.#newest) return;
    this.#newest = body;
    if (this.#isHalted) return;
    if (this.#failures === 0) this.#tools.tell({ kind: "waiting" });
    if (!this.#isSending && this.#unanswered === null) this.#schedule(PAUSE_IN_TYPING);
  }

  /** Takes over words that were kept on this machine, with what was known when they were typed. */
  takeBack(body: string, known: string): void {
    this.#known = known;
    this.typed(body);
  }

  /** Without waiting: the connection is back. */
  sendNow(): void {
    if (!this.#isHalted && !this.#isSending && this.isBehind) this.#schedule(0);
  }

  /** Something was sent of which it is not known whether it arrived. */
  get isUnsure(): boolean {
    return this.#unanswered !== null && !this.#isHalted;
  }

  /** Asks once more about what got no answer, and waits for that. Never rejects. */
  settle(): Promise<void> {
    if (!this.isUnsure) return Promise.resolve();
    const settled = new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.#isSending) this.#schedule(0);
    return settled;
  }

  /** Sends nothing more: the page is left, or the form is sent by its button. */
  stop(): void {
    this.#isHalted = true;
    this.#callOff();
  }

  #schedule(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#tools.later(milliseconds, () => void this.#send());
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#isHalted) return;
    const body = this.#unanswered ?? this.#newest;
    if (body === this.#kept && this.#unanswered === null) {
      this.#tools.tell({ kind: "nothing-new" });
      return;
    }
    this.#unanswered = body;
    this.#isSending = true;
    if (this.#failures === 0) this.#tools.tell({ kind: "sending" });
    const sent = await this.#tools.send(body, this.#known);
    this.#isSending = false;
    if (!this.#isHalted) this.#take(sent, body);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #take(sent: Sent, body: string): void {
    if (sent.kind === "offline" || sent.kind === "signed-out") {
      this.#schedule(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures));
      this.#failures += 1;
      this.#tools.tell(sent);
      return;
    }
    this.#unanswered = null;
    this.#failures = 0;
    if (sent.kind === "clash") this.#isHalted = true;
    if (sent.kind === "kept") this.#kept = body;
    // What a clash shows counts as seen only for who answers it.
    if (sent.kind === "kept") this.#known = sent.known;
    this.#tools.tell(sent);
    if (this.#newest !== body) this.#schedule(PAUSE_IN_TYPING);
  }
}
