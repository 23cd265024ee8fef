import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storageFor } from "#app/storage/chosen.ts";
import { TooManyBytes, type FileStorage } from "#app/storage/storage.ts";

const MEGABYTE = 1024 * 1024;

let folder: string;
let server: S3rver;
const storages: Record<"disk" | "S3", FileStorage | undefined> = { disk: undefined, S3: undefined };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "parade-storage-"));
  server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: path.join(folder, "s3"),
    configureBuckets: [{ name: "parade" }],
  });
  const { port } = await server.run();
  storages.disk = await storageFor({ FILES_DIR: path.join(folder, "disk") });
  storages.S3 = await storageFor({
    S3_BUCKET: "parade",
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: "S3RVER",
    S3_SECRET_ACCESS_KEY: "S3RVER",
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function stream(bytes: Buffer): Readable {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 65_536) parts.push(bytes.subarray(at, at + 65_536));
  return Readable.from(parts);
}

/** Some bytes, then an error: somebody who lost the connection. */
async function* thatFails(bytes: number) {
  yield randomBytes(bytes);
  throw new Error("the line went dead");
}

async function keysIn(storage: FileStorage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys.sort();
}

describe.each(["disk", "S3"] as const)("a storage on %s", (kind) => {
  const storage = () => storages[kind] as FileStorage;
  const read = async (key: string, range?: { start: number; end: number }) => {
    const found = await storage().get(key, range);
    return found && buffer(found);
  };

  // 12 MB is sent to S3 in parts, the others in one go.
  it.each([0, 1, 70_000, 12 * MEGABYTE])("gives back %d bytes as they came", async (size) => {
    const bytes = randomBytes(size);
    const key = `materials/back/size-${size}`;
    expect(await storage().put(key, stream(bytes), 12 * MEGABYTE)).toBe(size);
    expect(await storage().exists(key)).toBe(true);
    expect((await read(key))?.equals(bytes)).toBe(true);
  });

  it("gives a part of a file, both ends in it", async () => {
    const bytes = randomBytes(1000);
    await storage().put("materials/part/a", stream(bytes), 1000);
    expect(await read("materials/part/a", { start: 10, end: 19 })).toEqual(bytes.subarray(10, 20));
    expect(await read("materials/part/a", { start: 999, end: 999 })).toEqual(bytes.subarray(999));
  });

  it("has nothing under a key that nobody used", async () => {
    expect(await storage().get("materials/none/x")).toBeNull();
    expect(await storage().exists("materials/none/x")).toBe(false);
    await storage().delete("materials/none/x");
    expect(await keysIn(storage(), "materials/none/")).toEqual([]);
  });

  it.each([10_000, 8 * MEGABYTE])("keeps nothing of more than %d bytes", async (limit) => {
    const key = `materials/limit/max-${limit}`;
    await storage().put(`${key}.fits`, stream(randomBytes(limit)), limit);
    const over = storage().put(key, stream(randomBytes(limit + 1)), limit);
    await expect(over).rejects.toBeInstanceOf(TooManyBytes);
    expect(await keysIn(storage(), key)).toEqual([`${key}.fits`]);
  });

  it.each([5_000, 7 * MEGABYTE])("keeps nothing of what breaks off at %d bytes", async (size) => {
    const key = `materials/broken/at-${size}`;
    const broken = storage().put(key, Readable.from(thatFails(size)), 20 * MEGABYTE);
    await expect(broken).rejects.toThrow("the line went dead");
    expect(await keysIn(storage(), "materials/broken/")).toEqual([]);
  });

  it("writes over what was there, and leaves it when the new one breaks off", async () => {
    const key = "materials/over/a";
    await storage().put(key, stream(Buffer.from("eerst")), 100);
    await storage().put(key, stream(Buffer.from("daarna")), 100);
    await storage()
      .put(key, Readable.from(thatFails(10)), 100)
      .catch(() => {});
    expect((await read(key))?.toString()).toBe("daarna");
  });

  it("lists what begins so, with when it came, and forgets what is deleted", async () => {
    for (const name of ["a", "b"]) {
      await storage().put(`materials/list/${name}`, stream(Buffer.from(name)), 10);
    }
    await storage().put("elsewhere/list/c", stream(Buffer.from("c")), 10);
    expect(await keysIn(storage(), "materials/list/")).toEqual([
      "materials/list/a",
      "materials/list/b",
    ]);
    for await (const { writtenAt } of storage().list("materials/list/")) {
      expect(Math.abs(writtenAt.getTime() - Date.now())).toBeLessThan(60_000);
    }
    await storage().delete("materials/list/a");
    expect(await keysIn(storage(), "materials/list/")).toEqual(["materials/list/b"]);
  });

  it.each(["../secret", "materials/../../x", "/etc/passwd", "Materials/a", "a//b", "a/..", ""])(
    "takes no key such as %j",
    async (key) => {
      await expect(storage().put(key, stream(Buffer.from("x")), 10)).rejects.toThrow("not a key");
      await expect(storage().get(key)).rejects.toThrow("not a key");
      await expect(storage().delete(key)).rejects.toThrow("not a key");
    },
  );
});

it("leaves no half file on the disk", async () => {
  const names = await readdir(path.join(folder, "disk"), { recursive: true });
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
});

it("says what does not fit in the settings", async () => {
  const half = { S3_BUCKET: "parade", S3_ACCESS_KEY_ID: "only-half" };
  await expect(storageFor(half)).rejects.toThrow("S3_ACCESS_KEY_ID: comes together with");
  const nowhere = { S3_BUCKET: "parade", S3_ENDPOINT: "geen-adres" };
  await expect(storageFor(nowhere)).rejects.toThrow("S3_ENDPOINT");
});
