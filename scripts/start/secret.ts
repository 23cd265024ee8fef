import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The development secret of this project, made once in `.data/secret`; 64 characters. */
export function projectSecret(project: string): string {
  const file = join(project, ".data/secret");
  mkdirSync(join(project, ".data"), { recursive: true, mode: 0o755 });
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  // Made by a start that was cut off in the middle of writing.
  const fresh = randomBytes(32).toString("hex");
  writeFileSync(file, fresh, { mode: 0o600 });
  return fresh;
}
