import fc from "fast-check";
import { expect, it } from "vitest";
import { attachment } from "./content-disposition.ts";

it("names the file in plain letters and as it is", () => {
  expect(attachment("één (2).pdf")).toBe(
    `attachment; filename="een (2).pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%282%29.pdf`,
  );
});

it("can be sent as a header, whatever the name, and is never two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const header = attachment(name);
      expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(
        header,
      );
      expect(header.split(";")).toHaveLength(3);
    }),
  );
});
