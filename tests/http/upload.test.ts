import { createServer, request as httpRequest, type Server } from "node:http";
import { readdir, stat } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { connect, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { buffer } from "node:stream/consumers";
import { createReadableStreamFromReadable } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { UPLOAD_FOLDER_PREFIX } from "#app/domain/materials/material.ts";
import { stopReading } from "#app/http/stop-reading.ts";
import { withUpload, type Upload } from "#app/http/upload.ts";

const LIMIT = 1024 * 1024;
const BOUNDARY = "----grens";

let server: Server;
let port: number;
/** what the server saw of the last form, and whether it was done with it */
let last: { upload: Upload; hash: string | null } | null;
let left: () => Promise<string[]>;

/** A server as in scripts/serve.ts, with a form of one file behind it. */
beforeAll(async () => {
  const app = express();
  app.use(stopReading);
  app.post("*", async (incoming, response) => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: new Headers(incoming.headers as Record<string, string>),
      body: createReadableStreamFromReadable(incoming),
      duplex: "half",
    });
    const answer = await withUpload(request, LIMIT, async (upload) => {
      const file = upload.ok ? upload.file : null;
      const bytes = file && (await buffer(createReadStream(file.path)));
      last = { upload, hash: bytes && hashOf(bytes) };
      return upload.ok ? "ok" : upload.reason;
    });
    response.status(answer === "ok" ? 200 : 400).send(answer);
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  last = null;
  const before = new Set(await readdir(tmpdir()));
  left = async () =>
    (await readdir(tmpdir())).filter(
      (name) => name.startsWith(UPLOAD_FOLDER_PREFIX) && !before.has(name),
    );
});

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

function part(name: string, value: string): string {
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function filePart(bytes: Buffer, name = "plan.pdf"): Buffer {
  const head =
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
    `Content-Type: application/pdf\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n")]);
}

const form = (...parts: (string | Buffer)[]) =>
  Buffer.concat([...parts.map((one) => Buffer.from(one)), Buffer.from(`--${BOUNDARY}--\r\n`)]);

async function post(body: Buffer<ArrayBuffer>, type = `multipart/form-data; boundary=${BOUNDARY}`) {
  const url = `http://127.0.0.1:${port}/`;
  const response = await fetch(url, { method: "POST", body, headers: { "Content-Type": type } });
  return response.text();
}

/** A connection of its own, on which the test writes what it likes. */
async function connection(head: string): Promise<{ socket: Socket; answer: () => string }> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (bytes: Buffer) => (heard += bytes.toString()));
  socket.on("error", () => {});
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  socket.write(
    `POST / HTTP/1.1\r\nHost: localhost\r\n` +
      `Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\n${head}\r\n\r\n`,
  );
  return { socket, answer: () => heard };
}

describe("a form with a file", () => {
  it("comes in whole, with its fields before and behind it", async () => {
    const bytes = randomBytes(LIMIT);
    const sent = form(part("altText", "Kraam"), filePart(bytes), part("audience", "everybody"));
    expect(await post(sent)).toBe("ok");
    expect(last?.hash).toBe(hashOf(bytes));
    expect(last?.upload).toMatchObject({ ok: true, file: { name: "plan.pdf", size: LIMIT } });
    const fields = last?.upload.ok ? Object.fromEntries(last.upload.fields) : {};
    expect(fields).toEqual({ altText: "Kraam", audience: "everybody" });
    expect(await left()).toEqual([]);
  });

  it("may have none in it", async () => {
    expect(await post(form(part("altText", "Kraam"), filePart(Buffer.alloc(0), "")))).toBe("ok");
    expect(last?.upload).toMatchObject({ ok: true, file: null });
  });

  it("that is no form, or that stops halfway, is cut off", async () => {
    expect(await post(Buffer.from("a=b"), "application/x-www-form-urlencoded")).toBe("cut-off");
    const whole = form(filePart(randomBytes(5000)));
    expect(await post(whole.subarray(0, 3000))).toBe("cut-off");
    expect(await post(Buffer.from("geen grens te zien"))).toBe("cut-off");
    expect(await left()).toEqual([]);
  });
});

describe("too much", () => {
  it("is refused at the first byte too many", async () => {
    expect(await post(form(filePart(randomBytes(LIMIT + 1))))).toBe("too-large");
    expect(await left()).toEqual([]);
  });

  it("is refused before it is sent when the sender says how much it is", async () => {
    const { socket, answer } = await connection(`Content-Length: ${LIMIT * 50}`);
    await expect.poll(answer).toContain("too-large");
    expect(last?.upload).toEqual({ ok: false, reason: "too-large" });
    socket.destroy();
  });

  it("without end is answered, then no longer read, then broken off", async () => {
    const { socket, answer } = await connection("Transfer-Encoding: chunked");
    let closed = false;
    socket.once("close", () => (closed = true));
    const chunk = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
    socket.write(chunk(filePart(Buffer.alloc(1000))));
    // Sends on and on, whatever is answered; the test ends because the server ends it.
    const sendOn = () => {
      while (!closed && socket.write(chunk(randomBytes(65_536))));
      if (!closed) socket.once("drain", sendOn);
    };
    sendOn();
    await expect.poll(answer, { timeout: 10_000 }).toContain("too-large");
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(true);
    expect(socket.bytesWritten).toBeLessThan(20 * LIMIT);
    expect(await left()).toEqual([]);
  }, 25_000);
});

describe("a sender who goes away", () => {
  it("leaves nothing on the disk", async () => {
    const { socket } = await connection(`Content-Length: ${LIMIT}`);
    socket.write(filePart(randomBytes(200_000)).subarray(0, 190_000));
    await expect
      .poll(async () => {
        const [folder] = await left();
        const found = folder && (await stat(`${tmpdir()}/${folder}/file`).catch(() => null));
        return found ? found.size : 0;
      })
      .toBeGreaterThan(100_000);
    socket.destroy();
    await expect.poll(() => last?.upload).toEqual({ ok: false, reason: "cut-off" });
    await expect.poll(left).toEqual([]);
  });
});

it("a form that came in whole leaves the connection as it was", async () => {
  const send = (body: Buffer) =>
    new Promise<string>((resolve, reject) => {
      const sending = httpRequest(
        {
          port,
          method: "POST",
          headers: { "Content-Type": `multipart/form-data; boundary=${BOUNDARY}` },
        },
        (response) => void buffer(response).then((bytes) => resolve(bytes.toString()), reject),
      );
      sending.on("error", reject);
      sending.end(body);
    });
  for (let times = 0; times < 3; times += 1) {
    expect(await send(form(filePart(randomBytes(10_000))))).toBe("ok");
  }
});
