import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedPage, pageOf } from "./page.ts";

const asked = (query: string) => askedPage(new URLSearchParams(query));

describe("the page that an address asks for", () => {
  it.each([
    ["pagina=3", 3],
    ["", 1],
    ["pagina=0", 1],
    ["pagina=-4", 1],
    ["pagina=2.5", 1],
    ["pagina=twee", 1],
    ["pagina=%00", 1],
  ])("%s", (query, page) => {
    expect(asked(query)).toBe(page);
  });

  it("stays a page of the list, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(500), (typed, total) => {
        const { page, pages } = pageOf(
          total,
          asked(String(new URLSearchParams({ pagina: typed }))),
          24,
        );
        expect(Number.isInteger(page) && page >= 1 && page <= pages).toBe(true);
      }),
    );
  });
});

describe("the rows of a page", () => {
  it("shows each row on one page, in order, and a page beyond the last is the last", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (total, take) => {
        const all = Array.from({ length: total }, (_, row) => row);
        const { pages } = pageOf(total, 1, take);
        const shown = Array.from({ length: pages }, (_, index) => {
          const { skip } = pageOf(total, index + 1, take);
          return all.slice(skip, skip + take);
        });
        expect(shown.flat()).toEqual(all);
        expect(shown.slice(0, -1).every((rows) => rows.length === take)).toBe(true);
        expect(pageOf(total, 1e21, take)).toEqual(pageOf(total, pages, take));
      }),
    );
  });
});
