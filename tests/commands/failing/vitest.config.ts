import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/commands/failing/{outcomes,unloadable}.ts"] },
});
