import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { renderMail, type RenderedMail } from "#app/mail/render.tsx";
import type { PreviewedMail } from "./mails.ts";
import { framed, listPage, mailPage, notFoundPage } from "./pages.ts";

interface PreviewOptions {
  /** read anew for each page, so that it shows what is there now */
  read: () => Promise<PreviewedMail[]>;
  /** where links in the mails lead */
  baseUrl: string;
}

const PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; img-src data:";
// A mail is styled inline. It gets an origin of its own, runs nothing and fetches nothing.
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
  "style-src 'unsafe-inline'; frame-ancestors 'self'";

interface Reply {
  status: number;
  body: string;
  policy?: string;
  type?: string;
}

/** The pages of `npm run mail:preview`: a list, and each mail in its sizes, lights and as text. */
export function createPreview(options: PreviewOptions): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://preview.localhost");
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const isOurs = ["127.0.0.1", "localhost", "[::1]"].includes(host);
    const reply: Promise<Reply> = isOurs
      ? answer(pathname, options)
      : Promise.resolve({ status: 403, body: "Alleen vanaf deze computer." });
    reply
      .catch((fault: unknown): Reply => {
        console.error(fault);
        return { status: 500, body: String(fault), type: "text/plain; charset=utf-8" };
      })
      .then(({ status, body, policy = PAGE_POLICY, type = "text/html; charset=utf-8" }) => {
        response.writeHead(status, {
          "Content-Type": type,
          "Content-Security-Policy": policy,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        });
        response.end(body);
      })
      .catch(() => response.destroy());
  });
}

async function answer(pathname: string, { read, baseUrl }: PreviewOptions): Promise<Reply> {
  const sheet = { "/inbox.css": "../inbox/inbox.css", "/preview.css": "./preview.css" }[pathname];
  if (sheet) {
    const body = await readFile(new URL(sheet, import.meta.url), "utf8");
    return { status: 200, type: "text/css; charset=utf-8", body };
  }
  const mails = await read();
  const rendered = ({ message }: PreviewedMail): Promise<RenderedMail> =>
    renderMail(message, { baseUrl, signInUrl: () => `${baseUrl}/inloggen/voorbeeld` });
  if (pathname === "/") {
    const list = [];
    for (const mail of mails) list.push({ ...mail, subject: (await rendered(mail)).subject });
    return { status: 200, body: listPage(list) };
  }
  const [first, key, light] = pathname.split("/").slice(1);
  const index = mails.findIndex((mail) => mail.key === key);
  const mail = first === "mail" ? mails[index] : undefined;
  if (!mail) return { status: 404, body: notFoundPage() };
  const made = await rendered(mail);
  if (light) return { status: 200, body: framed(made.html, light), policy: MAIL_POLICY };
  const beside = { before: mails[index - 1]?.key, after: mails[index + 1]?.key };
  return { status: 200, body: mailPage(mail, made, beside) };
}
