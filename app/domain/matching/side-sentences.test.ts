import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, peer, type Answer, type Peer } from "./sentence-examples.ts";
import { sideSentences } from "./side-sentences.ts";

const inTurn = <T extends Answer | Peer>(input: T, variants: number) =>
  Array.from({ length: variants }, (_, variant) => sideSentences({ ...input, variant }));

describe("what an example means to each", () => {
  it("sends who seeks to look, and tells who shows whom it helps", () => {
    expect(inTurn(answer, 4).map(({ first }) => first)).toMatchInlineSnapshot(`
      [
        "Dit zou jíj eens moeten doen: vraag Stadskanaal naar “Een nacht proefwonen”, want dat past bij jullie vraagstuk “Niemand wil verhuizen”.",
        "Jullie zitten met “Niemand wil verhuizen”, dus dit zou jíj eens moeten doen: bij Stadskanaal kijken naar “Een nacht proefwonen”.",
        "Dit zou jíj eens moeten doen: leg “Niemand wil verhuizen” voor aan Stadskanaal en vraag naar “Een nacht proefwonen”.",
        "Dit zou jíj eens moeten doen: kijk bij Stadskanaal naar “Een nacht proefwonen”, want net als bij “Niemand wil verhuizen” draait het daar om “Langer thuis wonen”.",
      ]
    `);
    expect(inTurn(answer, 3).map(({ second }) => second)).toMatchInlineSnapshot(`
      [
        "Barneveld zit met “Niemand wil verhuizen” en kan vast iets leren van jullie “Een nacht proefwonen”.",
        "Met “Een nacht proefwonen” kunnen jullie Barneveld verder helpen: daar zitten ze met “Niemand wil verhuizen”.",
        "Vertel Barneveld eens over jullie “Een nacht proefwonen”, want daar zitten ze met “Niemand wil verhuizen”.",
      ]
    `);
  });

  it("is a suggestion where little tells it, and says so to both", () => {
    const weak = { ...answer, score: 0.3 };
    expect(inTurn(weak, 3)).toMatchInlineSnapshot(`
      [
        {
          "first": "Misschien iets voor jullie: “Een nacht proefwonen” van Stadskanaal raakt aan jullie vraagstuk “Niemand wil verhuizen”.",
          "second": "Misschien heeft Barneveld iets aan jullie “Een nacht proefwonen”: daar zitten ze met “Niemand wil verhuizen”.",
        },
        {
          "first": "Jullie zitten met “Niemand wil verhuizen”; een gesprek met Stadskanaal over “Een nacht proefwonen” helpt misschien een stap verder.",
          "second": "Barneveld zit met “Niemand wil verhuizen”; een gesprek over jullie “Een nacht proefwonen” helpt ze misschien een stap verder.",
        },
        {
          "first": "Het is geen kant-en-klaar antwoord op “Niemand wil verhuizen”, maar van “Een nacht proefwonen” bij Stadskanaal kunnen jullie wel iets opsteken.",
          "second": "Misschien heeft Barneveld iets aan jullie “Een nacht proefwonen”: daar zitten ze met “Niemand wil verhuizen”.",
        },
      ]
    `);
    for (const variant of [0, 1, 2, 3]) {
      for (const basis of ["theme", "hunch"] as const) {
        const { first, second } = sideSentences({ ...answer, basis, variant });
        expect(first + second).not.toMatch(/dit zou jíj|verder helpen|vast iets leren/i);
      }
    }
    expect(inTurn({ ...answer, basis: "theme" }, 2)).toMatchInlineSnapshot(`
      [
        {
          "first": "Stadskanaal laat “Een nacht proefwonen” zien en jullie zitten met “Niemand wil verhuizen”: het thema is bij allebei “Langer thuis wonen”, dus wissel eens ervaringen uit.",
          "second": "Barneveld zit met “Niemand wil verhuizen” en jullie laten “Een nacht proefwonen” zien: het thema is bij allebei “Langer thuis wonen”, dus wissel eens ervaringen uit.",
        },
        {
          "first": "Of “Een nacht proefwonen” van Stadskanaal past bij “Niemand wil verhuizen” weten we niet, maar jullie werken allebei aan “Langer thuis wonen”.",
          "second": "Barneveld zit met “Niemand wil verhuizen” en jullie laten “Een nacht proefwonen” zien: het thema is bij allebei “Langer thuis wonen”, dus wissel eens ervaringen uit.",
        },
      ]
    `);
  });
});

