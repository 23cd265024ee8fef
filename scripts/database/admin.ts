import pg from "pg";

/** Runs `work` on one connection to the database at `url`, which is closed afterwards. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
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
