import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../events/event.ts";
import {
  CONTRIBUTION_KINDS,
  decideChange,
  decideWithdrawal,
  mayChange,
  STATUS_NAMES,
  type ContributionStatus,
} from "./contribution.ts";

const OPENS = new Date("2027-01-01T00:00:00+01:00");
const DEADLINE = new Date("2027-03-12T23:59:00+01:00");

const event: Event = {
  id: "parade",
  slug: "parade",
  kind: "PARADE",
  name: "Parade",
  tagline: "Afkijken mag.",
  isDemo: false,
  submissionOpensAt: OPENS,
  submissionDeadlineAt: DEADLINE,
  programmePublishedAt: null,
  registrationOpensAt: null,
  matchmakingAt: null,
  maxIntroductions: 3,
  introductionWay: "STRAIGHT",
  calledOffAt: null,
  calledOffText: "",
  days: [],
};

const statuses = Object.keys(STATUS_NAMES) as ContributionStatus[];
const moment = fc.date({
  min: new Date(OPENS.getTime() - 5),
  max: new Date(DEADLINE.getTime() + 5),
  noInvalidDate: true,
});
const justOutside = fc.constantFrom(
  new Date(OPENS.getTime() - 1),
  OPENS,
  DEADLINE,
  new Date(DEADLINE.getTime() + 1),
);

describe("changing", () => {
  it("happens only between opening and deadline, never makes what was sent in incomplete", () => {
    const change = fc.record({
      status: fc.constantFrom(...statuses),
      kind: fc.constantFrom(...CONTRIBUTION_KINDS),
      content: fc.record({ kind: fc.constantFrom(...CONTRIBUTION_KINDS) }),
      isComplete: fc.boolean(),
      submits: fc.boolean(),
    });
    fc.assert(
      fc.property(change, fc.oneof(moment, justOutside), (asked, now) => {
        const decision = decideChange(asked, event, now);
        // The event has no day yet, so it is never over for who was asked to change something.
        const isOpen = asked.status === "changes_asked" || (OPENS <= now && now <= DEADLINE);
        const isTheirs = !["declined", "withdrawn"].includes(asked.status);
        const isEnough =
          asked.isComplete || (["draft", "changes_asked"].includes(asked.status) && !asked.submits);
        const staysItsKind = asked.status !== "accepted" || asked.kind === asked.content.kind;
        expect(decision.ok).toBe(isOpen && isTheirs && isEnough && staysItsKind);
      }),
    );
  });

  it("says which of the two ends it is past", () => {
    const ask = { status: "draft", kind: "stand", isComplete: true, submits: false } as const;
    const asked = { ...ask, content: { kind: "stand" } } as const;
    const before = new Date(OPENS.getTime() - 1);
    const after = new Date(DEADLINE.getTime() + 1);
    expect(decideChange(asked, event, before)).toMatchObject({ reason: "not-open-yet" });
    expect(decideChange(asked, event, after)).toMatchObject({ reason: "past-deadline" });
  });
});

describe("what an organiser asked to change", () => {
  it("can be changed after the deadline, until the event is over", () => {
    const closesAt = new Date("2027-05-20T16:30:00+02:00");
    const where = { id: "dag", venue: "De Loods", town: "Amersfoort", address: "Kade 1" };
    const withDay = { ...event, days: [{ ...where, opensAt: closesAt, closesAt }] };
    const late = new Date(DEADLINE.getTime() + 1);
    expect(mayChange("changes_asked", withDay, late).ok).toBe(true);
    expect(mayChange("submitted", withDay, late).ok).toBe(false);
    const over = new Date(closesAt.getTime() + 1);
    expect(mayChange("changes_asked", withDay, over)).toMatchObject({ reason: "past-deadline" });
  });
});

describe("withdrawing", () => {
  const late = new Date(DEADLINE.getTime() + 1);

  it.each([
    ["draft", DEADLINE, "delete"],
    ["draft", late, "delete"],
    ["submitted", late, "withdraw"],
    ["changes_asked", late, "withdraw"],
    ["waitlisted", late, "withdraw"],
    ["accepted", DEADLINE, "withdraw"],
    ["accepted", late, "past-deadline"],
    ["declined", DEADLINE, "not-yours-to-change"],
    ["withdrawn", DEADLINE, "not-yours-to-change"],
  ] as const)("%s at %s: %s", (status, now, expected) => {
    const decision = decideWithdrawal(status, event, now);
    expect(decision.ok ? decision.effect : decision.reason).toBe(expected);
  });
});
