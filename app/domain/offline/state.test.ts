import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subjectOf, type OfflineChange } from "./change.ts";
import {
  addChange,
  changesOf,
  dropChange,
  forget,
  keep,
  nextChange,
  NOTHING_KEPT,
  settleChange,
  type Kept,
  type OfflineState,
  type Sent,
} from "./state.ts";

const kept: Kept = {
  person: "ans",
  registration: "r1",
  event: "parade",
  pages: ["/parade/mijn-route"],
  titles: { a: "Samen aan tafel" },
  runs: { run: "a" },
  at: 5,
};
const EMPTY = keep(NOTHING_KEPT, kept);
const pin = (contribution: string): OfflineChange => ({ intent: "pin", contribution });

function after(state: OfflineState, ...changes: OfflineChange[]): OfflineState {
  return changes.reduce(
    (before, change, index) =>
      addChange(before, { key: `${before.waiting.length}-${index}`, event: "parade", change }),
    state,
  );
}

const someChange: fc.Arbitrary<OfflineChange> = fc.oneof(
  fc.record({
    intent: fc.constantFrom("pin" as const, "unpin" as const, "remove" as const),
    contribution: fc.constantFrom("a", "b", "c"),
  }),
  fc.record({
    intent: fc.constant("bookmark" as const),
    contribution: fc.constantFrom("a", "b"),
    wanted: fc.constantFrom("ja" as const, "nee" as const),
  }),
  fc.record({
    intent: fc.constantFrom("wait" as const, "leave" as const),
    run: fc.constantFrom("run", "other"),
  }),
);

const someAnswer: fc.Arbitrary<Sent> = fc.constantFrom<Sent>(
  { kind: "done" },
  { kind: "refused", why: { title: "Vol", text: "Kies iets anders." } },
  { kind: "failed" },
  { kind: "waits" },
);

describe("the line of changes", () => {
  it("has the last of each subject, in the order in which they were made", () => {
    fc.assert(
      fc.property(fc.array(someChange), (changes) => {
        const last = new Map<string, OfflineChange>();
        for (const change of changes) {
          last.delete(subjectOf(change));
          last.set(subjectOf(change), change);
        }
        const { waiting } = after(EMPTY, ...changes);
        expect(waiting.map(({ change }) => change)).toEqual([...last.values()]);
      }),
    );
  });

  it("sends each change until it is done or refused, and none after that", () => {
    fc.assert(
      fc.property(fc.array(someChange), fc.array(someAnswer), (changes, answers) => {
        let state = after(EMPTY, ...changes);
        const all = state.waiting.map(({ key }) => key);
        const done: string[] = [];
        for (const sent of answers) {
          const one = nextChange(state);
          if (!one) break;
          expect(done).not.toContain(one.key);
          // Only the first of the line is ever sent.
          expect(one).toBe(state.waiting[0]);
          if (sent.kind === "done") done.push(one.key);
          state = settleChange(state, one.key, sent, 10);
        }
        const left = [...done, ...state.refused, ...state.waiting].map((one) =>
          typeof one === "string" ? one : one.key,
        );
        expect(left.sort()).toEqual([...all].sort());
      }),
    );
  });

  it("knows the title of what it is about, also by the run", () => {
    const { waiting } = after(EMPTY, pin("a"), pin("b"), { intent: "leave", run: "run" });
    expect(waiting.map(({ title }) => title)).toEqual(["Samen aan tafel", null, "Samen aan tafel"]);
  });

  it("gives up what the server fails at five times, and says so", () => {
    let state = after(EMPTY, pin("a"), pin("b"));
    const key = state.waiting[0]?.key ?? "";
    for (let time = 1; time <= 5; time++) {
      expect(nextChange(state)?.key).toBe(key);
      state = settleChange(state, key, { kind: "failed" }, 10);
    }
    expect(state.refused).toMatchObject([{ key, why: { title: "Dit lukte ons niet" } }]);
    expect(nextChange(state)?.change).toEqual(pin("b"));
  });

  it("takes nothing for an event of which nothing is kept", () => {
    const made = { key: "x", event: "elders", change: pin("a") };
    expect(addChange(EMPTY, made)).toBe(EMPTY);
    expect(addChange(NOTHING_KEPT, made)).toBe(NOTHING_KEPT);
  });

  it("lets go what somebody takes back or has read", () => {
    const state = after(EMPTY, pin("a"), pin("b"));
    const [first, second] = state.waiting;
    const why = { title: "Vol", text: "" };
    const refused = settleChange(state, first?.key ?? "", { kind: "refused", why }, 10);
    expect(dropChange(refused, first?.key ?? "")).toMatchObject({ refused: [], waiting: [second] });
    expect(dropChange(state, second?.key ?? "").waiting).toEqual([first]);
  });
});

describe("two people on one phone", () => {
  const ofAns = after(EMPTY, pin("a"));
  const bo: Kept = { ...kept, person: "bo", registration: "r2" };

  it("send only their own, and see only their own", () => {
    const ofBo = keep(forget(ofAns), bo);
    expect(nextChange(ofBo)).toBeNull();
    expect(changesOf(ofBo, "bo")).toEqual({ waiting: [], refused: [] });
    const both = after(ofBo, pin("a"));
    expect(both.waiting.map(({ person }) => person)).toEqual(["ans", "bo"]);
    expect(nextChange(both)).toMatchObject({ person: "bo", registration: "r2" });
  });

  it("find what they had not sent when they come back", () => {
    const back = keep(forget(keep(forget(ofAns), bo)), kept);
    expect(nextChange(back)?.change).toEqual(pin("a"));
  });

  it("leave no pages, titles of pages or refusals behind", () => {
    const why = { title: "Vol", text: "" };
    const key = ofAns.waiting[0]?.key ?? "";
    const left = forget(settleChange(ofAns, key, { kind: "refused", why }, 10));
    expect(left).toEqual(NOTHING_KEPT);
  });
});
