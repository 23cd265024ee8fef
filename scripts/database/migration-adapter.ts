import { PrismaPg } from "@prisma/adapter-pg";
import { randomUUID } from "node:crypto";
import type pg from "pg";

type Factory = PrismaPg;
type Adapter = Awaited<ReturnType<Factory["connect"]>>;
type Queryable = Pick<Adapter, "queryRaw">;
type Connection = {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  ssl?: { rejectUnauthorized: boolean };
};

// Type ids of PostgreSQL. The adapter refuses "char" and name, and without them the schema engine
// cannot read the catalogue. Names it may read as text; a "char" has to arrive as a character, for
// which the adapter has no type id at all: it travels as uuid, a type that neither the catalogue
// nor Prisma's own table has, and is turned into a character on arrival.
const CHAR = 18;
const NAME = 19;
const TEXT = 25;
const UUID = 2950;
const COLUMN_CHARACTER = 6;
const COLUMN_UUID = 15;

function renumberTypes(client: pg.PoolClient): void {
  const renumber = (message: { fields: Array<{ dataTypeID: number }> }): void => {
    for (const field of message.fields) {
      if (field.dataTypeID === CHAR) field.dataTypeID = UUID;
      if (field.dataTypeID === NAME) field.dataTypeID = TEXT;
    }
  };
  client.connection.prependListener("rowDescription", renumber);
}

function withCharacters<T extends Queryable>(queryable: T): T {
  const plainQuery = queryable.queryRaw.bind(queryable);
  const queryRaw: Queryable["queryRaw"] = async (query) => {
    const result = await plainQuery(query);
    const columnTypes = result.columnTypes.map((type) =>
      type === COLUMN_UUID ? COLUMN_CHARACTER : type,
    );
    return { ...result, columnTypes };
  };
  return Object.assign(queryable, { queryRaw });
}

function prepare(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver();
  pool.on("connect", renumberTypes);
  const plainTransaction = adapter.startTransaction.bind(adapter);
  return Object.assign(withCharacters(adapter), {
    // The adapter cuts a script at every semicolon, also inside a function or a string.
    async executeScript(script: string): Promise<void> {
      await pool.query(script);
    },
    async startTransaction(...level: Parameters<Adapter["startTransaction"]>) {
      return withCharacters(await plainTransaction(...level));
    },
  });
}

function partsOf(databaseUrl: string): Connection {
  const url = new URL(databaseUrl);
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(usesTls(url) ? { ssl: { rejectUnauthorized: isVerified(url) } } : {}),
  };
}

/** As the libpq option `sslmode` means it. */
function usesTls(url: URL): boolean {
  return ["require", "verify-ca", "verify-full"].includes(url.searchParams.get("sslmode") ?? "");
}

function isVerified(url: URL): boolean {
  return url.searchParams.get("sslmode") !== "require";
}

/**
 * The connection of Prisma's migrate commands, for its schema engine in WebAssembly: no engine is
 * downloaded. `databaseUrl` is a postgresql:// address; nothing is opened before the first command.
 */
export function migrationAdapter(databaseUrl: string): Factory {
  // Host, port and the rest apart: a connection string would win from the shadow database's name.
  const connection = { ...partsOf(databaseUrl), idleTimeoutMillis: 50 };
  const factory = new PrismaPg(connection);

  return Object.assign(factory, {
    async connect(): Promise<Adapter> {
      return prepare(await new PrismaPg(connection).connect());
    },
    async connectToShadowDb(): Promise<Adapter> {
      const main = await new PrismaPg(connection).connect();
      const database = `parade_shadow_${randomUUID().replaceAll("-", "")}`;
      await main.executeScript(`CREATE DATABASE ${database}`);
      const shadow = prepare(await new PrismaPg({ ...connection, database }).connect());
      const close = shadow.dispose.bind(shadow);
      return Object.assign(shadow, {
        async dispose(): Promise<void> {
          await close();
          await main.executeScript(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
          await main.dispose();
        },
      });
    },
  });
}
