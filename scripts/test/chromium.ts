import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { isRoot } from "../database/account.ts";
import { Problem } from "../start/problem.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const INSTALL_LIMIT = 15 * 60_000;

/** What Chromium is started with, here and elsewhere: quiet, and also as root in a container. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium on this machine; CHROMIUM_PATH goes first. Null when there is none. */
export function chromiumOnMachine(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return isProgram(given) ? given : null;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  const known = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...known, mac, chromium.executablePath()].find((path) => path && isProgram(path)) ?? null;
}

function installChromium(project: string): void {
  const run = (command: string, args: string[]): void => {
    console.log(`  ${command} ${args.join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const stdio = ["ignore", "inherit", "inherit"] as const;
    spawnSync(command, args, { cwd: project, env, stdio: [...stdio], timeout: INSTALL_LIMIT });
  };
  if (isRoot && existsSync("/etc/debian_version")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    if (chromiumOnMachine()) return;
  }
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

/** A Chromium that is there, installed when need be. Throws a `Problem` when none can be had. */
export function needChromium(project: string): string {
  const given = process.env.CHROMIUM_PATH;
  if (given && !isProgram(given)) throw new Problem(`CHROMIUM_PATH=${given} is geen programma`);
  const found = chromiumOnMachine();
  if (found) return found;
  console.log("  Geen Chromium gevonden; die wordt nu geïnstalleerd.");
  installChromium(project);
  const installed = chromiumOnMachine();
  if (installed) return installed;
  throw new Problem(
    "Er is geen Chromium en die was niet te installeren. " +
      "Installeer er een (op Debian het pakket chromium) of zet CHROMIUM_PATH.",
  );
}
