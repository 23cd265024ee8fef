import { describe, expect, it } from "vitest";
import { bulkForm, decisionForm } from "./decision-form.ts";

const mail = { send: "mail", subject: "Over ons", text: "Hallo" };

const faultsOf = (answer: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  answer.error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("the form of one decision", () => {
  it("wants a mail, or says that there is none", () => {
    const form = decisionForm("accept");
    expect(form.safeParse({ seen: "submitted.0", ...mail }).success).toBe(true);
    expect(form.safeParse({ seen: "submitted.0", send: "none" }).success).toBe(true);
    expect(faultsOf(form.safeParse({ seen: "submitted.0", send: "mail" }))).toEqual([
      "subject",
      "text",
    ]);
    expect(faultsOf(form.safeParse({ send: "none" }))).toEqual(["seen"]);
  });

  it("wants to know what has to change, also without a mail", () => {
    const form = decisionForm("ask-changes");
    expect(faultsOf(form.safeParse({ seen: "submitted.0", send: "none" }))).toEqual(["request"]);
  });

  it("puts a subject on one line", () => {
    const parsed = decisionForm("accept").parse({ seen: "s.0", ...mail, subject: "a\r\nBcc: b" });
    expect(parsed).toMatchObject({ subject: "a Bcc: b" });
  });
});

describe("the form of many decisions", () => {
  const rows = ["c1~submitted.0"];

  it("refuses a blank that it cannot fill in, at its field", () => {
    const form = bulkForm("accept");
    expect(form.safeParse({ rows, ...mail, text: "Dag {gemeente}" }).success).toBe(true);
    expect(faultsOf(form.safeParse({ rows, ...mail, text: "Dag {naam}" }))).toEqual(["text"]);
    expect(faultsOf(form.safeParse({ rows, ...mail, subject: "{vraag}" }))).toEqual(["subject"]);
  });

  it("takes only rows with the mark of what was seen", () => {
    const form = bulkForm("decline");
    for (const bad of [[], ["c1"], ["c1~"], ["c1 ~submitted.0"]]) {
      expect(form.safeParse({ rows: bad, send: "none" }).success).toBe(false);
    }
    expect(form.safeParse({ rows, send: "none" }).success).toBe(true);
  });
});
