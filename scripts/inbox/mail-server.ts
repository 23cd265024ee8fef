import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerAddress } from "smtp-server";
import type { MailStore } from "./mail-store.ts";

const MEGABYTE = 1024 * 1024;

/** Takes mail for anybody, without a password; says yes only when the mail lies on disk. */
export function createMailServer(store: MailStore): SMTPServer {
  const server = new SMTPServer({
    name: "postvak.localhost",
    banner: "Development inbox",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: 25 * MEGABYTE,
    // Pools keep their connections open: closing must not wait for them.
    closeTimeout: 200,
    onData(stream, { envelope }, done) {
      const { mailFrom, rcptTo } = envelope;
      const to = rcptTo.map(({ address }: SMTPServerAddress) => address);
      void buffer(stream)
        .then((source) => store.add({ from: mailFrom ? mailFrom.address : "", to, source }))
        .then(
          (id) => done(null, `Kept as ${id}`),
          (error: Error) => done(error),
        );
    },
  });
  // A sender that hangs up hears of it itself; without a listener it would end this process.
  server.on("error", () => {});
  return server;
}
