// Runs before anything is installed: nothing here comes from outside Node.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LIMIT = 20 * 60_000;

// Programs in node_modules are built for one system and one main version of Node.
const MACHINE = `${process.platform} ${process.arch} ${process.versions.modules}`;

/** @param {string} project */
const markOf = (project) => join(project, "node_modules/.parade-installed");

/** @param {string} project */
function markNow(project) {
  const lock = readFileSync(join(project, "package-lock.json"));
  return `${MACHINE}\n${createHash("sha256").update(lock).digest("hex")}\n`;
}

/**
 * Whether what package-lock.json asks for is installed. A hash of the lock file is kept beside the
 * packages, because the dates of files say nothing after a `git checkout`. Where the hash is
 * missing or another, somebody may have used npm by hand: then the packages themselves decide.
 * @param {string} project
 */
function isInstalled(project) {
  const mark = markOf(project);
  const kept = existsSync(mark) ? readFileSync(mark, "utf8") : null;
  if (kept === markNow(project)) return true;
  if (kept && !kept.startsWith(`${MACHINE}\n`)) return false;
  if (!hasAllPackages(project)) return false;
  writeFileSync(mark, markNow(project));
  return true;
}

// The packages themselves are read: npm's own list of them is also rewritten by
// `npm install --package-lock-only`, which installs nothing.
/** @param {string} project */
function hasAllPackages(project) {
  /** @param {string} path */
  const versionIn = (path) =>
    JSON.parse(readFileSync(join(project, path, "package.json"), "utf8")).version;
  try {
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    const wanted = Object.entries(lock.packages).filter(
      ([path, entry]) => path.startsWith("node_modules/") && !entry.optional && !entry.link,
    );
    return (
      existsSync(join(project, "app/db/generated")) &&
      wanted.every(([path, entry]) => versionIn(path) === entry.version)
    );
  } catch {
    return false;
  }
}

/** Ends with one clear line when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Dit heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs `npm ci` when the packages are missing or do not fit the lock file.
 * @param {string} project
 */
export async function installIfNeeded(project) {
  if (isInstalled(project)) return;
  const before = performance.now();
  console.log("Pakketten installeren (npm ci) …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], project);
  if (code !== 0) {
    console.error("Het installeren van de pakketten is niet gelukt: zie hierboven.");
    process.exit(1);
  }
  writeFileSync(markOf(project), markNow(project));
  console.log(`Pakketten geïnstalleerd in ${Math.round((performance.now() - before) / 1000)} s`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number | null>}
 */
function run(command, args, cwd) {
  // NODE_ENV=production would leave out what building takes.
  const env = { ...process.env, NODE_ENV: "development" };
  const shell = process.platform === "win32";
  const child = spawn(command, args, { cwd, env, stdio: "inherit", timeout: LIMIT, shell });
  return new Promise((done) => {
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once("exit", done);
  });
}
