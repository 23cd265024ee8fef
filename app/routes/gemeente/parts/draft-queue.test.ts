import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DraftQueue, type KeepState, type Sent } from "./draft-queue.ts";

const kept = (known: string): Sent => ({
  kind: "kept",
  at: "2027-02-01T12:00:00Z",
  known,
  missing: [],
  fromOthers: [],
  notKept: [],
});

/** A queue with a clock that only runs when it is told, and a server that answers as it is told. */
function makeScene() {
  const timers: { at: number; run: () => void }[] = [];
  let clock = 0;
  const states: KeepState[] = [];
  const sent: { body: string; known: string }[] = [];
  const answers: ((sent: Sent) => void)[] = [];
  const queue = new DraftQueue("", "k0", {
    send: (body, known) => {
      sent.push({ body, known });
      return new Promise((resolve) => answers.push(resolve));
    },
    later: (milliseconds, run) => {
      const timer = { at: clock + milliseconds, run };
      timers.push(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    tell: (state) => states.push(state),
  });
  const wait = (milliseconds: number) => {
    clock += milliseconds;
    for (const timer of timers.filter(({ at }) => at <= clock)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
  };
  const answer = async (given: Sent) => {
    answers.shift()?.(given);
    await Promise.resolve();
    await Promise.resolve();
  };
  const said = () => states.map(({ kind }) => kind);
  return { queue, sent, answers, wait, answer, said };
}

describe("keeping what is typed", () => {
  it("waits for a pause in typing, and sends only what is new", async () => {
    const { queue, sent, wait, answer } = makeScene();
    queue.typed("a");
    wait(1_000);
    queue.typed("ab");
    wait(1_000);
    expect(sent).toEqual([]);
    wait(500);
    expect(sent).toEqual([{ body: "ab", known: "k0" }]);
    await answer(kept("k1"));
    queue.typed("abc");
    queue.typed("ab");
    wait(60_000);
    expect(sent).toHaveLength(1);
    expect(queue.isBehind).toBe(false);
  });

  it("sends one at a time, then the newest with what is known since", async () => {
    const { queue, sent, wait, answer } = makeScene();
    queue.typed("a");
    wait(1_500);
    queue.typed("ab");
    queue.typed("abc");
    wait(60_000);
    expect(sent).toHaveLength(1);
    await answer(kept("k1"));
    wait(1_500);
    expect(sent[1]).toEqual({ body: "abc", known: "k1" });
  });

  it("sends again what got no answer just as it was, less and less often", async () => {
    const { queue, sent, wait, answer, said } = makeScene();
    queue.typed("a");
    wait(1_500);
    await answer({ kind: "offline" });
    queue.typed("ab");
    wait(1_999);
    expect(sent).toHaveLength(1);
    wait(1);
    expect(sent[1]).toEqual({ body: "a", known: "k0" });
    await answer({ kind: "offline" });
    wait(3_999);
    expect(sent).toHaveLength(2);
    queue.sendNow();
    wait(0);
    expect(sent).toHaveLength(3);
    expect(said().at(-1)).toBe("offline");
    await answer(kept("k1"));
    wait(1_500);
    expect(sent[3]).toEqual({ body: "ab", known: "k1" });
  });

  it("stops at a clash, and waits for other words after a refusal", async () => {
    const { queue, sent, wait, answer } = makeScene();
    queue.typed("a");
    wait(1_500);
    await answer({ kind: "refused", message: "Vul een naam in" });
    wait(60_000);
    expect(sent).toHaveLength(1);
    queue.typed("b");
    wait(1_500);
    await answer({ kind: "clash", known: "k5", clashes: [] });
    expect(queue.known).toBe("k0");
    queue.typed("c");
    wait(60_000);
    expect(sent).toHaveLength(2);
    expect(queue.isBehind).toBe(true);
  });

  it("tells when it is known what became of what was sent", async () => {
    const { queue, sent, wait, answer } = makeScene();
    expect(queue.isUnsure).toBe(false);
    queue.typed("a");
    wait(1_500);
    await answer({ kind: "offline" });
    queue.typed("ab");
    expect(queue.isUnsure).toBe(true);
    let isSettled = false;
    const settled = queue.settle().then(() => (isSettled = true));
    wait(0);
    expect(sent.at(-1)).toEqual({ body: "a", known: "k0" });
    expect(isSettled).toBe(false);
    await answer(kept("k1"));
    await settled;
    expect([queue.isUnsure, queue.known]).toEqual([false, "k1"]);
  });

  it("in the end keeps the last words, whatever the connection does", async () => {
    const step = fc.oneof(
      fc.constant("offline" as const),
      fc.constant("kept" as const),
      fc.string({ minLength: 1, maxLength: 3 }).map((word) => ({ word })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { queue, sent, answers, wait, answer } = makeScene();
        let last = "";
        for (const [index, what] of steps.entries()) {
          if (typeof what === "object") queue.typed((last = what.word));
          else await answer(what === "kept" ? kept(`k${index}`) : { kind: "offline" });
          wait(31_000);
          expect(answers.length).toBeLessThanOrEqual(1);
        }
        for (let turn = 0; turn < 3; turn += 1) {
          await answer(kept(`last${turn}`));
          wait(31_000);
        }
        expect(queue.isBehind).toBe(false);
        if (sent.length > 0) expect(sent.at(-1)?.body).toBe(last);
      }),
    );
  });
});
