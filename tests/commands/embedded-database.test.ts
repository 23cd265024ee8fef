import { spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canReach, databaseAccount, isRoot } from "#scripts/database/account.ts";
import { withClient } from "#scripts/database/admin.ts";
import { findBinaries, packageFolder } from "#scripts/database/binaries.ts";
import { startEmbedded, type EmbeddedDatabase } from "#scripts/database/embedded.ts";
import { isAlive } from "#scripts/database/processes.ts";
import { hold } from "./held.ts";

let folder: string;
const running: EmbeddedDatabase[] = [];
const said: string[] = [];

async function startHere(): Promise<EmbeddedDatabase> {
  const say = (line: string): void => void said.push(line);
  const server = await startEmbedded({ folder: join(folder, "postgres"), fast: true, say });
  running.push(server);
  return server;
}

const write = (url: string): Promise<unknown> =>
  withClient(url, (client) => client.query("create table kept as select 42 as answer"));

const read = (url: string): Promise<unknown> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ answer: number }>("select answer from kept");
    return rows;
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parade-commands-"));
  // The user of the database passes here; a test that wants it closed closes it.
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const server of running.splice(0)) {
    await server.stop();
    rmSync(server.place, { recursive: true, force: true });
  }
  said.length = 0;
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded database", () => {
  it("keeps the data from one start to the next and leaves no process behind", async () => {
    const first = await startHere();
    await write(first.url());
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startHere();
    expect(await read(second.url())).toEqual([{ answer: 42 }]);
    expect(said).toEqual([]);
  });

  it("stops the server that a killed start left running, and keeps its data", async () => {
    const killed = await hold(join(folder, "postgres"));
    await write(killed.url);
    killed.child.kill("SIGKILL");
    await killed.gone;
    expect(isAlive(killed.pid)).toBe(true);

    const next = await startHere();
    expect(isAlive(killed.pid)).toBe(false);
    expect(await read(next.url())).toEqual([{ answer: 42 }]);
    expect(said.join()).toContain("draaide nog");
  });

  it("starts after the whole tree was killed, though its number belongs to another now", async () => {
    const killed = await hold(join(folder, "postgres"));
    await write(killed.url);
    killed.child.kill("SIGKILL");
    process.kill(killed.pid, "SIGKILL");
    await killed.gone;
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    try {
      const file = join(killed.place, "data/postmaster.pid");
      const lines = readFileSync(file, "utf8").split("\n");
      writeFileSync(file, [String(other.pid), ...lines.slice(1)].join("\n"));

      const next = await startHere();
      expect(await read(next.url())).toEqual([{ answer: 42 }]);
      expect(said.join()).toContain("slotbestand");
      expect(other.exitCode ?? other.signalCode).toBeNull();
    } finally {
      other.kill("SIGKILL");
    }
  });

  it("touches nothing of the folder that it was given a place in", async () => {
    chmodSync(folder, 0o1777);
    const before = statSync(folder);
    await startHere();
    const { mode, uid, gid } = statSync(folder);
    expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
  });

  it("begins anew after a first start that was cut off halfway", async () => {
    const partial = join(folder, "postgres/data.part");
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, "PG_VERSION"), "18\n");
    const server = await startHere();
    await write(server.url());
    expect(existsSync(partial)).toBe(false);
  });

  it("says in one error what PostgreSQL said when it cannot start", async () => {
    const server = await startHere();
    await server.stop();
    writeFileSync(join(server.place, "data/postgresql.conf"), "this is no setting\n");
    await expect(startHere()).rejects.toThrow(/stopte meteen weer[^]*syntax error/);
  });
});

describe("the programs of PostgreSQL", () => {
  it("work when the install script that makes their links was not run", () => {
    const copy = join(folder, "package");
    cpSync(packageFolder(), copy, { recursive: true, verbatimSymlinks: true });
    const list = readFileSync(join(copy, "native/pg-symlinks.json"), "utf8");
    const links = JSON.parse(list) as Array<{ target: string }>;
    for (const { target } of links) unlinkSync(join(copy, target));
    const account = databaseAccount(folder, () => {});
    const found = findBinaries(
      account,
      () => join(folder, "elsewhere"),
      () => {},
      copy,
    );
    expect(found.postgres).toBe(join(copy, "native/bin/postgres"));
    for (const { target } of links) expect(existsSync(join(copy, target))).toBe(true);
  });
});

if (isRoot) {
  describe("as root", () => {
    it("keeps data elsewhere when only root may enter the folder, and says where", async () => {
      chmodSync(folder, 0o700);
      const first = await startHere();
      await write(first.url());
      expect(first.place.startsWith(folder)).toBe(false);
      expect(statSync(join(first.place, "data")).uid).not.toBe(0);
      expect(said.join()).toContain(first.place);
      await first.stop();
      const second = await startHere();
      expect(second.place).toBe(first.place);
      expect(await read(second.url())).toEqual([{ answer: 42 }]);
    });

    it("begins empty in a new clone at the place of an earlier one, even if that still runs", async () => {
      chmodSync(folder, 0o700);
      const killed = await hold(join(folder, "postgres"));
      await write(killed.url);
      killed.child.kill("SIGKILL");
      await killed.gone;
      rmSync(join(folder, "postgres"), { recursive: true });
      const fresh = await startHere();
      await expect(read(fresh.url())).rejects.toThrow("kept");
      expect(isAlive(killed.pid)).toBe(false);
      expect(existsSync(killed.place)).toBe(false);
    });

    it("copies the programs to where the database's user can start them", () => {
      const closed = join(folder, "closed");
      mkdirSync(closed, { mode: 0o700 });
      cpSync(packageFolder(), join(closed, "package"), {
        recursive: true,
        verbatimSymlinks: true,
      });
      const account = databaseAccount(folder, () => {});
      const elsewhere = (): string => join(folder, "elsewhere");
      const say = (line: string): void => void said.push(line);
      const found = findBinaries(account, elsewhere, say, join(closed, "package"));
      expect(found.postgres.startsWith(join(folder, "elsewhere"))).toBe(true);
      expect(said.join()).toContain(join(folder, "elsewhere"));
    });

    const nobody = { uid: 65_534, gid: 65_534 };
    // Below a closed folder no ordinary user could have this project in the first place.
    if (canReach(nobody, process.cwd(), "read")) {
      it("goes on with what an ordinary user began", async () => {
        const place = join(folder, "postgres");
        mkdirSync(place);
        chownSync(place, nobody.uid, nobody.gid);
        const ordinary = await hold(place, nobody);
        expect(ordinary.place).toBe(place);
        await write(ordinary.url);
        ordinary.child.kill("SIGTERM");
        await ordinary.gone;
        expect(isAlive(ordinary.pid)).toBe(false);
        const asRoot = await startHere();
        expect(await read(asRoot.url())).toEqual([{ answer: 42 }]);
        expect(statSync(join(place, "data")).uid).toBe(nobody.uid);
      });
    }
  });
}
