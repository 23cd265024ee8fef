import { expect, type Page } from "@playwright/test";
import type { Mail } from "./inbox.ts";

/**
 * What a mail scanner does before anybody reads the mail: it asks for every link, with HEAD and
 * with GET, and some open the page in a browser too. `page`: of nobody, with scripts.
 */
export async function scan(page: Page, ...mails: Mail[]): Promise<void> {
  for (const { text } of mails) {
    const links = new Set(text.match(/https?:\/\/\S+/g));
    expect(links.size).toBeGreaterThan(1);
    for (const link of links) {
      expect((await page.request.head(link)).ok(), `HEAD ${link}`).toBe(true);
      expect((await page.request.get(link)).ok(), `GET ${link}`).toBe(true);
      await page.goto(link, { waitUntil: "load" });
    }
  }
}
