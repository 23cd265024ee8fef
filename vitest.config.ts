import { defineConfig } from "vitest/config";

// Without the Remix plugin: tests load the modules themselves.
export default defineConfig({
  test: {
    pool: "forks",
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,emails,prisma,scripts}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/commands/**"],
          globalSetup: ["scripts/test/vitest-server.ts"],
          setupFiles: ["scripts/test/vitest-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
