import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_KINDS, linkToken, readLinkToken } from "./link.ts";

const secret = "0123456789012345678901234567890123";

describe("a link in a mail about an introduction", () => {
  it("gives its key back, for its own kind only", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...LINK_KINDS), (key, kind) => {
        const token = linkToken(secret, kind, key);
        expect(encodeURIComponent(token)).toBe(token);
        for (const other of LINK_KINDS) {
          expect(readLinkToken(secret, other, token)).toBe(other === kind ? key : null);
        }
      }),
    );
  });

  it("cannot be made without the secret, nor for another key", () => {
    const token = linkToken(secret, "answer", "k1");
    expect(readLinkToken(secret, "answer", token.replace("k1", "k2"))).toBeNull();
    expect(readLinkToken(`${secret}x`, "answer", token)).toBeNull();
    expect(readLinkToken(secret, "answer", "k1")).toBeNull();
    expect(readLinkToken(secret, "answer", "k1.")).toBeNull();
    expect(readLinkToken(secret, "answer", "")).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readLinkToken(secret, "answer", text)).toBeNull();
      }),
    );
  });
});
