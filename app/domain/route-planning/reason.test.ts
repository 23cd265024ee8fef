import { describe, expect, it } from "vitest";
import { reasonSchema, reasonSentence, type Reason } from "./reason.ts";

describe("the reason in words", () => {
  it.each<[Reason, string]>([
    [{ kind: "bookmark" }, "Omdat je dit bewaarde."],
    [{ kind: "chosen" }, "Omdat je dit zelf koos."],
    [{ kind: "surprise" }, "Iets heel anders, om je te verrassen."],
    [{ kind: "theme", themeName: "Schulden" }, "Omdat je zoekt naar schulden."],
    [{ kind: "theme", themeName: "Jeugd en gezin" }, "Omdat je zoekt naar jeugd en gezin."],
    [{ kind: "theme", themeName: "Wmo" }, "Omdat je zoekt naar Wmo."],
    [{ kind: "theme", themeName: "GGZ in de wijk" }, "Omdat je zoekt naar GGZ in de wijk."],
    [
      { kind: "challenge", challengeTitle: "Wachtlijst bij de wijk", terms: [] },
      "Omdat dit past bij je vraagstuk “Wachtlijst bij de wijk”.",
    ],
    [
      { kind: "challenge", challengeTitle: "Wachtlijst bij de wijk", terms: ["wachtlijst"] },
      "Omdat je zoekt naar “wachtlijst”, in je vraagstuk “Wachtlijst bij de wijk”.",
    ],
    [
      { kind: "challenge", challengeTitle: "Te laat", terms: ["huur", "schuld", "brief", "post"] },
      "Omdat je zoekt naar “huur”, “schuld” en “brief”, in je vraagstuk “Te laat”.",
    ],
  ])("%j", (reason, sentence) => {
    expect(reasonSchema.parse(reason)).toEqual(reason);
    expect(reasonSentence(reason)).toBe(sentence);
  });

  it("is refused when it is none of these", () => {
    expect(reasonSchema.safeParse({ kind: "theme" }).success).toBe(false);
    expect(reasonSchema.safeParse({ kind: "because" }).success).toBe(false);
  });
});
