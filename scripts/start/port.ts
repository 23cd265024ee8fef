import { createServer, type AddressInfo } from "node:net";
import { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

function tryPort(port: number, host?: string): Promise<{ port: number } | { code: string }> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => done({ code: error.code ?? "" }));
    probe.listen(port, host, () => {
      const { port: got } = probe.address() as AddressInfo;
      probe.close(() => done({ port: got }));
    });
  });
}

/** What to tell when the web server may not have its port. */
export function portProblem(code: string | undefined, settings: Settings): Problem | null {
  const { port, defaultPort } = settings;
  const other = port === 65_535 ? 3001 : port + 1;
  const hint = defaultPort ? "PORT=3001 npm start" : `PORT=${other} npm start`;
  if (code === "EADDRINUSE")
    return new Problem(`Poort ${port} is al bezet. Kies een andere: ${hint}`);
  if (code === "EACCES")
    return new Problem(`Poort ${port} mag je niet gebruiken. Kies er een boven 1024.`);
  return null;
}

/** Throws a `Problem` when the port cannot be had: early, before anything else is started. */
export async function checkPort(settings: Settings): Promise<void> {
  const tried = await tryPort(settings.port);
  if ("port" in tried) return;
  throw portProblem(tried.code, settings) ?? new Problem(`Poort ${settings.port}: ${tried.code}`);
}

/** `wanted` when it is free on this machine, else any port that is; 0 means any. */
export async function freePort(wanted = 0): Promise<number> {
  const tried = await tryPort(wanted, "127.0.0.1");
  return "port" in tried ? tried.port : freePort();
}
