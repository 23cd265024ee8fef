import { createInterface } from "node:readline/promises";
import { Refusal } from "./file-form.ts";
import { Stopped } from "./watched.ts";

/**
 * Asks a question that is answered with "ja". Throws a `Refusal` where nobody can answer: then
 * `--yes` is the only way; and `Stopped` at Ctrl-C.
 */
export async function askYes(question: string): Promise<boolean> {
  if (!process.stdin.isTTY && process.stdin.readableEnded) throw nobody();
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<boolean>((resolve, reject) => {
      lines.once("SIGINT", () => reject(new Stopped("stopped; nothing was sent")));
      lines.once("close", () => reject(nobody()));
      lines
        .question(`${question} [ja/nee] `)
        .then((answer) => resolve(/^(j|ja|y|yes)$/i.test(answer.trim())), reject);
    });
  } finally {
    lines.close();
  }
}

const nobody = () => new Refusal("--send: nobody answers here; use --yes to send without asking");
