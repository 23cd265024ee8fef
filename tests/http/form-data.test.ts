import { readdirSync, readFileSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadableStreamFromReadable } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORM_LIMIT, formOf, textOf } from "#app/http/form-data.ts";
import { stopReading } from "#app/http/stop-reading.ts";

let server: Server;
let port: number;

/** A server as in scripts/serve.ts, that answers with how often and how long the text was. */
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
    try {
      const first = await textOf(request, "text");
      const again = (await formOf(request)).get("text");
      response.send(`${first.length} ${typeof again === "string" ? again.length : "none"}`);
    } catch (thrown) {
      if (!(thrown instanceof Response)) throw thrown;
      response.status(thrown.status).send("refused");
    }
  });
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const FORM = "application/x-www-form-urlencoded";

async function post(body: BodyInit, type?: string) {
  const headers = type ? { "Content-Type": type } : undefined;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
  return `${answer.status} ${await answer.text()}`;
}

/** Sends for as long as the other side takes it, up to 64 MB. */
function sendEndlessly(): Promise<{ status: number; sent: number }> {
  return new Promise((done, failed) => {
    let status = 0;
    let sent = 0;
    const outgoing = httpRequest({ port, method: "POST", headers: { "Content-Type": FORM } });
    const chunk = Buffer.alloc(64 * 1024, "a");
    const more = () => {
      if (status !== 0 || sent > 64 * 1024 * 1024) return outgoing.end();
      sent += chunk.length;
      if (outgoing.write(chunk)) setImmediate(more);
      else outgoing.once("drain", more);
    };
    outgoing.once("response", (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
      answer.once("end", () => done({ status, sent }));
    });
    outgoing.once("error", (error) => (status ? done({ status, sent }) : failed(error)));
    outgoing.write("text=");
    more();
  });
}

describe("a form without files", () => {
  it("is read whole, and can be asked for twice, in both ways browsers send it", async () => {
    const form = new FormData();
    form.set("text", "hallo");
    expect(await post("text=hallo", FORM)).toBe("200 5 5");
    expect(await post(form)).toBe("200 5 5");
  });

  it("may be as long as our longest, and not longer", async () => {
    const fits = "a".repeat(FORM_LIMIT - "text=".length);
    expect(await post(`text=${fits}`, FORM)).toBe(`200 ${fits.length} ${fits.length}`);
    expect(await post(`text=${fits}b`, FORM)).toBe("413 refused");
  });

  it("that never ends is answered long before its end", async () => {
    const { status, sent } = await sendEndlessly();
    expect(status).toBe(413);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it("that is no form is refused as such", async () => {
    expect(await post("{}", "application/json")).toBe("400 refused");
    expect(await post("kapot", "multipart/form-data; boundary=grens")).toBe("400 refused");
  });
});

it("comes in nowhere else without a limit", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  // What runs in the browser's own worker reads what that browser sends.
  const elsewhere = ["db/generated/", "ui/offline/"];
  const sources = files.filter(
    (name) => /\.tsx?$/.test(name) && !elsewhere.some((folder) => name.startsWith(folder)),
  );
  const unlimited = sources.filter((name) =>
    /\.formData\(\)|request(\.clone\(\))?\.(text|json|arrayBuffer|blob)\(\)/.test(
      readFileSync(`app/${name}`, "utf8"),
    ),
  );
  expect(unlimited).toEqual(["http/form-data.ts"]);
});
