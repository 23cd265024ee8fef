import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../events/event.ts";
import {
  CONTRIBUTION_KINDS,
  decideChange,
  decideWithdrawal,
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
  maxIntroductions: 3,
  days: [],
};

const content = {
  kind: "stand",
  stage: "running",
  title: "Geldloket",
  summary: "",
  story: "",
  results: "",
  themeIds: [],
  partnerCodes: [],
} as const;

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
      content: fc.constantFrom(...CONTRIBUTION_KINDS).map((kind) => ({
        ...content,
        kind,
        themeIds: [],
        partnerCodes: [],
      })),
      isComplete: fc.boolean(),
      submits: fc.boolean(),
    });
    fc.assert(
      fc.property(change, fc.oneof(moment, justOutside), (asked, now) => {
        const decision = decideChange(asked, event, now);
        const isOpen = OPENS <= now && now <= DEADLINE;
        const isTheirs = !["declined", "withdrawn"].includes(asked.status);
        const isEnough = asked.isComplete || (asked.status === "draft" && !asked.submits);
        const staysItsKind = asked.status !== "accepted" || asked.kind === asked.content.kind;
        expect(decision.ok).toBe(isOpen && isTheirs && isEnough && staysItsKind);
      }),
    );
  });

  it("says which of the two ends it is past", () => {
    const ask = { status: "draft", kind: "stand", isComplete: true, submits: false } as const;
    const asked = { ...ask, content: { ...content, themeIds: [], partnerCodes: [] } };
    const before = new Date(OPENS.getTime() - 1);
    const after = new Date(DEADLINE.getTime() + 1);
    expect(decideChange(asked, event, before)).toMatchObject({ reason: "not-open-yet" });
    expect(decideChange(asked, event, after)).toMatchObject({ reason: "past-deadline" });
  });
});

describe("withdrawing", () => {
  const late = new Date(DEADLINE.getTime() + 1);

  it.each([
    ["draft", DEADLINE, "delete"],
    ["draft", late, "delete"],
    ["submitted", late, "withdraw"],
    ["accepted", DEADLINE, "withdraw"],
    ["accepted", late, "past-deadline"],
    ["declined", DEADLINE, "not-yours-to-change"],
    ["withdrawn", DEADLINE, "not-yours-to-change"],
  ] as const)("%s at %s: %s", (status, now, expected) => {
    const decision = decideWithdrawal(status, event, now);
    expect(decision.ok ? decision.effect : decision.reason).toBe(expected);
  });
});
