import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { MAILS, PAGES } from "./pictures/pages.ts";
import { Photographer } from "./pictures/photographer.ts";
import { startBrowserApp, type BrowserApp } from "./test/browser-app.ts";
import { CHROMIUM_FLAGS, needChromium } from "./test/chromium.ts";

/**
 * Pictures of every main page as every role, in `screenshots/`, of an app of its own with the
 * demo parade. Words behind the command choose the pages with such a word in their name.
 */
async function takePictures(project: string, words: string[]): Promise<void> {
  const wanted = PAGES.filter(({ name, as }) =>
    words.every((word) => `${as}-${name}`.includes(word)),
  );
  if (wanted.length === 0) throw new Error(`Geen pagina heet zoiets als: ${words.join(" ")}`);
  const folder = resolve(project, "screenshots");
  mkdirSync(folder, { recursive: true });
  const browserApp = await runningApp(project);
  const browser = await chromium.launch({
    executablePath: needChromium(project),
    args: CHROMIUM_FLAGS,
  });
  const tell = (files: string[]): void =>
    console.log(files.map((file) => relative(project, file)).join("  "));
  try {
    const { TEST_BASE_URL: baseUrl, TEST_INBOX_URL: inboxUrl } = browserApp.environment;
    const photographer = new Photographer(browser, { baseUrl, inboxUrl, folder });
    for (const page of wanted) {
      tell(await photographer.show(page));
    }
    if (words.length === 0) for (const mail of MAILS) tell(await photographer.showMail(mail));
  } finally {
    await browser.close();
    await browserApp.stop();
  }
}

/** The app that TEST_BASE_URL and its like name, else one that is started here. */
async function runningApp(project: string): Promise<BrowserApp> {
  const { TEST_BASE_URL, TEST_INBOX_URL, TEST_APP_DATABASE_URL } = process.env;
  if (!TEST_BASE_URL || !TEST_INBOX_URL || !TEST_APP_DATABASE_URL) return startBrowserApp(project);
  const environment = { TEST_BASE_URL, TEST_INBOX_URL, TEST_APP_DATABASE_URL };
  return { environment, stop: async () => {} };
}

await takePictures(process.cwd(), process.argv.slice(2));
