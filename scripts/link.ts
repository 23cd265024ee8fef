import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DEMO_PEOPLE } from "#prisma/demo/people.ts";
import { isEmpty } from "./database/contents.ts";
import { openDatabase } from "./database/open.ts";
import { Problem, runCommand } from "./start/problem.ts";
import { whoRuns } from "./start/running.ts";
import { projectSecret } from "./start/secret.ts";

export const DEMO_ROLES = ["gemeente", "visitor", "reviewer", "organiser"] as const;
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

const HOW = `npm run link -- ${DEMO_ROLES.join("|")}`;

function roleOf(words: string[]): DemoRole {
  const [word, ...more] = words;
  if (word === undefined) throw new Problem(`Zeg voor wie: ${HOW}`, 2);
  const role = DEMO_ROLES.find((known) => known === word);
  if (role && more.length === 0) return role;
  throw new Problem(`Dit begrijpt npm run link niet: ${words.join(" ")}. Zo wel: ${HOW}`, 2);
}

async function main(project: string, words: string[]): Promise<void> {
  if (words[0] === "--help" || words[0] === "-h") {
    console.log(`Een inloglink voor de voorbeeldparade, tien minuten geldig, één keer: ${HOW}`);
    return;
  }
  const role = roleOf(words);
  if (process.env.PARADE_MODE === "production" || process.env.NODE_ENV === "production") {
    throw new Problem("Inloglinks op het scherm zijn er alleen bij het ontwikkelen.", 2);
  }
  process.env.PARADE_MODE = "development";
  process.env.APP_SECRET ??= projectSecret(project);
  const url = process.env.APP_URL ?? whoRuns(project)?.url;
  const database = await openDatabase(project, "npm run link");
  try {
    if (await isEmpty(database.url)) {
      throw new Problem("Er zijn nog geen voorbeeldgegevens. Start eerst de parade: npm start");
    }
    console.log(await demoLink(role, url ?? "http://localhost:3000"));
    if (!url) console.error("De parade draait nu niet. Start haar binnen tien minuten: npm start");
  } finally {
    const { disconnect } = await import("#app/db/transaction.ts");
    await disconnect();
    await database.close();
  }
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === self) {
  await runCommand(() => main(resolve(self, "../.."), process.argv.slice(2)));
}
