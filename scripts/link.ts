import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DEMO_PEOPLE } from "#prisma/demo/people.ts";
import { openDatabase } from "./database/open.ts";
import { whoRuns } from "./start/running.ts";
import { projectSecret } from "./start/secret.ts";

export const DEMO_ROLES = ["gemeente", "visitor", "organiser"] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/**
 * A ready sign-in link for one of the demo's people; works ten minutes, once.
 * Needs DATABASE_URL and APP_SECRET. Throws outside development.
 */
export async function demoLink(role: DemoRole, baseUrl: string): Promise<string> {
  if (process.env.PARADE_MODE !== "development") {
    throw new Error("Sign-in links on the screen exist only in development");
  }
  const appSecret = process.env.APP_SECRET;
  if (!appSecret) throw new Error("APP_SECRET is not set");
  const { makeLink } = await import("#app/features/sign-in/make-link.ts");
  const { email, redirectTo } = DEMO_PEOPLE[role];
  const { token } = await makeLink({ email, redirectTo }, { now: new Date(), appSecret });
  return `${baseUrl}/inloggen/${token}`;
}

async function main(project: string): Promise<void> {
  const role = DEMO_ROLES.find((known) => known === process.argv[2]);
  if (!role) {
    console.error(`Zeg voor wie: npm run link -- ${DEMO_ROLES.join(" | ")}`);
    process.exitCode = 2;
    return;
  }
  if (process.env.PARADE_MODE === "production" || process.env.NODE_ENV === "production") {
    console.error("Inloglinks op het scherm zijn er alleen bij het ontwikkelen.");
    process.exitCode = 2;
    return;
  }
  process.env.PARADE_MODE = "development";
  process.env.APP_SECRET ??= projectSecret(project);
  const baseUrl = process.env.APP_URL ?? whoRuns(project)?.url ?? "http://localhost:3000";
  const database = await openDatabase(project, "npm run link");
  try {
    console.log(await demoLink(role, baseUrl));
  } finally {
    const { disconnect } = await import("#app/db/transaction.ts");
    await disconnect();
    await database.close();
  }
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === self) await main(resolve(self, "../.."));
