import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { readMailTo } from "./inbox.ts";

export const SIGN_IN_MAIL = "Je link om in te loggen";

/** A few letters that no other test has, to tell what this one made from the rest. */
export function mark(): string {
  return randomUUID().slice(0, 6);
}

/** The name of something that a test made: it ends in a mark. */
export const MARKED = / [0-9a-f]{6}$/;

/** The address of somebody new: "beleid-1f3a9c@terschelling.example". */
export function addressAt(domain: string): string {
  return `beleid-${mark()}@${domain}.example`;
}

/** Asks a link on the page for signing in, where `page` already is. */
export async function askForLink(page: Page, email: string): Promise<void> {
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur me een link" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kijk in je mail" })).toBeVisible();
}

/** The link in the mail that somebody asked for, read in the inbox. */
export async function linkMailedTo(email: string): Promise<string> {
  const { text } = await readMailTo(email, SIGN_IN_MAIL);
  const link = /https?:\/\/\S+?\/inloggen\/[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in the mail to ${email}:\n${text}`);
  return link;
}

/** From the page for signing in, by mail and button, to where one wanted to be. */
export async function signInHere(page: Page, email: string): Promise<void> {
  await askForLink(page, email);
  await page.goto(await linkMailedTo(email));
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" }).first()).toBeAttached();
}

export interface NewVisitor {
  email: string;
  /** as on the page: "Bunnik" */
  municipality: string;
  /** names of themes */
  interests: string[];
  challenge?: string;
  consents?: boolean;
}

/** Fills in the page for signing up as a visitor, and sends it. */
export async function signUp(page: Page, visitor: NewVisitor): Promise<void> {
  await page.getByLabel("Hoe mogen we je noemen?").fill(`Beleid ${visitor.municipality}`);
  await page.getByLabel("Voor welke gemeente werk je?").fill(visitor.municipality);
  for (const theme of visitor.interests) await page.getByRole("checkbox", { name: theme }).check();
  if (visitor.challenge) {
    await page.getByLabel("Waar loop je tegenaan, in één regel?").first().fill(visitor.challenge);
  }
  if (visitor.consents) await consentBox(page).check();
  await page.getByRole("button", { name: "Meld me aan en maak mijn route" }).click();
}

export function consentBox(page: Page) {
  return page.getByRole("checkbox", { name: "Ja, stel mij na de parade voor" });
}
