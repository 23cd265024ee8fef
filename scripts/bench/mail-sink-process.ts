import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface MailSink {
  url: string;
  /** what it took since the last time this was asked */
  count(): Promise<{ mails: number; twice: number }>;
  stop(): Promise<void>;
}

/** Starts the mail server of mail-sink.ts, which answers each mail after so many milliseconds. */
export async function startMailSink(answerAfter: number): Promise<MailSink> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/bench/mail-sink.ts", String(answerAfter)],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line: IteratorResult<string, unknown> = await lines.next();
    return JSON.parse(String(line.value)) as Record<string, number>;
  };
  const { port } = await next();
  const ended = once(child, "exit");
  return {
    url: `smtp://127.0.0.1:${port}`,
    async count() {
      child.stdin.write("count\n");
      const { mails = 0, twice = 0 } = await next();
      return { mails, twice };
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
