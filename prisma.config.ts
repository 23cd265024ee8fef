import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";
import { migrationAdapter } from "./scripts/database/migration-adapter.ts";

// Prisma looks for an engine to download unless it is told of a file; it never opens this one.
// Without it every mistake in the schema shows as a failed download.
process.env.PRISMA_QUERY_ENGINE_LIBRARY ??= fileURLToPath(import.meta.url);
process.env.CHECKPOINT_DISABLE ??= "1";

// `prisma generate` needs no database, yet refuses a schema whose address is missing.
const databaseUrl = (process.env.DATABASE_URL ??= "postgresql://none:none@127.0.0.1:1/none");

// The schema engine leaves the 10-second timer of its lock behind, which would keep every migrate
// command waiting after its work is done.
const LOCK_TIMEOUT = 10_000;
globalThis.setTimeout = new Proxy(globalThis.setTimeout, {
  apply(plainSetTimeout, self, args: Parameters<typeof setTimeout>) {
    const timer = Reflect.apply(plainSetTimeout, self, args);
    return args[1] === LOCK_TIMEOUT ? timer.unref() : timer;
  },
});

export default defineConfig({
  experimental: { adapter: true },
  engine: "js",
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  adapter: async () => migrationAdapter(databaseUrl),
});
