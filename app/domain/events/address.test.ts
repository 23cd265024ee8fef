import fc from "fast-check";
import { expect, it } from "vitest";
import routes from "#app/routes.ts";
import { addressFrom, addressProblem, RESERVED } from "./address.ts";

it.each([
  ["PraktijkVoorbeeldenParade 2027", "praktijkvoorbeeldenparade-2027"],
  ["Werkatelier: ’s-Hertogenbosch & Súdwest", "werkatelier-s-hertogenbosch-sudwest"],
  ["!!!", ""],
])("makes an address of %s", (name, address) => expect(addressFrom(name)).toBe(address));

it("makes an address that is one, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (name) => {
      const address = addressFrom(name);
      if (address.length >= 2) expect(addressProblem(address)).not.toBe("shape");
    }),
  );
});

it.each(["a", "Parade", "par ade", "-parade", "parade--x", "pará", "x/y", ".well-known"])(
  "refuses %s",
  (address) => expect(addressProblem(address)).toBe("shape"),
);

it("keeps apart every first word of the app's own addresses", () => {
  const own = routes.flatMap(({ path = "" }) => {
    const [first = ""] = path.split("/");
    return first === "" || first.startsWith(":") || first === "*" ? [] : first;
  });
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((word) => !RESERVED.has(word))).toEqual([]);
});
