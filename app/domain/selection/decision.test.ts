import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContributionStatus } from "../registration/contribution.ts";
import {
  canBeReopened,
  decideOn,
  DECISION_PATHS,
  decisionAt,
  DECISIONS,
  possibleDecisions,
  seenMark,
  STATUS_AFTER,
  type Move,
} from "./decision.ts";

const STATUSES: ContributionStatus[] = [
  "draft",
  "submitted",
  "changes_asked",
  "accepted",
  "waitlisted",
  "declined",
  "withdrawn",
];
const MOVES: Move[] = [...DECISIONS, "reopen"];

const anySeen = fc.record({ status: fc.constantFrom(...STATUSES), version: fc.nat(50) });

describe("deciding", () => {
  it("offers what it allows, and nothing else", () => {
    for (const status of STATUSES) {
      const allowed = DECISIONS.filter((move) => decideOn({ status, version: 3 }, move).ok);
      expect([status, allowed]).toEqual([status, possibleDecisions(status)]);
      expect(decideOn({ status, version: 3 }, "reopen").ok).toBe(canBeReopened(status));
    }
  });

  it("leaves alone what a gemeente has not sent in, or took back", () => {
    for (const move of MOVES) {
      expect(decideOn({ status: "draft", version: 0 }, move).ok).toBe(false);
      const withdrawn = decideOn({ status: "withdrawn", version: 0 }, move);
      expect(withdrawn).toEqual({ ok: false, reason: "withdrawn" });
    }
  });

  it("never decides on something else than what was seen", () => {
    fc.assert(
      fc.property(anySeen, anySeen, fc.constantFrom(...MOVES), (seen, now, move) => {
        const verdict = decideOn(now, move, seenMark(seen));
        const isSame = seen.status === now.status && seen.version === now.version;
        if (verdict.ok) expect(isSame).toBe(true);
        if (isSame) expect(verdict).toEqual(decideOn(now, move));
      }),
    );
  });

  it("says that a decision was taken already rather than that something changed", () => {
    for (const move of DECISIONS) {
      const now = { status: STATUS_AFTER[move], version: 1 };
      expect(decideOn(now, move, "submitted.0")).toEqual({ ok: false, reason: "already" });
    }
  });

  it("has an address for each", () => {
    for (const decision of DECISIONS) expect(decisionAt(DECISION_PATHS[decision])).toBe(decision);
    expect(decisionAt("iets-anders")).toBeNull();
    expect(decisionAt(undefined)).toBeNull();
  });
});
