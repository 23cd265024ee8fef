import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";

/** The worker as one file, so that it starts quickly. */
export interface WorkerBundle {
  file: string;
  remove(): void;
}

/** Builds scripts/bench/mail-worker.ts. Remove it at the end. */
export async function bundleMailWorker(project: string): Promise<WorkerBundle> {
  // Below the packages: what it imports of them has to be found from there.
  const cache = join(project, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, "mail-worker-"));
  await build({
    root: project,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [plainReactEmail()],
    ssr: { noExternal: ["react-email"] },
    // Tests would have it built for development, and it runs for real.
    esbuild: { jsx: "automatic", jsxDev: false },
    build: {
      ssr: "scripts/bench/mail-worker.ts",
      outDir,
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "worker.mjs" } },
    },
  });
  return {
    file: join(outDir, "worker.mjs"),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

/** What loads a style compiler, a highlighter or a Markdown parser of its own: no mail has these. */
const HEAVY = ["code-block", "code-inline", "markdown", "tailwind"];

/** React Email without what takes most of its time to start: a test starts many workers. */
function plainReactEmail(): Plugin {
  const name = "react-email";
  return {
    name: `plain-${name}`,
    enforce: "pre",
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const folder = join(dirname(createRequire(import.meta.url).resolve(name)), "components");
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !HEAVY.includes(entry.name))
        .map((entry) => join(folder, entry.name, `${entry.name}.mjs`))
        .map((file) => `export * from ${JSON.stringify(file)};`)
        .join("\n");
    },
  };
}

export interface WorkerProcess {
  /** from here it sends mail */
  begin(): void;
  /** without a word, as when the power goes */
  kill(): Promise<void>;
  /** lets it end what it has in hand; what it printed */
  stop(): Promise<string>;
}

/** Starts a worker in a process of its own; it waits for `begin`. */
export async function startMailWorker(
  { file }: WorkerBundle,
  env: Record<string, string>,
  patience?: number,
): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [file, ...(patience ? [String(patience)] : [])], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
  // A worker that was killed reads no more.
  child.stdin.on("error", () => undefined);
  const ended = once(child, "exit");
  await isReady(
    child,
    (piece) => (output += piece),
    () => output,
  );
  return {
    begin: () => void child.stdin.write("begin\n"),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.stdin.end();
      await ended;
      return output;
    },
  };
}

function isReady(
  child: ChildProcess,
  add: (piece: string) => void,
  output: () => string,
): Promise<void> {
  return new Promise((ready, failed) => {
    child.stdout?.on("data", (piece: Buffer) => {
      add(piece.toString());
      if (output().includes("ready")) ready();
    });
    child.once("exit", (code) => failed(new Error(`the worker ended with ${code}: ${output()}`)));
  });
}
