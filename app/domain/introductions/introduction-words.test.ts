import { describe, expect, it } from "vitest";
import type { Reason } from "#app/domain/matching/output.ts";
import { introductionWords } from "./introduction-words.ts";

const a = { id: "a", name: "Breda" };
const b = { id: "b", name: "Delft" };
const offer = {
  id: "o",
  organisationId: "b",
  ownerId: null,
  title: "Geldloket in de bibliotheek",
  family: "money",
  isPublic: true,
} as const;
const challenge = { ...offer, id: "c", organisationId: "a", title: "Niemand belt ons" };

function wordsFor(reason: Partial<Reason>) {
  const whole = {
    kind: "offer-answers-challenge",
    from: "b",
    to: "a",
    offer: "o",
    challenge: "c",
    score: 0.8,
    ...reason,
  } as Reason;
  return introductionWords({
    a,
    b,
    reasons: [whole],
    subject: { reason: whole, offer, challenge, otherChallenge: null },
    lapsed: null,
  });
}

describe("introductionWords", () => {
  it("is sure of a strong likeness of the texts only", () => {
    expect(wordsFor({}).isSure).toBe(true);
    expect(wordsFor({ basis: "theme" }).isSure).toBe(false);
    expect(wordsFor({ basis: "hunch" }).isSure).toBe(false);
    expect(wordsFor({ score: 0.3 }).isSure).toBe(false);
    expect(wordsFor({ kind: "signal", challenge: undefined }).isSure).toBe(false);
  });
});