describe("what the same struggle means to each", () => {
  it("is told from either side", () => {
    expect(inTurn(peer, 3)).toMatchInlineSnapshot(`
      [
        {
          "first": "Jullie zijn niet de enigen met “Niemand wil verhuizen”: Berkelland zit met “De trap wordt te steil”.",
          "second": "Jullie zijn niet de enigen met “De trap wordt te steil”: Woerden zit met “Niemand wil verhuizen”.",
        },
        {
          "first": "Berkelland loopt tegen hetzelfde aan als jullie: daar heet het “De trap wordt te steil”, bij jullie “Niemand wil verhuizen”.",
          "second": "Woerden loopt tegen hetzelfde aan als jullie: daar heet het “Niemand wil verhuizen”, bij jullie “De trap wordt te steil”.",
        },
        {
          "first": "Bel elkaar eens: “De trap wordt te steil” van Berkelland lijkt sterk op jullie “Niemand wil verhuizen”.",
          "second": "Bel elkaar eens: “Niemand wil verhuizen” van Woerden lijkt sterk op jullie “De trap wordt te steil”.",
        },
      ]
    `);
    expect(inTurn({ ...peer, score: 0.3 }, 2)).toMatchInlineSnapshot(`
      [
        {
          "first": "“De trap wordt te steil” van Berkelland raakt aan jullie “Niemand wil verhuizen”: leg ze eens naast elkaar.",
          "second": "“Niemand wil verhuizen” van Woerden raakt aan jullie “De trap wordt te steil”: leg ze eens naast elkaar.",
        },
        {
          "first": "Jullie herkennen misschien iets in “De trap wordt te steil” van Berkelland: bij jullie heet het “Niemand wil verhuizen”.",
          "second": "Jullie herkennen misschien iets in “Niemand wil verhuizen” van Woerden: bij jullie heet het “De trap wordt te steil”.",
        },
      ]
    `);
    expect(sideSentences({ ...peer, basis: "theme" })).toMatchInlineSnapshot(`
      {
        "first": "Berkelland heeft net als jullie een vraagstuk rond “Langer thuis wonen”: bij jullie heet het “Niemand wil verhuizen”, daar “De trap wordt te steil”.",
        "second": "Woerden heeft net als jullie een vraagstuk rond “Langer thuis wonen”: bij jullie heet het “De trap wordt te steil”, daar “Niemand wil verhuizen”.",
      }
    `);
  });
});

it("tells what happened on the day, what both want and where they are, to each", () => {
  const [one, two] = ["Woerden", "Berkelland"];
  const told = [
    ...(["bookmark", "route", "visit", "tip", "pledge"] as const).map((signal) =>
      sideSentences({ kind: "signal", signal, from: one, to: two, offer: "Proefwonen" }),
    ),
    sideSentences({ kind: "shared-interest", one, two, themes: ["Wonen", "Zorg"] }),
    ...[
      { score: 1, isNear: true, isAlikeInSize: true },
      { score: 1, isNear: true, isAlikeInSize: false },
      { score: 1, isNear: false, isAlikeInSize: true },
    ].map((context) => sideSentences({ kind: "context", one, two, context })),
    sideSentences({ kind: "locked", one, two }),
  ];
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "first": "Iemand van jullie bewaarde “Proefwonen” van Woerden.",
        "second": "Iemand van Berkelland bewaarde jullie “Proefwonen”.",
      },
      {
        "first": "Iemand van jullie zette “Proefwonen” van Woerden in de route.",
        "second": "Iemand van Berkelland zette jullie “Proefwonen” in de route.",
      },
      {
        "first": "Iemand van jullie kwam kijken naar “Proefwonen” van Woerden.",
        "second": "Iemand van Berkelland kwam kijken naar jullie “Proefwonen”.",
      },
      {
        "first": "Iemand van jullie kreeg de tip om te kijken naar “Proefwonen” van Woerden.",
        "second": "Iemand van Berkelland kreeg de tip om te kijken naar jullie “Proefwonen”.",
      },
      {
        "first": "Iemand van jullie zei over “Proefwonen” van Woerden: dit ga ik doen.",
        "second": "Iemand van Berkelland zei over jullie “Proefwonen”: dit ga ik doen.",
      },
      {
        "first": "Net als jullie wil Berkelland meer weten over “Wonen” en “Zorg”.",
        "second": "Net als jullie wil Woerden meer weten over “Wonen” en “Zorg”.",
      },
      {
        "first": "Berkelland zit bij jullie in de buurt en is ongeveer even groot.",
        "second": "Woerden zit bij jullie in de buurt en is ongeveer even groot.",
      },
      {
        "first": "Berkelland zit bij jullie in de buurt, dus een bezoek is zo gemaakt.",
        "second": "Woerden zit bij jullie in de buurt, dus een bezoek is zo gemaakt.",
      },
      {
        "first": "Berkelland is ongeveer even groot als jullie: wat daar werkt, past ook bij jullie.",
        "second": "Woerden is ongeveer even groot als jullie: wat daar werkt, past ook bij jullie.",
      },
      {
        "first": "De organisatie brengt jullie graag in gesprek met Berkelland.",
        "second": "De organisatie brengt jullie graag in gesprek met Woerden.",
      },
    ]
  `);
});

it("names the other and never oneself, is one sentence, and quotes only what may be", () => {
  const maybe = (words: string) => fc.constantFrom(words, null);
  const how = {
    basis: fc.constantFrom("words" as const, "theme" as const, "hunch" as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    variant: fc.nat(12),
    theme: maybe("Langer thuis wonen"),
  };
  const inputs = fc.oneof(
    fc
      .record({
        ...how,
        challenge: maybe(answer.challenge ?? ""),
        offer: fc.constantFrom("Proefwonen", ""),
      })
      .map((some): [Answer, string, string] => [
        { ...answer, ...some },
        "Barneveld",
        "Stadskanaal",
      ]),
    fc
      .record({ ...how, challenge: maybe("Eén"), otherChallenge: maybe("Twee") })
      .map((some): [Peer, string, string] => [{ ...peer, ...some }, "Woerden", "Berkelland"]),
  );
  fc.assert(
    fc.property(inputs, ([input, one, two]) => {
      const { first, second } = sideSentences(input);
      for (const [said, own, other] of [
        [first, one, two],
        [second, two, one],
      ] as const) {
        expect(said).toContain(other);
        expect(said).not.toContain(own);
        expect(said).toMatch(/^[\p{Lu}“].*\.$/u);
        expect(said).not.toMatch(/null|undefined|“”|\.\s/);
        expect(said).toMatch(/jullie|jíj|elkaar/i);
        if (input.challenge === null) expect(said).not.toContain(answer.challenge);
      }
    }),
  );
});
