import fc from "fast-check";
import { expect, it } from "vitest";
import { readStopToken, stopToken } from "./stop-token.ts";

const SECRET = "a secret of more than thirty-two characters";

it("gives back the address it was made for, in small letters", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const token = stopToken(SECRET, email);
      expect(readStopToken(SECRET, token)).toBe(email.toLowerCase());
      expect(token).toMatch(/^[\w.-]+$/);
    }),
  );
});

it("is worth nothing when one letter of it is another, or under another secret", () => {
  const token = stopToken(SECRET, "contact@breda.example");
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom("A", "z", "7", "."), (place, letter) => {
      fc.pre(token[place] !== letter);
      // The last letter of a base64 text carries bits that mean nothing: compared as text it is another all the same.
      expect(
        readStopToken(SECRET, token.slice(0, place) + letter + token.slice(place + 1)),
      ).toBeNull();
    }),
  );
  expect(readStopToken(`${SECRET}!`, token)).toBeNull();
  expect(readStopToken(SECRET, "")).toBeNull();
});
