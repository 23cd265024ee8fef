import { describe, expect, it } from "vitest";
import type { ContributionStatus } from "../registration/contribution.ts";
import { decideAccess, type Reader } from "./access.ts";
import { MATERIAL_AUDIENCES, type MaterialAudience } from "./material.ts";

const END = new Date("2027-05-20T16:30:00+02:00");
const BEFORE = new Date(END.getTime() - 1);

const nobody: Reader = {
  isSignedIn: false,
  isColleague: false,
  reviews: false,
  isRegistered: false,
};
const READERS = {
  nobody,
  somebody: { ...nobody, isSignedIn: true },
  visitor: { ...nobody, isSignedIn: true, isRegistered: true },
  colleague: { ...nobody, isSignedIn: true, isColleague: true },
  reviewer: { ...nobody, isSignedIn: true, reviews: true },
} as const satisfies Record<string, Reader>;

function answers(status: ContributionStatus, audience: MaterialAudience, now: Date) {
  const asked = { audience, status, eventEndsAt: END };
  return Object.fromEntries(
    Object.entries(READERS).map(([who, reader]) => {
      const access = decideAccess(asked, reader, now);
      return [who, access.ok ? "yes" : access.reason];
    }),
  );
}

describe("on the programme", () => {
  it("what is for everybody is for everybody, before and after the day", () => {
    for (const now of [BEFORE, END]) {
      expect(new Set(Object.values(answers("accepted", "everybody", now)))).toEqual(
        new Set(["yes"]),
      );
    }
  });

  it("what is for visitors asks others to sign in or to register", () => {
    expect(answers("accepted", "visitors", BEFORE)).toEqual({
      nobody: "sign-in",
      somebody: "register",
      visitor: "yes",
      colleague: "yes",
      reviewer: "yes",
    });
  });

  it("what is for visitors afterwards comes at the minute the day ends", () => {
    expect(answers("accepted", "visitors_afterwards", BEFORE)).toMatchObject({
      nobody: "sign-in",
      somebody: "register",
      visitor: "later",
      colleague: "yes",
      reviewer: "yes",
    });
    expect(answers("accepted", "visitors_afterwards", END)).toMatchObject({
      nobody: "sign-in",
      visitor: "yes",
    });
  });

  it("never comes afterwards when no day was set", () => {
    const asked = {
      audience: "visitors_afterwards",
      status: "accepted",
      eventEndsAt: null,
    } as const;
    expect(decideAccess(asked, READERS.visitor, END)).toEqual({
      ok: false,
      reason: "later",
      from: null,
    });
  });
});

describe("not on the programme", () => {
  it.each(["submitted", "changes_asked", "waitlisted", "declined"] as const)(
    "%s is for colleagues and for who decides, whatever the audience",
    (status) => {
      for (const audience of MATERIAL_AUDIENCES) {
        expect(answers(status, audience, END)).toEqual({
          nobody: "hidden",
          somebody: "hidden",
          visitor: "hidden",
          colleague: "yes",
          reviewer: "yes",
        });
      }
    },
  );

  it.each(["draft", "withdrawn"] as const)("%s is the gemeente’s own", (status) => {
    for (const audience of MATERIAL_AUDIENCES) {
      expect(answers(status, audience, END)).toMatchObject({
        visitor: "hidden",
        colleague: "yes",
        reviewer: "hidden",
      });
    }
  });
});
