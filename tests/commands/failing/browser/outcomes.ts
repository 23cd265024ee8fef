import { expect, test } from "@playwright/test";

// Not one of our tests: see the file of the same name in the folder above. Needs no browser.
test("passes", () => {});

test.skip("is passed over", () => {});

test.describe("a group", () => {
  test("fails with a difference", () => {
    expect([1, 2]).toEqual([1, 3]);
  });
});

test("passes at a second try", () => {
  expect(test.info().retry).toBe(1);
});
