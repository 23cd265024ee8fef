import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { MailStore } from "./mail-store.ts";
import { listPage, notFoundPage } from "./pages.ts";
import { framedMail, isView, mailPage } from "./mail-page.ts";

/** The inbox's website and its JSON; see `answer` for the addresses. */
export function createInboxPages(store: MailStore): Server {
  return createServer((request, response) => {
    answer(store, request)
      .catch((error: unknown) => plain(500, String(error)))
      .then((reply) => send(response, reply))
      .catch(() => response.destroy());
  });
}

interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  /** the Content-Security-Policy */
  policy?: string;
  headers?: Record<string, string>;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";
// A mail is styled inline. It gets an origin of its own, runs nothing and fetches nothing.
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
  "style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

async function answer(store: MailStore, request: IncomingMessage): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://inbox.localhost");
  if (!isOurs(request)) return plain(403, "Alleen vanaf deze computer.");
  const [first = "", id = "", part = ""] = pathname.split("/").slice(1).map(decode);

  if (request.method === "POST" && pathname === "/leeg") {
    await store.empty();
    return { ...plain(303, ""), headers: { Location: "/" } };
  }
  if (request.method === "DELETE" && pathname === "/api/messages") {
    await store.empty();
    return json({ emptied: true });
  }
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Kan hier niet.");

  if (pathname === "/") {
    const search = searchParams.get("zoek") ?? "";
    return page(200, listPage(store.list({ search }), search));
  }
  if (pathname === "/inbox.css") {
    const body = await readFile(new URL("./inbox.css", import.meta.url));
    return { status: 200, type: "text/css; charset=utf-8", body };
  }
  if (pathname === "/api/messages") {
    return json(store.list({ receivedBy: searchParams.get("to") ?? undefined }));
  }
  if (first === "api" && id === "messages") {
    const mail = await store.read(part);
    return mail ? json(mail) : json({ error: "no such message" }, 404);
  }
  if (first === "mail") return (await mailReply(store, id, part, searchParams)) ?? missing();
  return missing();
}

async function mailReply(
  store: MailStore,
  id: string,
  part: string,
  searchParams: URLSearchParams,
): Promise<Reply | null> {
  if (part === "bron.eml") {
    const body = await store.source(id);
    return body && { status: 200, type: "message/rfc822", body };
  }
  const mail = await store.read(id);
  if (!mail) return null;
  if (part === "") {
    const view = searchParams.get("als") ?? "mail";
    return isView(view) ? page(200, mailPage(mail, view)) : null;
  }
  if (part !== "inhoud") return null;
  return { status: 200, type: HTML, body: framedMail(mail), policy: MAIL_POLICY };
}

/** Other sites open in the same browser may neither read the mails nor empty the box. */
function isOurs({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  if (!["127.0.0.1", "localhost", "[::1]"].includes(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

const HTML = "text/html; charset=utf-8";

function page(status: number, body: string): Reply {
  return { status, type: HTML, body, policy: PAGE_POLICY };
}

function missing(): Reply {
  return page(404, notFoundPage());
}

function json(value: unknown, status = 200): Reply {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value, null, 2) };
}

function plain(status: number, body: string): Reply {
  return { status, type: "text/plain; charset=utf-8", body };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

function send(response: ServerResponse, { status, type, body, policy, headers }: Reply): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Security-Policy": policy ?? "default-src 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(body);
}
