import { expect, it } from "vitest";
import { askedPage } from "../paging/page.ts";
import { askedList, listQuery, MATCH_LISTS } from "./match-lists.ts";

it("comes back to the list and the page that it left", () => {
  for (const list of MATCH_LISTS) {
    for (const page of [1, 2, 30]) {
      const query = new URLSearchParams(listQuery(list, page));
      expect([askedList(query), askedPage(query)]).toEqual([list, page]);
    }
  }
});

it("leaves out what is usual, and shows what waits for a word that is no list", () => {
  expect(listQuery("wachten")).toBe("");
  expect(listQuery("tegengehouden", 2)).toBe("?lijst=tegengehouden&pagina=2");
  expect(askedList(new URLSearchParams("lijst=onzin"))).toBe("wachten");
});
