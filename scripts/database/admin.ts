import pg from "pg";
import { Problem } from "../start/problem.ts";

/**
 * Runs `work` on one connection to the database at `url`, which is closed afterwards.
 * Throws a `Problem` when that is no address or nobody answers there.
 */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  if (!URL.canParse(url)) {
    const example = "postgresql://gebruiker:wachtwoord@host:5432/naam";
    throw new Problem(`DATABASE_URL is geen adres van een database. Zo wel: ${example}`);
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect().catch((error: NodeJS.ErrnoException) => {
    const { host, pathname } = new URL(url);
    const why = error.message || error.code || "geen antwoord";
    throw new Problem(`De database ${host}${pathname} is niet te bereiken: ${why}`);
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same address for another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** True when the server at `url` has a database of this name. */
export function hasDatabase(url: string, name: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    return found.rowCount === 1;
  });
}

/** Makes a database, empty or as a copy of another that nobody is connected to. */
export function createDatabase(url: string, name: string, template = "template0"): Promise<void> {
  return withClient(url, async (client) => {
    const [made, from] = [name, template].map((one) => client.escapeIdentifier(one));
    await client.query(`create database ${made} template ${from}`);
  });
}

/** Drops a database when it exists, also when somebody is still connected to it. */
export function dropDatabase(url: string, name: string): Promise<void> {
  return withClient(url, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}

/** Puts database `from` in the place of `to`, which is dropped when it exists. */
export function replaceDatabase(url: string, from: string, to: string): Promise<void> {
  return withClient(url, async (client) => {
    const [source, target] = [from, to].map((one) => client.escapeIdentifier(one));
    await client.query(`drop database if exists ${target} with (force)`);
    await client.query(`alter database ${source} rename to ${target}`);
  });
}
