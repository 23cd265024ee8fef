import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "./output.ts";
import { lapseSentence, matchToday, toKeep, type ProposedMatch, type Today } from "./today.ts";

const seeks = { id: "seeks", name: "Barneveld" };
const shows = { id: "shows", name: "Stadskanaal" };

const TITLES = { offer: "De botenschuur", asked: "Geheim een", alsoAsked: "Geheim twee" };

const answer: Reason = {
  kind: "offer-answers-challenge",
  score: 0.8,
  from: shows.id,
  to: seeks.id,
  offer: "offer",
  challenge: "asked",
  themes: ["wonen"],
};
const same: Reason = {
  kind: "same-challenge",
  score: 0.7,
  to: seeks.id,
  challenge: "asked",
  otherChallenge: "alsoAsked",
  themes: ["wonen"],
};
const saved: Reason = {
  kind: "signal",
  score: 0.2,
  from: shows.id,
  to: seeks.id,
  offer: "offer",
};
const near: Reason = {
  kind: "context",
  score: 0.05,
  text: "Ze zitten bij elkaar in de buurt.",
  sides: { a: "Stadskanaal zit in de buurt.", b: "Barneveld zit in de buurt." },
};

type Standing = "public" | "matching" | "gone";

function todayWith(standing: { offer: Standing; asked: Standing; alsoAsked: Standing }): Today {
  const text = (id: keyof typeof TITLES, organisationId: string) => ({
    id,
    organisationId,
    ownerId: null,
    title: TITLES[id],
    family: null,
    isPublic: standing[id] === "public",
  });
  const challenges = [text("asked", seeks.id), text("alsoAsked", shows.id)];
  const offer = { ...text("offer", shows.id), shownBy: [shows.id] };
  return {
    offers: new Map(standing.offer === "gone" ? [] : [["offer", offer]]),
    challenges: new Map(
      challenges.filter(({ id }) => standing[id] !== "gone").map((one) => [one.id, one]),
    ),
    themes: new Map([["wonen", "Langer thuis wonen"]]),
    signals: [{ from: seeks.id, offer: "offer", kind: "bookmark" }],
    ties: [],
  };
}

const matchOf = (reasons: Reason[]): ProposedMatch => ({ a: seeks, b: shows, reasons });
const open = { offer: "public", asked: "public", alsoAsked: "public" } as const;

describe("a match today", () => {
  it("lapses only when what it is about is gone; lesser reasons just fall away", () => {
    const match = matchOf([same, answer, saved, near]);
    expect(matchToday(match, todayWith(open)).lapsed).toBeNull();
    const without = matchToday(match, todayWith({ ...open, alsoAsked: "gone" }));
    expect(without.lapsed).toBeNull();
    expect(without.reasons.map(({ kind }) => kind)).toEqual([answer.kind, saved.kind, near.kind]);
    expect(matchToday(match, todayWith({ ...open, asked: "gone" })).lapsed).toEqual({
      what: "challenge",
      of: seeks.name,
    });
    expect(matchToday(match, todayWith({ ...open, offer: "gone" })).lapsed).toEqual({
      what: "offer",
      of: shows.name,
    });
    expect(matchToday(matchOf([same]), todayWith({ ...open, alsoAsked: "gone" })).lapsed).toEqual({
      what: "challenge",
      of: shows.name,
    });
  });

  it("never lapses for want of a text it did not speak of", () => {
    const match = matchOf([near]);
    const told = matchToday(match, todayWith({ offer: "gone", asked: "gone", alsoAsked: "gone" }));
    expect(told).toMatchObject({ lapsed: null, reasons: [near], subject: { reason: undefined } });
  });

  it.each([
    ["the one that seeks", [shows.id, seeks.id], seeks.name],
    ["the one that shows", [seeks.id, shows.id], shows.name],
  ] as const)("lapses when %s came into the samenwerkingsverband", (_, tie, of) => {
    const elsewhere = ["a third", tie[1]] as const;
    const match = matchOf([answer, near]);
    expect(matchToday(match, { ...todayWith(open), ties: [elsewhere] }).lapsed).toBeNull();
    const { lapsed } = matchToday(match, { ...todayWith(open), ties: [elsewhere, tie] });
    expect(lapsed).toEqual({ what: "member", of });
    expect(lapsed && lapseSentence(lapsed)).toContain(`${of} hoort nu bij`);
  });

  it("never says a word of a text that is gone or that may not be quoted", () => {
    const standing = fc.constantFrom<Standing>("public", "matching", "gone");
    fc.assert(
      fc.property(
        fc.record({
          offer: fc.constantFrom<Standing>("public", "gone"),
          asked: standing,
          alsoAsked: standing,
        }),
        fc.shuffledSubarray([answer, same, saved, near], { minLength: 1 }),
        fc.constantFrom(undefined, "theme", "hunch"),
        (standings, reasons, basis) => {
          const told = matchToday(
            matchOf(
              reasons.map((reason) => ({
                ...reason,
                ...(basis && { basis }),
                text: "Geheim een.",
                sides: { a: "Geheim een.", b: "Geheim twee." },
              })),
            ),
            todayWith(standings),
          );
          const speaking = [...told.reasons, told.subject.reason].filter(
            (one) => one !== undefined && one.kind !== "context",
          );
          const said = speaking.map((one) => JSON.stringify([one?.text, one?.sides]));
          const all = said.concat(told.lapsed ? lapseSentence(told.lapsed) : []).join();
          for (const id of ["offer", "asked", "alsoAsked"] as const) {
            if (standings[id] !== "public") expect(all).not.toContain(TITLES[id]);
          }
        },
      ),
    );
  });
});

describe("what is kept of a reason", () => {
  it("has a sentence only where that quotes nobody", () => {
    const sides = { a: "Kijk naar “De botenschuur”.", b: "Vertel over “De botenschuur”." };
    const words = { text: "Met “De botenschuur”.", sides, terms: ["boten"] };
    for (const reason of [answer, same, saved]) {
      expect(toKeep({ ...reason, ...words })).toEqual(reason);
    }
    expect(toKeep(near)).toEqual(near);
  });
});
