import { join } from "node:path";
import type { DemoRole } from "#scripts/link.ts";
import { freePort, portProblem } from "./port.ts";
import type { Settings } from "./settings.ts";

// These parts read the environment when they are loaded, so they are loaded when it is complete.

const INBOX_PORT = 8025;

/** The web server with its worker. Throws a `Problem` when the port was taken after all. */
export async function startWeb(
  settings: Settings,
  dev: boolean,
): Promise<{ url: string; close(): Promise<void> }> {
  const { serve } = await import("#scripts/serve.ts");
  return serve({ port: settings.port, dev }).catch((error: NodeJS.ErrnoException) => {
    throw portProblem(error.code, settings) ?? error;
  });
}

/** The inbox that catches all mail; its mails lie in `.data/inbox`. */
export async function startDevelopmentInbox(
  project: string,
): Promise<{ smtpUrl: string; webUrl: string; close(): Promise<void> }> {
  const { startInbox } = await import("#scripts/inbox.ts");
  const wanted = Number(process.env.INBOX_PORT ?? INBOX_PORT);
  return startInbox({
    smtpPort: await freePort(),
    webPort: await freePort(wanted),
    folder: join(project, ".data/inbox"),
  });
}

/** One fresh sign-in link for each kind of user. */
export async function demoLinks(baseUrl: string): Promise<Array<{ label: string; url: string }>> {
  const { demoLink } = await import("#scripts/link.ts");
  const roles: Array<[DemoRole, string]> = [
    ["gemeente", "gemeente"],
    ["visitor", "bezoeker"],
    ["organiser", "organisator"],
  ];
  const links: Array<{ label: string; url: string }> = [];
  for (const [role, label] of roles) links.push({ label, url: await demoLink(role, baseUrl) });
  return links;
}
