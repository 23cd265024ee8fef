import {
  nextChange,
  settleChange,
  type Outcome,
  type Sent,
  type WaitingChange,
} from "#app/domain/offline/state.ts";
import { dropExample } from "./kept-pages.ts";
import { ask, tell } from "./reach.ts";
import { readState, updateState } from "./store.ts";

/** Milliseconds; a change that was done after all is not done a second time. */
const LONGEST = 20_000;

/**
 * Sends what waits, one after the other, in the order in which it was made. Only one of all tabs
 * and the worker does so at a time. Stops where the server is not reached: what is left waits.
 * @returns how many changes were done or refused
 */
export async function sendChanges(): Promise<number> {
  return navigator.locks.request("parade-versturen", async () => {
    let settled = 0;
    for (;;) {
      const state = await readState();
      const one = nextChange(state);
      if (!one) return settled;
      const sent = await send(one, isLastOf(state.waiting, one));
      await updateState((now) => settleChange(now, one.key, sent, Date.now()));
      if (sent.kind === "waits" || sent.kind === "failed") return settled;
      await dropExample(one.event, one.change);
      settled += 1;
      tell({ kind: "state" });
    }
  });
}

/** The route is laid around what was done once, when all of it is known. */
function isLastOf(waiting: readonly WaitingChange[], one: WaitingChange): boolean {
  return waiting.every(({ key, event }) => key === one.key || event !== one.event);
}

async function send(
  { event, registration, change }: WaitingChange,
  isLast: boolean,
): Promise<Sent> {
  const body = new URLSearchParams({ registration, ...change, ...(isLast ? { last: "ja" } : {}) });
  const address = `/${event}/mijn-route/op-je-telefoon`;
  try {
    const signal = AbortSignal.timeout(LONGEST);
    const answer = await ask(address, { method: "POST", body, redirect: "manual", signal });
    if (answer.ok) return { kind: "done" };
    if (answer.status === 409) return { kind: "refused", why: (await answer.json()) as Outcome };
    if (answer.status >= 500 || answer.status === 429) return { kind: "failed" };
    // Sent on to the page for signing in: nobody is signed in any more.
    return answer.type === "opaqueredirect" ? { kind: "waits" } : { kind: "refused", why: UNREAD };
  } catch {
    return { kind: "waits" };
  }
}

const UNREAD: Outcome = {
  title: "Dit konden we niet meer doen",
  text: "Het staat er niet meer, of is niet meer van jou. Kijk op je route hoe het nu is.",
};
