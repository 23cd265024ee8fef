import { expect, it } from "vitest";
import { together } from "./together.ts";

it("asks for the first at once and for the others together, and answers each its own", async () => {
  const batches: number[][] = [];
  const double = together<number, number>(async (asked) => {
    batches.push([...asked]);
    await new Promise((next) => setImmediate(next));
    return asked.map((number) => number * 2);
  }, 3);
  const first = double(1);
  await new Promise((next) => setImmediate(next));
  const others = [2, 3, 4, 5].map(double);
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  expect(await double(6)).toBe(12);
});

it("fails for those that were asked together, and not for the next", async () => {
  let isAway = true;
  const ask = together<string, string>((asked) =>
    isAway ? Promise.reject(new Error("away")) : Promise.resolve(asked),
  );
  const results = await Promise.allSettled([ask("a"), ask("b")]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isAway = false;
  expect(await ask("c")).toBe("c");
});
