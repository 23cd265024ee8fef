import { describe, expect, it } from "vitest";
import * as byWords from "./sentence-examples.ts";
import { sentence } from "./sentences.ts";

// What these tests are about most: only a theme brings them together.
const answer = { ...byWords.answer, basis: "theme" } as const;
const peer = { ...byWords.peer, basis: "theme" } as const;

describe("a pair that only a theme brings together", () => {
  it("is told that it works on the same theme, in three ways", () => {
    const told = [0, 1, 2].map((variant) => sentence({ ...answer, variant }));
    expect(told).toMatchInlineSnapshot(`
      [
        "Stadskanaal en Barneveld werken allebei aan het thema “Langer thuis wonen”: de een laat “Een nacht proefwonen” zien, de ander zit met “Niemand wil verhuizen”.",
        "Barneveld zit met “Niemand wil verhuizen” en Stadskanaal laat “Een nacht proefwonen” zien: het thema is bij allebei “Langer thuis wonen”, dus wissel eens ervaringen uit.",
        "Of “Een nacht proefwonen” van Stadskanaal past bij “Niemand wil verhuizen” weten we niet, Barneveld, maar jullie werken allebei aan “Langer thuis wonen”.",
      ]
    `);
  });

  it("is told so without the challenge where that may not be quoted", () => {
    const hidden = sentence({ ...answer, challenge: null });
    expect(hidden).toMatchInlineSnapshot(
      `"Stadskanaal laat “Een nacht proefwonen” zien en Barneveld zoekt iets rond “Langer thuis wonen”: jullie werken aan hetzelfde thema, dus wissel eens ervaringen uit."`,
    );
    expect(sentence({ ...peer, otherChallenge: null })).toMatchInlineSnapshot(
      `"Woerden en Berkelland hebben allebei een vraagstuk rond “Langer thuis wonen”: misschien valt er iets uit te wisselen."`,
    );
  });

  it("shares a theme, not a struggle", () => {
    expect(sentence(peer)).toMatchInlineSnapshot(
      `"Woerden en Berkelland hebben allebei een vraagstuk rond “Langer thuis wonen”: bij de een heet het “Niemand wil verhuizen”, bij de ander “De trap wordt te steil”."`,
    );
  });

  it.each([0, 1, 2, 3])("is promised no answer, however high it scores (%i)", (variant) => {
    for (const challenge of [answer.challenge, null]) {
      for (const theme of [answer.theme, null]) {
        const told = sentence({ ...answer, challenge, theme, variant });
        expect(told).not.toMatch(/dit zou jíj|verder helpen|hetzelfde aan/i);
      }
    }
    for (const theme of [peer.theme, null]) {
      expect(sentence({ ...peer, theme, variant })).not.toMatch(
        /hetzelfde|lijkt sterk|niet de enigen/,
      );
    }
  });
});

describe("a pair that only a likeness brings together", () => {
  it("is told as a guess, without a theme that neither chose", () => {
    for (const score of [0.3, 0.9]) {
      const hunch = { basis: "hunch", score } as const;
      const told = [
        sentence({ ...answer, ...hunch }),
        sentence({ ...answer, ...hunch, challenge: null }),
        sentence({ ...peer, ...hunch }),
        sentence({ ...peer, ...hunch, challenge: null }),
      ];
      expect(told).toEqual([
        "Misschien iets voor Barneveld: “Een nacht proefwonen” van Stadskanaal raakt aan jullie vraagstuk “Niemand wil verhuizen”.",
        "Misschien iets voor Barneveld: ga bij Stadskanaal eens kijken naar “Een nacht proefwonen”.",
        "“Niemand wil verhuizen” van Woerden en “De trap wordt te steil” van Berkelland raken aan elkaar: leg ze eens naast elkaar.",
        "Woerden en Berkelland herkennen misschien iets in elkaars vraagstuk: leg ze eens naast elkaar.",
      ]);
    }
  });
});

describe("a pair that the texts bring together", () => {
  it("is told with certainty from a fair score on", () => {
    const sure = { ...answer, basis: "words" } as const;
    expect(sentence(sure)).toMatch(/^Dit zou jíj eens moeten doen, Barneveld/);
    expect(sentence({ ...sure, score: 0.3 })).toMatch(/^Misschien iets voor Barneveld/);
  });
});
