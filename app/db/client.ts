import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";
import { oneAtATime } from "./one-at-a-time.ts";

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  return new PrismaClient({ adapter: oneAtATime(new PrismaPg({ connectionString, max: 10 })) });
}

// In development the module is loaded anew at every change; the connection stays.
const kept = globalThis as { paradePrisma?: PrismaClient };

/** The one connection pool of this process. Only files in app/db import it. */
export const prisma: PrismaClient = (kept.paradePrisma ??= connect());

/** Inside a transaction or not: every function in app/db takes either. */
export type Db = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$use" | "$extends"
>;
