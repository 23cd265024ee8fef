import { expect } from "@playwright/test";

export interface Mail {
  subject: string;
  text: string;
  to: string[];
  deliveredTo: string[];
}

interface Summary {
  id: string;
  subject: string;
  deliveredTo: string[];
}

/** The mail server, the worker's poll and a busy machine take some time together. */
const PATIENCE = { timeout: 30_000 };

async function ask<Answer>(path: string): Promise<Answer> {
  const inbox = process.env.TEST_INBOX_URL;
  if (!inbox) throw new Error("TEST_INBOX_URL is not set: where do the mails come in?");
  const response = await fetch(inbox + path);
  if (!response.ok) throw new Error(`the inbox answers ${response.status} to ${path}`);
  return (await response.json()) as Answer;
}

/** The mails that came in for one address, newest first; for everybody without an address. */
export async function mailsTo(address?: string): Promise<Summary[]> {
  return ask(`/api/messages${address ? `?to=${encodeURIComponent(address)}` : ""}`);
}

/** Waits for the only mail with this subject in somebody's box, and reads it. */
export async function readMailTo(address: string, subject: string | RegExp): Promise<Mail> {
  const about = async () => (await mailsTo(address)).filter((mail) => matches(mail, subject));
  await expect.poll(async () => (await about()).length, PATIENCE).toBe(1);
  const [mail] = await about();
  return ask(`/api/messages/${mail?.id}`);
}

/** All mails, to whomever, of which the subject is wanted. */
export async function readMails(isWanted: (mail: Summary) => boolean): Promise<Mail[]> {
  const wanted = (await mailsTo()).filter(isWanted);
  return Promise.all(wanted.map(({ id }) => ask<Mail>(`/api/messages/${id}`)));
}

function matches(mail: Summary, subject: string | RegExp): boolean {
  return typeof subject === "string" ? mail.subject === subject : subject.test(mail.subject);
}
