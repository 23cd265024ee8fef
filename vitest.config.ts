import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A machine that does other work besides can be ten times slower than an idle one. What hangs is
// still found; a test that is merely slow must not fail for it.
const TEST_LIMIT = 180_000;
const HOOK_LIMIT = 120_000;

// Without the Remix plugin: tests load the modules themselves.
export default defineConfig({
  test: {
    pool: "forks",
    // Unless told it leaves one processor to itself, which it hardly uses: half of the two of CI.
    maxWorkers: availableParallelism(),
    env: { TZ: "UTC" },
    testTimeout: TEST_LIMIT,
    hookTimeout: HOOK_LIMIT,
    teardownTimeout: 60_000,
    setupFiles: ["scripts/test/vitest-breathing.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,emails,prisma,scripts}/**/*.test.{ts,tsx}"],
          // Pure modules keep nothing between files, so a process loads each of them once. What
          // has a database below needs a process for every file: the client knows one address.
          isolate: false,
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
        },
      },
      {
        extends: true,
        test: {
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
        },
      },
    ],
  },
});
