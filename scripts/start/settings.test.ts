import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const complete = {
  DATABASE_URL: "postgresql://a",
  SMTP_URL: "smtp://b",
  APP_SECRET: "s".repeat(32),
  APP_URL: "https://parade.example",
  MAIL_FROM: "parade@parade.example",
};

describe("what the environment asks for", () => {
  it("is a try-out on port 3000 when nothing is said", () => {
    expect(readSettings({})).toEqual({ mode: "development", port: 3000, defaultPort: true });
  });

  it.each([
    [{ DATABASE_URL: "x" }, "development"],
    [{ SMTP_URL: "x" }, "development"],
    [{ NODE_ENV: "production", ...complete }, "production"],
    [{ PARADE_MODE: "production", ...complete }, "production"],
    [complete, "production"],
    [{ PARADE_MODE: "development", NODE_ENV: "production", ...complete }, "development"],
  ])("%j is %s", (env, mode) => {
    expect(readSettings(env).mode).toBe(mode);
  });

  it("names everything that is missing in one message", () => {
    expect(() => readSettings({ NODE_ENV: "production", SMTP_URL: "x" })).toThrow(
      /DATABASE_URL, APP_SECRET, APP_URL, MAIL_FROM/,
    );
  });

  it("refuses a short secret", () => {
    expect(() => readSettings({ ...complete, APP_SECRET: "short" })).toThrow(/APP_SECRET/);
  });

  it.each(["0", "65536", "abc", "3000.5", "-1"])("refuses PORT=%s", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/geen poort/);
  });

  it("refuses a mode that does not exist", () => {
    expect(() => readSettings({ PARADE_MODE: "test" })).toThrow(/development of production/);
  });
});
