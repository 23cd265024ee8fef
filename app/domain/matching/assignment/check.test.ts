import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, type Assignment } from "./assign.ts";
import { checkAssignment } from "./check.ts";
import { provenMost } from "./check-bound.ts";
import { toEdges, type AssignmentProblem } from "./problem.ts";

/** Two triangles and a bridge, one place each: the odd sets are needed to prove the optimum. */
const problem: AssignmentProblem = {
  capacity: new Int32Array(7).fill(1),
  lockedBest: new Int32Array(7),
  edges: toEdges([
    { u: 0, v: 1, weight: 90 },
    { u: 1, v: 2, weight: 88 },
    { u: 0, v: 2, weight: 86 },
    { u: 2, v: 3, weight: 20 },
    { u: 3, v: 4, weight: 70 },
    { u: 4, v: 5, weight: 68 },
    { u: 3, v: 5, weight: 66 },
    { u: 5, v: 6, weight: 10 },
  ]),
};

/** A copy with the sum's certificate changed. */
function corrupted(
  result: Assignment,
  change: (certificate: Assignment["proofs"]["sum"]["certificate"]) => object,
): Assignment {
  const { sum } = result.proofs;
  const certificate = { ...sum.certificate, ...change(sum.certificate) };
  return { ...result, proofs: { ...result.proofs, sum: { ...sum, certificate } } };
}

describe("the checker", () => {
  const result = assign(problem);

  it("agrees with what is right", () => {
    expect(checkAssignment(problem, result)).toEqual([]);
    expect(result.isProven).toBe(true);
    expect(result.proofs.sum.certificate.dual.length).toBeGreaterThan(0);
  });

  it("finds every false claim", () => {
    const claims: Partial<Assignment>[] = [
      { chosen: result.chosen.slice(1) },
      { chosen: [...result.chosen, 8] },
      { chosen: [...result.chosen, ...result.chosen] },
      { chosen: [...problem.edges.u.keys()] },
      { covered: result.covered + 1 },
      { floor: result.floor + 1 },
      { floor: result.floor - 1 },
      { sum: result.sum + 1 },
      { bound: result.bound + 1 },
      { bound: result.bound - 1 },
      { proofs: { ...result.proofs, cover: null } },
      { proofs: { ...result.proofs, sum: result.proofs.cover ?? result.proofs.sum } },
    ];
    for (const claim of claims) {
      expect(checkAssignment(problem, { ...result, ...claim }), JSON.stringify(claim)).not.toEqual(
        [],
      );
    }
  });

  it("finds every price and dual that was changed, and every odd set that was taken out", () => {
    const { prices, dual } = result.proofs.sum.certificate;
    const expectFault = (change: object) =>
      expect(
        checkAssignment(
          problem,
          corrupted(result, () => change),
        ),
      ).not.toEqual([]);
    // Far enough: nearby there may be other prices that prove the same. Party 6 has no edge left
    // in this network, so a lower price of it proves the same too.
    for (const by of [-1000, 1000]) {
      for (let v = 0; v < 6; v++) {
        expectFault({ prices: prices.map((price, at) => (at === v ? price + by : price)) });
      }
    }
    for (let set = 0; set < dual.length; set++) {
      expectFault({ dual: dual.map((value, at) => (at === set ? 0 : value)) });
      expectFault({ dual: dual.map((value, at) => (at === set ? value + 1000 : value)) });
    }
  });

  it("proves nothing false, whatever is done to a certificate", () => {
    const { sum } = result.proofs;
    const { prices, crossing } = sum.certificate;
    const sets = 3;
    const change = fc.record({
      by: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 }),
      inner: fc.array(fc.integer({ min: -1, max: sets - 1 }), { minLength: 7, maxLength: 7 }),
      parent: fc.tuple(fc.constantFrom(-1, 1, 2), fc.constantFrom(-1, 2), fc.constant(-1)),
      dual: fc.array(fc.nat(60), { minLength: sets, maxLength: sets }),
      crosses: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      stem: fc.array(fc.integer({ min: -1, max: 7 }), { minLength: sets, maxLength: sets }),
    });
    let proven = 0;
    fc.assert(
      fc.property(change, ({ by, inner, parent, dual, crosses, stem }) => {
        const certificate = {
          prices: prices.map((price, v) => price + (by[v] ?? 0)),
          inner: Int32Array.from(inner),
          parent: Int32Array.from(parent),
          dual: Float64Array.from(dual),
          crossing: crossing.map((one, arc) => (crosses[arc] ? 1 - one : one)),
          stem: Int32Array.from(stem),
        };
        let most: number;
        let wanting: number;
        try {
          ({ wanting, most } = provenMost(problem, { ...sum, certificate }));
        } catch (error) {
          expect(String(error)).toMatch(/stem of an odd set lies elsewhere/);
          return;
        }
        proven++;
        const given = sum.wish.reward * (wanting - result.covered);
        expect(most + given).toBeGreaterThanOrEqual(result.sum);
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(proven).toBeGreaterThan(150);
  });

  it("refuses what is no certificate at all", () => {
    const { prices, inner, parent, dual, stem, crossing } = result.proofs.sum.certificate;
    const wrong = [
      { prices: prices.slice(1) },
      { inner: inner.slice(1) },
      { inner: inner.map(() => dual.length) },
      { crossing: crossing.slice(1) },
      { crossing: crossing.map(() => 2) },
      { dual: dual.map(() => -2) },
      { parent: parent.slice(1) },
      { parent: parent.map((_, set) => set) },
      { stem: stem.slice(1) },
      { stem: stem.map(() => crossing.length) },
    ];
    for (const change of wrong) {
      expect(() =>
        checkAssignment(
          problem,
          corrupted(result, () => change),
        ),
      ).toThrow();
    }
    const nan = corrupted(result, () => ({ prices: prices.map(() => NaN) }));
    expect(checkAssignment(problem, nan)).not.toEqual([]);
  });
});
