import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

// A mail server of its own process that takes each mail after so many milliseconds, as a relay
// does that first writes it down, and keeps none. It says its port; on its input "count" it says
// how many mails it took since the last time, and how many of those twice.
const [milliseconds = "0"] = process.argv.slice(2);
const answerAfter = Number(milliseconds);
let seen = new Map<string, number>();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  maxClients: 100,
  onData(stream, _session, done) {
    let head = "";
    stream.on("data", (piece: Buffer) => {
      if (head.length < 4096) head += piece.toString("latin1");
    });
    stream.once("end", () => {
      const id = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? "none";
      seen.set(id, (seen.get(id) ?? 0) + 1);
      void sleep(answerAfter).then(() => done());
    });
  },
});
server.on("error", () => undefined);
server.listen(0, "127.0.0.1", () => {
  const address = server.server.address();
  console.log(JSON.stringify({ port: typeof address === "object" && address?.port }));
});
process.stdin.on("data", () => {
  const twice = [...seen.values()].filter((times) => times > 1).length;
  console.log(JSON.stringify({ mails: seen.size, twice }));
  seen = new Map();
});
process.stdin.once("end", () => process.exit());
