import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "./redirect.ts";

describe("ownPath", () => {
  it("keeps a path of our own, with its question", () => {
    expect(ownPath("/parade/voorbeelden?thema=schulden#s", "/")).toBe(
      "/parade/voorbeelden?thema=schulden#s",
    );
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/ /evil.example",
    "evil",
    "",
    null,
    undefined,
  ])("refuses %j", (path) => {
    expect(ownPath(path, "/veilig")).toBe("/veilig");
  });

  it("never leads to another host, whatever is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tail) => {
        const url = new URL(ownPath(`/${tail}`, "/"), "http://parade.test");
        expect(url.host).toBe("parade.test");
      }),
    );
  });
});
