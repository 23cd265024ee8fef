import type { AddressInfo } from "node:net";
import { createMailServer } from "./inbox/mail-server.ts";
import { openMailStore } from "./inbox/mail-store.ts";
import { createInboxPages } from "./inbox/web-server.ts";

export interface InboxOptions {
  /** 0 for any free port; both servers listen on this machine only */
  smtpPort: number;
  webPort: number;
  /** where the mails are kept as .eml files; made when it is not there */
  folder: string;
}

export interface Inbox {
  smtpUrl: string;
  webUrl: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Starts the development inbox: an SMTP server that takes every mail and sends none on, and a
 * small website to read them. Rejects with Node's error (`EADDRINUSE`, …) when a port is taken.
 */
export async function startInbox({ smtpPort, webPort, folder }: InboxOptions): Promise<Inbox> {
  const store = await openMailStore(folder);
  const mailServer = createMailServer(store);
  const pages = createInboxPages(store);
  await listening(mailServer.server, () => mailServer.listen(smtpPort, HOST));
  try {
    await listening(pages, () => pages.listen(webPort, HOST));
  } catch (error) {
    await closed(mailServer);
    throw error;
  }
  return {
    smtpUrl: `smtp://${HOST}:${portOf(mailServer.server)}`,
    webUrl: `http://${HOST}:${portOf(pages)}`,
    async close() {
      pages.closeAllConnections();
      await Promise.all([closed(pages), closed(mailServer)]);
    },
  };
}

interface Listener {
  once(event: "listening", listener: () => void): unknown;
  once(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

function listening(server: Listener, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => {
      server.off("error", reject);
      resolve();
    });
    start();
  });
}

function closed(server: { close(done: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The inbox has no port");
  return address.port;
}
