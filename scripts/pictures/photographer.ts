import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { DEMO_PEOPLE } from "#prisma/demo/people.ts";
import type { PageToShow, Who } from "./pages.ts";

const WIDTHS = [360, 1440] as const;
const MAIL_LIMIT = 30_000;

export interface Surroundings {
  baseUrl: string;
  inboxUrl: string;
  /** where the pictures go */
  folder: string;
}

/** Takes full-page pictures, as the people of the demo: each signs in once. */
export class Photographer {
  readonly #contexts = new Map<Who, BrowserContext>();

  constructor(
    readonly browser: Browser,
    readonly surroundings: Surroundings,
  ) {}

  /** Visits a page and pictures it at each width; gives the paths of the files. */
  async show({ name, as, path, first }: PageToShow): Promise<string[]> {
    const page = await this.#pageOf(as);
    try {
      await page.goto(path, { waitUntil: "networkidle" });
      await first?.(page);
      return await this.#picture(page, `${as}-${name}`);
    } finally {
      await page.close();
    }
  }

  /** Pictures the newest mail with such a subject, as a mail program shows it. */
  async showMail({ name, subject }: { name: string; subject: RegExp }): Promise<string[]> {
    const id = await this.#waitFor(
      async () => (await this.#mailsTo()).find((mail) => subject.test(mail.subject))?.id ?? null,
      `a mail ${subject}`,
    );
    const context = await this.#newContext();
    const page = await context.newPage();
    await page.goto(`${this.surroundings.inboxUrl}/mail/${id}/inhoud`);
    const files = await this.#picture(page, `mail-${name}`);
    await context.close();
    return files;
  }

  async #picture(page: Page, name: string): Promise<string[]> {
    const files: string[] = [];
    for (const width of WIDTHS) {
      const path = join(this.surroundings.folder, `${name}-${width}.png`);
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path, fullPage: true });
      files.push(path);
    }
    return files;
  }

  async #pageOf(who: Who): Promise<Page> {
    // Who is not signed in may choose other colours: that is nobody else's choice.
    const known = who === "nobody" ? undefined : this.#contexts.get(who);
    const context = known ?? (await this.#newContext());
    if (!known && who !== "nobody") {
      await this.#signIn(context, DEMO_PEOPLE[who].email);
      this.#contexts.set(who, context);
    }
    return context.newPage();
  }

  #newContext(): Promise<BrowserContext> {
    return this.browser.newContext({
      baseURL: this.surroundings.baseUrl,
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      reducedMotion: "reduce",
    });
  }

  async #signIn(context: BrowserContext, email: string): Promise<void> {
    const page = await context.newPage();
    await page.goto("/inloggen");
    const before = await this.#mailsTo(email);
    await page.getByLabel("Je e-mailadres").fill(email);
    await page.getByRole("button", { name: "Stuur me een link" }).click();
    await page.goto(await this.#linkFor(email, before.length));
    await page.getByRole("button", { name: "Log in" }).click();
    await page.getByRole("button", { name: "Uitloggen" }).first().waitFor({ state: "attached" });
    await page.close();
  }

  /** Ids of the mails to an address, or of all; newest first. */
  async #mailsTo(email?: string): Promise<{ id: string; subject: string }[]> {
    const to = email ? `?to=${encodeURIComponent(email)}` : "";
    const answer = await fetch(`${this.surroundings.inboxUrl}/api/messages${to}`);
    return (await answer.json()) as { id: string; subject: string }[];
  }

  async #linkFor(email: string, mailsBefore: number): Promise<string> {
    const [newest] = await this.#waitFor(async () => {
      const mails = await this.#mailsTo(email);
      return mails.length > mailsBefore ? mails : null;
    }, `a sign-in link for ${email}`);
    const mail = await fetch(`${this.surroundings.inboxUrl}/api/messages/${newest?.id}`);
    const { text } = (await mail.json()) as { text: string };
    const link = /https?:\/\/\S+?\/inloggen\/[\w-]+/.exec(text)?.[0];
    if (!link) throw new Error(`No link in the mail to ${email}`);
    return link;
  }

  async #waitFor<Found>(look: () => Promise<Found | null>, what: string): Promise<Found> {
    const end = performance.now() + MAIL_LIMIT;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${what}`);
      await wait(200);
    }
  }
}
