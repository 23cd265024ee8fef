import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The user that PostgreSQL runs as; empty when that is simply the user of this process. */
export type Account = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root. */
export const isRoot = process.getuid?.() === 0;

function idsOf(name: string): Account | null {
  const numbers = ["-u", "-g"].map((flag) => {
    const shown = spawnSync("id", [flag, name], { encoding: "utf8" });
    return shown.status === 0 ? Number(shown.stdout.trim()) : null;
  });
  const [uid, gid] = numbers;
  return typeof uid === "number" && typeof gid === "number" ? { uid, gid } : null;
}

/**
 * Chooses who runs the database. For root: who already owns `folder` when that is not root, else
 * the user "postgres", made when missing, else "nobody". `say` hears about a user that was made.
 * Throws when root finds none of these.
 */
export function databaseAccount(folder: string, say: (line: string) => void): Account {
  if (!isRoot) return {};
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = idsOf("postgres");
  if (existing) return existing;
  const shell = "/usr/sbin/nologin";
  const added = spawnSync("useradd", ["--system", "--user-group", "-s", shell, "postgres"]);
  const made = added.status === 0 ? idsOf("postgres") : null;
  if (made) {
    say("PostgreSQL draait niet als root: de gebruiker postgres is aangemaakt");
    return made;
  }
  const nobody = idsOf("nobody");
  if (!nobody)
    throw new Error("PostgreSQL kan niet als root draaien en er is geen andere gebruiker");
  return nobody;
}

/**
 * Whether that user can do this to the folder or file: found out by trying as that user, because
 * modes, lists of rights, mounts and the folders above all have a say.
 */
export function canReach(account: Account, path: string, right: "read" | "write"): boolean {
  const test = right === "write" ? 'test -x "$1" && test -w "$1"' : 'test -r "$1"';
  const tried = spawnSync("/bin/sh", ["-c", test, "sh", path], { ...account, cwd: "/" });
  return tried.status === 0;
}
