import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { MAILS, PAGES } from "./pictures/pages.ts";
import { Photographer } from "./pictures/photographer.ts";
import { Closing } from "./start/closing.ts";
import { Problem, runCommand } from "./start/problem.ts";
import { startBrowserApp, type BrowserApp } from "./test/browser-app.ts";
import { CHROMIUM_FLAGS, needChromium } from "./test/chromium.ts";

/**
 * Pictures of every main page as every role, in `screenshots/`, of an app of its own with the
 * demo parade. Words behind the command choose the pages with all of them in their name.
 */
async function takePictures(project: string, words: string[], closing: Closing): Promise<void> {
  const wanted = PAGES.filter(({ name, as }) =>
    words.every((word) => `${as}-${name}`.includes(word)),
  );
  if (wanted.length === 0) {
    const known = PAGES.map(({ name, as }) => `${as}-${name}`).join(", ");
    throw new Problem(`Geen pagina heet zoiets als: ${words.join(" ")}. Er zijn: ${known}.`, 2);
  }
  const executablePath = needChromium(project);
  const folder = resolve(project, "screenshots");
  mkdirSync(folder, { recursive: true });
  console.log(`De app starten; de afbeeldingen komen in ${folder}`);
  const { environment } = await runningApp(project, closing);
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_FLAGS,
    // Ctrl-C ends more than the browser: see below.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  closing.add(() => browser.close(), 10_000);
  const { TEST_BASE_URL: baseUrl, TEST_INBOX_URL: inboxUrl } = environment;
  const photographer = new Photographer(browser, { baseUrl, inboxUrl, folder });
  let count = 0;
  const missed: string[] = [];
  const take = async (what: string, shoot: () => Promise<string[]>): Promise<void> => {
    if (closing.begun) return;
    try {
      const files = await shoot();
      count += files.length;
      console.log(files.map((file) => relative(project, file)).join("  "));
    } catch (error) {
      if (closing.begun) return;
      // One page that changed does not keep the others from being seen.
      console.error(`${what}:`, error);
      missed.push(what);
    }
  };
  for (const page of wanted) await take(`${page.as}-${page.name}`, () => photographer.show(page));
  for (const mail of words.length === 0 ? MAILS : []) {
    await take(`mail-${mail.name}`, () => photographer.showMail(mail));
  }
  if (closing.begun) return;
  console.log(`${count} afbeeldingen staan in ${folder}`);
  if (missed.length > 0) throw new Problem(`Niet gelukt: ${missed.join(", ")}`);
}

/** The app that TEST_BASE_URL and its like name, else one that is started here. */
async function runningApp(project: string, closing: Closing): Promise<BrowserApp> {
  const { TEST_BASE_URL, TEST_INBOX_URL, TEST_APP_DATABASE_URL } = process.env;
  if (!TEST_BASE_URL || !TEST_INBOX_URL || !TEST_APP_DATABASE_URL) {
    return startBrowserApp(project, closing);
  }
  return { environment: { TEST_BASE_URL, TEST_INBOX_URL, TEST_APP_DATABASE_URL } };
}

const closing = new Closing().onSignals();
await runCommand(() => takePictures(process.cwd(), process.argv.slice(2), closing));
await closing.all();
