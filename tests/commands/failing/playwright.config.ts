import { defineConfig } from "@playwright/test";

export default defineConfig({ testDir: "browser", testMatch: "outcomes.ts", retries: 1 });
