import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { matchInProcess } from "#app/jobs/compute-matches.ts";
import { startWorker } from "#app/jobs/worker.ts";
import { provideMatching } from "#app/queue/match-elsewhere.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { logError } from "#app/http/errors.ts";
import { env, servedOverHttps } from "#app/http/env.ts";
import { comesFromOwnPage } from "#app/http/same-origin.ts";
import { isSignedAddress } from "#app/http/signed-requests.ts";
import { securityHeaders } from "#app/http/security-headers.ts";
import { stopReading } from "#app/http/stop-reading.ts";

/** Milliseconds that a request may take to come in: a large file on a slow line. */
const LONGEST_UPLOAD = 20 * 60_000;

export interface ServeOptions {
  port: number;
  host?: string;
  /** Vite's development server with hot reload instead of the build */
  dev?: boolean;
}

export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts the web app and, unless WORKER=off, the worker that sends mail.
 * Rejects with Node's error (`EADDRINUSE`, …) when the port cannot be had.
 */
export async function serve({ port, host, dev = false }: ServeOptions): Promise<Served> {
  const app = express();
  const server = createServer({ requestTimeout: LONGEST_UPLOAD }, app);
  app.disable("x-powered-by");
  app.set("trust proxy", env().TRUST_PROXY);
  app.use(compression(), ...securityHeaders({ https: servedOverHttps(), dev }));
  app.use(stopReading, refuseOtherSites);
  const stopPages = dev ? await useDevelopmentPages(app, server) : await useBuiltPages(app);
  app.use(lastResort);
  provideMatching(matchInProcess);
  // Only now: whoever finds the port open finds the pages too.
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch(async (error: unknown) => {
    await stopPages();
    throw error;
  });

  // Opened now, the queue keeps nobody waiting who saves something that has to be mailed.
  await queue();
  const worker = process.env.WORKER === "off" ? undefined : await startWorker();
  return {
    url: env().APP_URL,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stopPages();
      await (worker ? worker.stop() : stopQueue());
    },
  };
}

async function useBuiltPages(app: Express): Promise<() => Promise<void>> {
  const client = path.resolve("build/client");
  const year = { maxAge: "1y", immutable: true, index: false } as const;
  app.use("/assets", express.static(path.join(client, "assets"), year));
  app.use(express.static(client, { maxAge: "1h", index: false, setHeaders: neverOldWorker }));
  const entry = pathToFileURL(path.resolve("build/server/index.js")).href;
  const build = (await import(entry)) as ServerBuild;
  app.all("*", createRequestHandler({ build, mode: "production", getLoadContext }));
  return async () => {};
}

/** A phone that asks for the worker has to see a new version of the app at once. */
function neverOldWorker(response: express.Response, file: string): void {
  if (path.basename(file) !== "sw.js") return;
  response.set({ "Cache-Control": "no-cache", "Service-Worker-Allowed": "/" });
}

async function useDevelopmentPages(
  app: Express,
  server: ReturnType<typeof createServer>,
): Promise<() => Promise<void>> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({
    configFile: path.resolve("remix.config.js"),
    server: { middlewareMode: true, hmr: { server } },
  });
  app.use(vite.middlewares);
  const build = () =>
    vite.ssrLoadModule("virtual:remix/server-build") as Promise<unknown> as Promise<ServerBuild>;
  app.all("*", createRequestHandler({ build, mode: "development", getLoadContext }));
  return () => vite.close();
}

/**
 * Forms of other sites are refused here: Remix compares with the host that a proxy passes on,
 * and takes a difference for a fault of ours.
 */
const refuseOtherSites: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  if (isSignedAddress(request.path)) return next();
  const headers = new Headers();
  for (const name of ["Origin", "Host", "Sec-Fetch-Site"]) {
    const value = request.get(name);
    if (value) headers.set(name, value);
  }
  if (comesFromOwnPage({ headers })) {
    const origin = headers.get("Origin");
    if (origin) request.headers["x-forwarded-host"] = new URL(origin).host;
    return next();
  }
  response.status(403).type("text").send("Dit formulier komt niet van onze site.");
};

function getLoadContext(request: express.Request, response: express.Response) {
  return {
    cspNonce: String(response.locals.cspNonce),
    caller: request.ip ?? "unknown",
    roomToSend: () => roomToSend(response),
  };
}

/** Resolves when the connection can take more, or is gone. */
function roomToSend(response: express.Response): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go).off("close", go);
      resolve();
    };
    response.on("drain", go).on("close", go);
  });
}

/** Where even the error page failed: plain words, and the reference of the log. */
const lastResort: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const reference = logError(error, { url: request.originalUrl, method: request.method });
  response
    .status(500)
    .type("html")
    .send(
      `<!doctype html><html lang="nl"><title>Er ging iets mis</title><h1>Er ging iets mis</h1>` +
        `<p>Probeer het over een paar minuten nog eens. Blijft het misgaan? ` +
        `Noem dan dit nummer: ${reference}.</p></html>`,
    );
};
