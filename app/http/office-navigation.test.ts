import { describe, expect, it } from "vitest";
import routes from "#app/routes.ts";
import type { Viewer } from "#app/domain/people/viewer.ts";
import { navigationFor } from "./navigation.ts";
import { officeGroups } from "./office-navigation.ts";

const organiser: Viewer = {
  ...{ userId: "1", email: "organisatie@parade.example", name: null, isAdministrator: false },
  ...{ organisations: [], organises: ["parade"], reviews: [], registeredFor: [] },
};
const reviewer: Viewer = { ...organiser, organises: [], reviews: ["parade"] };

const hrefs = officeGroups("parade").flatMap(({ parts }) => parts.map(({ href }) => href));
const { items } = navigationFor(organiser, "parade", "/parade/organisatie");

/** Pages of the office that have an address of their own, in an event called "parade". */
const pages = routes.flatMap(({ path = "", file }) => {
  const isOffice = path.startsWith(":event/organisatie") || path === ":event/beoordelen";
  const needsMore = path.replace(":event", "").includes(":");
  return isOffice && !needsMore && file.endsWith(".tsx") ? path.replace(":event", "/parade") : [];
});

describe("the office's menu", () => {
  it("leads to every page of the office, and to nothing else", () => {
    // Only shown after something was chosen in the list.
    const afterList = ["/aanmeldingen/samen", "/koppelingen/goedkeuren"];
    const reached = pages.filter((path) => !afterList.some((end) => path.endsWith(end)));
    expect([...hrefs].sort()).toEqual(reached.sort());
  });

  it("has few enough groups for one line, with the same parts beneath as the dashboard", () => {
    expect(items.length).toBeLessThanOrEqual(6);
    const beneath = items.flatMap(({ href, parts }) => parts ?? [{ href }]);
    expect(beneath.map(({ href }) => href)).toEqual(hrefs);
    for (const { href, parts } of items) expect(parts?.[0]?.href ?? href).toBe(href);
  });

  it("stays while an organiser gives scores, and is not the committee's", () => {
    const labels = (viewer: Viewer) =>
      navigationFor(viewer, "parade", "/parade/beoordelen/abc").items.map(({ label }) => label);
    expect(labels(organiser)).toContain("Instellingen");
    expect(labels(reviewer)).not.toContain("Instellingen");
  });

  it("is another event's own", () => {
    const menu = navigationFor(organiser, "ander", "/ander/organisatie");
    expect(menu.items.map(({ label }) => label)).not.toContain("Instellingen");
  });
});
