import { describe, expect, it } from "vitest";
import { interestReader } from "./interest.ts";

const themes = [
  { id: "schulden", name: "Schulden", synonyms: ["geldzorgen"] },
  { id: "mantelzorg", name: "Mantelzorg" },
  { id: "vervoer", name: "Vervoer" },
];
const offers = [
  {
    id: "o1",
    title: "Vroeg aanbellen bij huurachterstand",
    text: "Na één gemiste betaling gaan wij langs.",
  },
  { id: "o2", title: "Logeerhuis voor een vrij weekend", text: "Mantelzorgers komen op adem." },
  {
    id: "o3",
    title: "Dorpsauto met chauffeurs",
    text: "Ouderen rijden mee naar het ziekenhuis.",
    themes: ["vervoer"],
  },
  { id: "o4", title: "Respijt aan huis", text: "Een oppas voor wie voor een naaste zorgt." },
  { id: "o5", title: "", text: "" },
];
const reader = interestReader({ offers, themes });
const none = { themes: [], challenges: [], bookmarks: [] };
const byId = (visitor: Parameters<typeof reader.interestsOf>[0], id: string) =>
  reader.interestsOf(visitor).find((one) => one.offerId === id);

describe("interests of a visitor", () => {
  it("gives each offer a score in 0..1 and nothing without a reason", () => {
    for (const one of reader.interestsOf(none))
      expect(one).toMatchObject({ score: 0, reason: null });
  });

  it("puts a bookmark above all", () => {
    expect(byId({ ...none, bookmarks: ["o5"] }, "o5")).toEqual({
      offerId: "o5",
      score: 1,
      reason: { kind: "bookmark" },
    });
  });

  it("answers a challenge told in other words, with the words that carry it", () => {
    const challenges = [
      {
        id: "c1",
        title: "Mensen melden zich pas als de deurwaarder komt",
        text: "De betaling van de huur is dan al maanden achter.",
      },
    ];
    const ranked = reader.interestsOf({ ...none, challenges }).sort((a, b) => b.score - a.score);
    expect(ranked[0]?.offerId).toBe("o1");
    const reason = ranked[0]?.reason;
    if (reason?.kind !== "challenge") throw new Error(`reason is ${reason?.kind}`);
    expect(reason.challengeId).toBe("c1");
    const texts = `${offers[0]?.title} ${offers[0]?.text} ${challenges[0]?.title} ${challenges[0]?.text}`;
    expect(reason.terms.length).toBeGreaterThan(0);
    for (const term of reason.terms) expect(texts).toContain(term);
  });

  it("infers the theme of an offer that bears no tag", () => {
    expect(byId({ ...none, themes: ["mantelzorg"] }, "o4")?.reason).toEqual({
      kind: "theme",
      themeId: "mantelzorg",
    });
    expect(byId({ ...none, themes: ["mantelzorg"] }, "o3")?.score).toBe(0);
  });

  it("names the theme of a tagged offer", () => {
    expect(byId({ ...none, themes: ["schulden", "vervoer"] }, "o3")?.reason).toEqual({
      kind: "theme",
      themeId: "vervoer",
    });
  });

  it("finds similar offers, never the offer itself", () => {
    expect(reader.similarOffers("o2", 1).map((one) => one.offerId)).toEqual(["o4"]);
    expect(reader.similarOffers("o2", 9).map((one) => one.offerId)).not.toContain("o2");
    expect(reader.similarOffers("unknown", 3)).toEqual([]);
    expect(reader.similarOffers("o5", 3)).toEqual([]);
  });
});
