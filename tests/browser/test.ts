import { mkdirSync } from "node:fs";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

/** The demo's people one can sign in as; their sessions are made by sign-in.setup.ts. */
export const ROLES = ["gemeente", "visitor", "organiser"] as const;
export type Role = (typeof ROLES)[number];

const FOLDER = "test-results/signed-in";

/** The file with the cookies of somebody who signed in. */
export function sessionOf(role: Role): string {
  mkdirSync(FOLDER, { recursive: true });
  return `${FOLDER}/${role}.json`;
}

interface Visit {
  /** whose session the browser has; nobody's when absent */
  as?: Role;
  javaScriptEnabled?: boolean;
}

interface Fixtures {
  /** A page in a browser of its own: somebody else, who shares no cookies with the others. */
  open: (visit?: Visit) => Promise<Page>;
}

/**
 * Every page that a test opens is watched: a fault on the console (a broken
 * Content-Security-Policy among them), a file that is missing, and a request to any other host
 * fail the test.
 */
export const test = base.extend<Fixtures>({
  context: async ({ context, baseURL }, use) => {
    const problems = watch(context, baseURL);
    await use(context);
    expect(problems).toEqual([]);
  },
  open: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; problems: string[] }[] = [];
    await use(async ({ as, javaScriptEnabled }: Visit = {}) => {
      const storageState = as && sessionOf(as);
      const context = await browser.newContext({ baseURL, storageState, javaScriptEnabled });
      opened.push({ context, problems: watch(context, baseURL) });
      return context.newPage();
    });
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  },
});

export { expect };

const FILES = ["script", "stylesheet", "image", "font", "manifest"];

/** Chromium writes this for a page that is rightly a 404; a missing file is seen by its answer. */
const ABOUT_STATUS = "Failed to load resource";

function watch(context: BrowserContext, baseURL: string | undefined): string[] {
  if (!baseURL) throw new Error("TEST_BASE_URL is not set: which app should be tested?");
  const problems: string[] = [];
  const { host } = new URL(baseURL);
  context.on("console", (message) => {
    const isOurs = message.type() === "error" && !message.text().startsWith(ABOUT_STATUS);
    if (isOurs) problems.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (fault) => {
    problems.push(`${fault.page()?.url()}: ${fault.error().message}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) {
      problems.push(`asked another host: ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    const isFile = FILES.includes(response.request().resourceType());
    if (isFile && response.status() >= 400) {
      problems.push(`${response.status()} for ${response.url()}`);
    }
  });
  return problems;
}
