import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface FaultyServer {
  url: string;
  /** the texts that were taken with a yes */
  taken: string[];
  /** breaks every connection, as a crash would: without a word */
  cut(): void;
  close(): Promise<void>;
}

/** A real SMTP server on a free port; what is given replaces what a well-behaved one does. */
export async function startServer(
  behaviour: (server: Pick<FaultyServer, "cut">) => SMTPServerOptions = () => ({}),
): Promise<FaultyServer> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 50,
    onData: (stream, _session, done) => {
      buffer(stream).then(
        (text) => {
          taken.push(text.toString());
          done();
        },
        // A text that is cut short is thrown away.
        () => undefined,
      );
    },
    ...behaviour({ cut }),
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    cut,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** An answer of the server, as smtp-server wants it. */
export function answer(responseCode: number): Error {
  return Object.assign(new Error("Says the server"), { responseCode });
}
