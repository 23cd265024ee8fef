import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSignedReport, signedAt } from "./webhook.ts";

const SECRET = "known to the mail provider";
const NOW = new Date("2027-05-20T08:00:00Z");
const BODY = '{"events":[{"type":"bounced","email":"weg@breda.example"}]}';

function sign(body = BODY, at = NOW, secret = SECRET): string {
  const time = Math.floor(at.getTime() / 1000);
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}

const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe("a report", () => {
  it("counts when it was signed just now by who knows the secret", () => {
    expect(isSignedReport({ body: BODY, header: sign() }, SECRET, NOW)).toBe(true);
    expect(isSignedReport({ body: BODY, header: sign(BODY, ago(300)) }, SECRET, NOW)).toBe(true);
    expect(signedAt(sign())).toEqual(NOW);
  });

  it.each([
    ["of another text", sign(`${BODY} `)],
    ["with another secret", sign(BODY, NOW, "guessed")],
    ["of long ago", sign(BODY, ago(301))],
    ["of a time to come", sign(BODY, ago(-301))],
    ["with another time than was signed", sign().replace(/^t=\d/, "t=2")],
    ["cut short", sign().slice(0, -1)],
    ["with nothing in it", "t=1,v1="],
    ["that is not there", ""],
  ])("does not count with a signature %s", (_what, header) => {
    expect(isSignedReport({ body: BODY, header }, SECRET, NOW)).toBe(false);
  });
});
