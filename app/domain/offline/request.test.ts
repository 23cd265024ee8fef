import { describe, expect, it } from "vitest";
import { dataAddress, handlingOf, isKeepable } from "./request.ts";

const kindOf = (method: string, path: string, mode = "cors") =>
  handlingOf({ method, mode, path }).kind;

describe("what the worker does with a request", () => {
  it("takes pages, as a document or as data", () => {
    expect(handlingOf({ method: "GET", mode: "navigate", path: "/parade/mijn-route" })).toEqual({
      kind: "page",
      form: "document",
      path: "/parade/mijn-route",
    });
    expect(handlingOf({ method: "GET", mode: "cors", path: "/parade/mijn-route.data" })).toEqual({
      kind: "page",
      form: "data",
      path: "/parade/mijn-route",
    });
    expect(handlingOf({ method: "GET", mode: "cors", path: "/_root.data" })).toMatchObject({
      path: "/",
    });
  });

  it.each(["/assets/root-1a2b.js", "/favicon.svg", "/icon-192.png"])(
    "takes the file %s",
    (path) => {
      expect(kindOf("GET", path, "no-cors")).toBe("file");
    },
  );

  it.each(["/parade/bestanden/x", "/api/v1/events", "/healthz"])("leaves %s alone", (path) =>
    expect(kindOf("GET", path, "no-cors")).toBe("pass"),
  );

  it("takes the photos that a page shows, by whatever width", () => {
    const asked = { method: "GET", mode: "no-cors", path: "/parade/fotos/x/480" };
    expect(handlingOf(asked)).toEqual({ kind: "picture", picture: "/parade/fotos/x" });
  });

  it("takes the forms that can wait, and of the others only what the router sends", () => {
    expect(kindOf("POST", "/parade/mijn-route.data")).toBe("change");
    expect(kindOf("POST", "/parade/mijn-route", "navigate")).toBe("change");
    expect(kindOf("POST", "/parade/organisatie/aanmeldingen/x.data")).toBe("form");
    expect(kindOf("POST", "/parade/organisatie/aanmeldingen/x", "navigate")).toBe("pass");
    // An upload shows how far it is, and would not behind a worker.
    expect(kindOf("POST", "/parade/gemeente/a/voorbeelden/b/bestanden/stuur")).toBe("pass");
  });

  it("sees who goes out and who comes in", () => {
    expect(handlingOf({ method: "POST", mode: "cors", path: "/uitloggen.data" })).toEqual({
      kind: "session",
      form: "data",
      leaves: true,
    });
    expect(handlingOf({ method: "POST", mode: "navigate", path: "/inloggen/abc" })).toEqual({
      kind: "session",
      form: "document",
      leaves: false,
    });
  });
});

it.each(["/", "/parade/mijn-route"])("finds the page of the data of %s again", (path) => {
  const asked = { method: "GET", mode: "cors", path: dataAddress(path) };
  expect(handlingOf(asked)).toMatchObject({ kind: "page", form: "data", path });
});

describe("what may stand on a phone", () => {
  it.each([
    "/parade/mijn-route",
    "/parade/mijn-aanmelding",
    "/parade/programma",
    "/parade/plattegrond",
    "/parade/voorbeelden/clx123",
    "/parade/mijn-route/plek/clx123",
    "/parade/mijn-route/samen",
    "/parade/mijn-route/afdrukken",
    "/zonder-verbinding",
  ])("%s may", (path) => expect(isKeepable(path)).toBe(true));

  it.each([
    "/parade/organisatie/programma",
    "/parade/organisatie",
    "/parade/gemeente/reusel/voorbeelden/x",
    "/parade/beoordelen/x",
    "/mijn-gegevens",
    "/parade/bestanden/x",
    "/parade/mijn-route/op-je-telefoon",
    "/parade/mijn-route/agenda",
    "/parade/mijn-route/agenda.ics",
  ])("%s may not", (path) => expect(isKeepable(path)).toBe(false));
});
