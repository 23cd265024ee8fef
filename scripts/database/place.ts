import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { canReach, isRoot, type Account } from "./account.ts";
import { stopServersOf } from "./left-behind.ts";

const NAME = "praktijkvoorbeeldenparade";

/** Where root may keep what the database's own user cannot reach inside the project. */
function outsideFolder(): string {
  for (const base of [join("/var/lib", NAME), join(tmpdir(), NAME)]) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      const made = lstatSync(base);
      // In a folder open to all, somebody else may have been here first.
      if (!made.isDirectory() || made.uid !== process.getuid?.()) continue;
      chmodSync(base, 0o755);
      return base;
    } catch {
      continue;
    }
  }
  throw new Error(`Geen plek gevonden voor de database buiten deze map: zet DATABASE_URL`);
}

function handOver(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (account.uid === undefined || account.gid === undefined) return;
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

/** Where the copy of the programs goes: shared by all projects of this machine's root. */
export function outsideBinaries(): string {
  return outsideFolder();
}

/**
 * The folder that holds the database: `wanted` itself when `account` can write there, else one
 * outside, remembered in `wanted` so that it is found again. `say` hears about the latter.
 */
export async function findPlace(
  wanted: string,
  account: Account,
  say: (line: string) => void,
): Promise<string> {
  const folder = resolve(wanted);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!isRoot) {
    if (canReach(account, folder, "write")) return folder;
    throw new Error(`Je mag niet schrijven in ${folder}: is die van een andere gebruiker (root)?`);
  }

  const note = join(folder, "staat-elders.txt");
  if (!existsSync(note)) {
    handOver(folder, account);
    if (canReach(account, folder, "write")) return folder;
  }
  const remembered = existsSync(note) ? readFileSync(note, "utf8").trim() : "";
  const outside = remembered && existsSync(remembered) ? remembered : await freshOutside(folder);
  handOver(outside, account);
  if (!canReach(account, outside, "write")) {
    throw new Error(`De gebruiker van de database kan niet in ${outside}: zet DATABASE_URL`);
  }
  writeFileSync(note, `${outside}\n`);
  say(`De gebruiker van de database kan niet in deze map: de gegevens staan in ${outside}`);
  return outside;
}

// Without the note the earlier folder of this same project was given up (`.data` was removed, or
// it is a new clone): its data do not come back as a ghost.
async function freshOutside(folder: string): Promise<string> {
  const base = outsideFolder();
  const prefix = `${createHash("sha256").update(folder).digest("hex").slice(0, 12)}-`;
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix))) {
    await stopServersOf(join(base, name, "data"));
    rmSync(join(base, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(base, prefix));
}
