import { beforeAll, describe, expect, it } from "vitest";

// Not one of our tests: a run in which everything ends as it can end, for test-outcomes.test.ts.
it("passes", () => {});

it.skip("is passed over", () => {});

describe("a group", () => {
  it("fails with a difference", () => {
    expect([1, 2]).toEqual([1, 3]);
  });
});

describe("a group that cannot begin", () => {
  beforeAll(() => {
    throw new Error("the preparation went wrong");
  });
  it("is never reached", () => {});
});

it("leaves something behind that fails", async () => {
  void Promise.reject(new Error("nobody was waiting for this"));
  await new Promise((done) => setImmediate(done));
});
