import type { Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { answer } from "./faulty-server.ts";

/** What can go wrong with one try of one mail, as this server does it. */
export const SMTP_FAULTS = [
  "421 to the receiver",
  "451 to the receiver",
  "5xx to the receiver",
  "cut before the text",
  "silent before the text",
  "cut in the text",
  "4xx after the text",
  "5xx after the text",
  "cut after the text, taken",
  "cut after the text, thrown away",
  "silent after the text, taken",
] as const;
export type SmtpFault = (typeof SMTP_FAULTS)[number];

/** What this server knows of one receiver's mail. */
export interface Receipt {
  /** how often it was taken; more than once is doubled */
  taken: number;
  /** texts that came in whole, taken or not */
  whole: number;
  /** it was refused for good */
  refused: boolean;
  faults: number;
  messageIds: Set<string>;
}

export interface FaultInjector {
  url: string;
  receipts: Map<string, Receipt>;
  /** how often each fault was done */
  done: Map<SmtpFault, number>;
  close(): Promise<void>;
}

/** So often one mail may meet a fault here: it has to be able to get through. */
const MOST_FAULTS = 3;

/**
 * An SMTP server that takes mails, and now and then does not.
 * @param choose asked at each try: which fault to do, or null
 */
export async function startFaultInjector(choose: () => SmtpFault | null): Promise<FaultInjector> {
  const receipts = new Map<string, Receipt>();
  const done = new Map<SmtpFault, number>();
  const sockets = new Map<number, Socket>();
  const planned = new Map<string, SmtpFault>();
  const count = (fault: SmtpFault) => void done.set(fault, (done.get(fault) ?? 0) + 1);
  const cut = ({ remotePort }: SMTPServerSession) => sockets.get(remotePort)?.destroy();

  function receiptOf(address: string): Receipt {
    const known = receipts.get(address);
    if (known) return known;
    const fresh = { taken: 0, whole: 0, refused: false, faults: 0, messageIds: new Set<string>() };
    receipts.set(address, fresh);
    return fresh;
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 50,
    socketTimeout: 20_000,
    onRcptTo({ address }, session, next) {
      planned.delete(session.id);
      const receipt = receiptOf(address);
      const fault = receipt.faults < MOST_FAULTS ? choose() : null;
      if (!fault) return next();
      receipt.faults += 1;
      count(fault);
      planned.set(session.id, fault);
      if (fault === "421 to the receiver") return next(answer(421));
      if (fault === "451 to the receiver") return next(answer(451));
      if (fault === "5xx to the receiver") {
        receipt.refused = true;
        return next(answer(550));
      }
      if (fault === "cut before the text") return cut(session);
      // Silence is to say nothing at all.
      if (fault !== "silent before the text") next();
    },
    onData(stream, session, next) {
      const fault = planned.get(session.id);
      planned.delete(session.id);
      const receipt = receiptOf(session.envelope.rcptTo[0]?.address ?? "");
      // A text that is cut short ends with an error, and is thrown away.
      stream.on("error", () => undefined);
      if (fault === "cut in the text") {
        stream.once("data", () => cut(session));
        return;
      }
      const take = (text: Buffer) => {
        receipt.whole += 1;
        receipt.messageIds.add(/^message-id:\s*(\S+)/im.exec(text.toString())?.[1] ?? "none");
        if (fault === "4xx after the text") return next(answer(452));
        if (fault === "5xx after the text") {
          receipt.refused = true;
          return next(answer(554));
        }
        if (fault === "cut after the text, thrown away") return cut(session);
        receipt.taken += 1;
        if (fault === "cut after the text, taken") return cut(session);
        if (fault !== "silent after the text, taken") next();
      };
      buffer(stream).then(take, () => undefined);
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once("close", () => sockets.delete(port));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    receipts,
    done,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
