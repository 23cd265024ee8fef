import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumOnMachine } from "./scripts/test/chromium.ts";

export default defineConfig({
  testDir: "tests/browser",
  // Starts the app itself, with a database and an inbox of its own, and says where it is.
  // Whoever sets TEST_BASE_URL, TEST_INBOX_URL and TEST_APP_DATABASE_URL has one running.
  globalSetup: process.env.TEST_BASE_URL ? undefined : "./scripts/test/browser-app.ts",
  outputDir: "test-results",
  // Wide, because a machine that does other work is easily ten times slower.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    baseURL: process.env.TEST_BASE_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // A page that a worker kept would hide what the server answers; the specs of offline let it work.
    serviceWorkers: "block",
    // Nothing may hang on a ribbon that is still rolling out.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // Keeping a trace of every test costs an eighth of the time; `--trace on` makes one when needed.
    trace: "off",
    launchOptions: {
      executablePath: chromiumOnMachine() ?? undefined,
      args: CHROMIUM_FLAGS,
    },
  },
  projects: [
    { name: "sign-in", testMatch: "**/*.setup.ts" },
    { name: "browser", testMatch: "**/*.spec.ts", dependencies: ["sign-in"] },
  ],
});
