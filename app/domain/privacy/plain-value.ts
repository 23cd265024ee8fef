import { longDateTime } from "../dates/dutch.ts";

const WORDS: Record<string, string> = {
  ACTIVE: "ja",
  PENDING: "nog niet",
  REMOVED: "nee, weggehaald door een collega",
  INTRODUCTION: "voorgesteld worden aan een andere gemeente",
  STAND: "stand",
  WORKSHOP: "workshop",
  DRAFT: "concept",
  SUBMITTED: "ingediend",
  ACCEPTED: "op het programma",
  DECLINED: "niet gekozen",
  WITHDRAWN: "teruggetrokken",
  STARTED: "net begonnen",
  RUNNING: "het loopt",
  RESEARCHED: "het is onderzocht",
  PUBLIC: "iedereen",
  MATCHING: "alleen voor koppelingen",
  PRIVATE: "alleen collega's",
  QUEUED: "wacht",
  SENDING: "onderweg",
  SENT: "verstuurd",
  FAILED: "niet gelukt",
  UNSURE: "onzeker",
  CANCELLED: "niet verstuurd",
  APPROVED: "goedgekeurd",
  HELD: "tegengehouden",
  PROPOSED: "voorgesteld",
  YES: "ja",
  NOT_NOW: "nu niet",
  NOT_THIS_ONE: "deze niet",
  SPOKEN: "gesproken",
  APPOINTMENT: "een afspraak",
  VISITED: "op bezoek geweest",
  DOING_IT: "we doen het nu ook",
  NOTHING: "niets",
};

/** What the database holds, as somebody reads it. */
export function plainValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "niets";
  if (value instanceof Date) return longDateTime(value);
  if (Array.isArray(value)) return value.map(plainValue).join("; ") || "niets";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string") return WORDS[value] ?? value;
  if (typeof value === "number") return String(value);
  return JSON.stringify(value);
}
