import { expect, it } from "vitest";
import { canEdit, letterForm, MAIL_MOVES, movesFrom, type MailStatus } from "./mail-moves.ts";

const STATUSES: MailStatus[] = [
  ...(["QUEUED", "SENDING", "SENT", "FAILED"] as const),
  ...(["UNSURE", "CANCELLED", "HELD"] as const),
];

it("leaves alone what is on its way, gone or called off", () => {
  for (const status of ["SENDING", "SENT", "CANCELLED"] as const) {
    expect(movesFrom(status)).toEqual([]);
    expect(canEdit(status)).toBe(false);
  }
});

it("offers from each state what its move says, and sends again only what may not have arrived", () => {
  expect(movesFrom("QUEUED")).toEqual(["hold", "cancel"]);
  expect(movesFrom("HELD")).toEqual(["release", "cancel"]);
  expect(MAIL_MOVES.resend.from).toEqual(["FAILED", "UNSURE"]);
  expect(STATUSES.filter(canEdit)).toEqual(["QUEUED", "HELD"]);
});

it("refuses a letter without words, and a subject of two lines", () => {
  const read = (subject: string, text: string) =>
    letterForm.safeParse({ intent: "edit", subject, text }).success;
  expect(read("Onderwerp", "Tekst")).toBe(true);
  expect(read(" ", "Tekst")).toBe(false);
  expect(read("Onderwerp", "")).toBe(false);
  expect(read("Onderwerp\r\nBcc: x", "Tekst")).toBe(false);
});
