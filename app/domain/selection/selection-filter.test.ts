import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_COLUMNS, askedColumns, rememberedColumns } from "./selection-columns.ts";
import {
  fitsSelection,
  NO_FILTER,
  readSelectionFilter,
  selectionQuery,
  type Selectable,
} from "./selection-filter.ts";
import { inOrder, ORDERS, readOrder, type Order } from "./selection-order.ts";

const me = { userId: "me", organisationIds: [] };

const stand: Selectable = {
  id: "c1",
  title: "Één loket",
  summary: "Alles op een plek.",
  kind: "stand",
  status: "submitted",
  ownerId: null,
  organisations: [{ name: "Súdwest-Fryslân", municipalityCode: "GM1900" }],
  organisationIds: ["o1"],
  themes: [{ name: "Schulden", slug: "schulden", family: "money" }],
  place: null,
  runs: [],
  reviews: [],
};

describe("the filter", () => {
  it("comes back from an address as it went in", () => {
    const part = fc.string({ maxLength: 60 }).map((text) => text.replace(/\p{Cc}/gu, ""));
    fc.assert(
      fc.property(fc.record({ words: part, theme: part, province: part, score: part }), (some) => {
        const filter = { ...NO_FILTER, ...some };
        expect(readSelectionFilter(selectionQuery(filter))).toEqual(filter);
      }),
    );
  });

  it("never throws on what somebody types", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const query = new URLSearchParams({ zoek: typed, cijfer: typed, volgorde: typed });
        fitsSelection(stand, readSelectionFilter(query), me);
        expect(Object.keys(ORDERS)).toContain(readOrder(query));
      }),
    );
  });

  it("finds words without minding accents and capitals, all of them", () => {
    const has = (words: string) => fitsSelection(stand, { ...NO_FILTER, words }, me);
    expect(has("EEN sudwest")).toBe(true);
    expect(has("een zwolle")).toBe(false);
  });

  it("takes a family or one theme", () => {
    const has = (theme: string) => fitsSelection(stand, { ...NO_FILTER, theme }, me);
    expect([has("money"), has("schulden"), has("care")]).toEqual([true, true, false]);
  });

  it("does not know toString for an order or a column", () => {
    expect(readOrder(new URLSearchParams({ volgorde: "toString" }))).toBe("nieuw");
    expect(askedColumns(new URLSearchParams("kolommen=zelf&kolom=toString"))).toEqual([]);
  });
});

describe("the order", () => {
  it("keeps every row, and is the same however they came in", () => {
    const row = fc.record({
      id: fc.uuid(),
      title: fc.string({ maxLength: 5 }),
      submittedAt: fc.option(fc.date({ noInvalidDate: true })),
      organisations: fc.constant([{ name: "Ede", municipalityCode: null }]),
      reviews: fc.array(fc.record({ userId: fc.uuid(), score: fc.integer({ min: 1, max: 5 }) }), {
        maxLength: 3,
      }),
    });
    const orders = fc.constantFrom(...(Object.keys(ORDERS) as Order[]));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), orders, (rows, order) => {
        const ordered = inOrder(rows, order);
        expect(inOrder([...rows].reverse(), order)).toEqual(ordered);
        expect([...ordered].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
          [...rows].sort((a, b) => a.id.localeCompare(b.id)),
        );
      }),
    );
  });
});

describe("the columns", () => {
  it("are those that are asked for, in their own order; none is a choice too", () => {
    const asked = (query: string) => askedColumns(new URLSearchParams(query));
    expect(asked("kolom=status&kolom=wie&kolom=onzin")).toEqual(["wie", "status"]);
    expect(asked("kolommen=zelf")).toEqual([]);
    expect(asked("zoek=ede")).toBeNull();
  });

  it("are the usual ones for whoever never chose, whatever a cookie holds", () => {
    for (const kept of [null, undefined, "wie", { wie: true }]) {
      expect(rememberedColumns(kept)).toContain("status");
    }
    expect(rememberedColumns(["contact", 3, "weg"])).toEqual(["contact"]);
    expect(rememberedColumns(ALL_COLUMNS)).toEqual(ALL_COLUMNS);
  });
});
