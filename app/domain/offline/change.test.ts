import { describe, expect, it } from "vitest";
import { changeOf, subjectOf, takesChanges, type OfflineChange } from "./change.ts";
import { offlineForm } from "./offline-form.ts";

const FORMS: [string, Record<string, string>, OfflineChange | null][] = [
  ["mijn-route", { intent: "pin", contribution: "a" }, { intent: "pin", contribution: "a" }],
  ["mijn-route", { intent: "drop", contribution: "a" }, { intent: "drop", contribution: "a" }],
  ["mijn-route", { intent: "remove", contribution: "a" }, { intent: "remove", contribution: "a" }],
  [
    "mijn-route",
    { intent: "add", contribution: "a", run: "r" },
    { intent: "add", contribution: "a", run: "r" },
  ],
  [
    "mijn-route",
    { intent: "swap", contribution: "a", out: "b" },
    { intent: "swap", contribution: "a", out: "b" },
  ],
  ["mijn-route", { intent: "swap", contribution: "a" }, null],
  ["mijn-route", { intent: "pin" }, null],
  ["mijn-route", { intent: "propose" }, null],
  [
    "bewaren",
    { contribution: "a", bewaard: "ja", terug: "/parade/voorbeelden/a" },
    { intent: "bookmark", contribution: "a", wanted: "ja" },
  ],
  // Which way round is not known: sent later it might undo what was meant.
  ["bewaren", { contribution: "a" }, null],
  ["mijn-route/plek/r", { intent: "wait" }, { intent: "wait", run: "r" }],
  [
    "mijn-route/plek/r",
    { intent: "yes", replace: "ja" },
    { intent: "yes", run: "r", replace: "ja" },
  ],
  ["mijn-aanmelding", { intent: "sign-off", sure: "on" }, { intent: "sign-off" }],
  ["mijn-aanmelding", { intent: "sign-off" }, null],
  ["mijn-aanmelding", { intent: "consent", consent: "on" }, null],
];

describe("which change a form asks for", () => {
  it.each(FORMS)("%s %j", (page, fields, change) => {
    expect(changeOf(`/parade/${page}`, fields)).toEqual(change && { event: "parade", change });
  });

  it("is none at other addresses", () => {
    const fields = { intent: "pin", contribution: "a" };
    for (const path of ["/parade/organisatie", "/mijn-route", "/a/b/mijn-route", "/uitloggen"]) {
      expect(takesChanges(path)).toBe(false);
      expect(changeOf(path, fields)).toBeNull();
    }
  });
});

describe("what a phone sends", () => {
  const changes = FORMS.flatMap(([, , change]) => change ?? []);

  it.each(changes)("is read by the server as it was made: %j", (change) => {
    const sent = Object.fromEntries(new URLSearchParams({ registration: "x", ...change }));
    expect(offlineForm.parse(sent)).toEqual({ registration: "x", ...change });
  });
});

it("takes pinning and not pinning, and all about one seat, for the same subject", () => {
  const same = (a: OfflineChange, b: OfflineChange) => subjectOf(a) === subjectOf(b);
  expect(same({ intent: "pin", contribution: "a" }, { intent: "unpin", contribution: "a" })).toBe(
    true,
  );
  expect(same({ intent: "wait", run: "a" }, { intent: "leave", run: "a" })).toBe(true);
  expect(same({ intent: "pin", contribution: "a" }, { intent: "pin", contribution: "b" })).toBe(
    false,
  );
  expect(same({ intent: "pin", contribution: "a" }, { intent: "remove", contribution: "a" })).toBe(
    false,
  );
});
