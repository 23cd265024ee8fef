import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readMail, summarise, type Mail, type MailSummary } from "./read-mail.ts";

export interface ArrivingMail {
  /** the sender and the receivers of the envelope, which the text need not name */
  from: string;
  to: string[];
  source: Buffer;
}

export interface MailStore {
  /** @returns the new mail's id */
  add(mail: ArrivingMail): Promise<string>;
  /** newest first; `receivedBy` is a whole address, `search` a part of an address or subject */
  list(filter?: { receivedBy?: string; search?: string }): MailSummary[];
  /** null when there is no such mail */
  read(id: string): Promise<Mail | null>;
  /** the file as it came in */
  source(id: string): Promise<Buffer | null>;
  empty(): Promise<void>;
}

const KEPT = 500;
const SUFFIX = ".eml";

/** The mails of a folder. A file that cannot be read as mail is left alone. */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const mails = new Map<string, MailSummary>();
  const pathOf = (id: string) => join(folder, `${id}${SUFFIX}`);
  // Ids start with the time: the order of their names is the order of their coming.
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX)).sort();
  for (const name of names) {
    const id = name.slice(0, -SUFFIX.length);
    const mail = await readMail(id, await readFile(pathOf(id))).catch(() => null);
    if (mail) mails.set(id, summarise(mail));
  }
  const forget = async (ids: string[]) => {
    for (const id of ids) {
      mails.delete(id);
      await rm(pathOf(id), { force: true });
    }
  };
  const nextId = makeIds();
  return {
    async add({ from, to, source }) {
      const id = nextId(new Date());
      const stamped = Buffer.concat([Buffer.from(envelopeLines(from, to)), source]);
      const mail = await readMail(id, stamped);
      await writeFile(`${pathOf(id)}.part`, stamped);
      await rename(`${pathOf(id)}.part`, pathOf(id));
      mails.set(id, summarise(mail));
      await forget([...mails.keys()].sort().slice(0, -KEPT));
      return id;
    },
    list({ receivedBy, search } = {}) {
      return [...mails.values()]
        .filter((mail) => isFor(mail, receivedBy) && isAbout(mail, search))
        .sort((one, other) => (one.id < other.id ? 1 : -1));
    },
    async read(id) {
      return mails.has(id) ? readMail(id, await readFile(pathOf(id))) : null;
    },
    async source(id) {
      return mails.has(id) ? readFile(pathOf(id)) : null;
    },
    empty: () => forget([...mails.keys()]),
  };
}

/** What a mail server writes on top when it lays a mail in a box; hidden receivers show here. */
function envelopeLines(from: string, to: string[]): string {
  const clean = (address: string) => address.replace(/[\r\n]/g, "");
  return [
    `Return-Path: <${clean(from)}>`,
    ...to.map((address) => `Delivered-To: ${clean(address)}`),
    "",
  ].join("\r\n");
}

/**
 * Ids that sort by their coming: 20270520T081500123Z-0001-3fa1. The number tells those of one
 * millisecond apart, and a clock that is put back does not put a later mail below an earlier one.
 */
export function makeIds(): (now: Date) => string {
  let latest = 0;
  let count = 0;
  return (now) => {
    count = now.getTime() > latest ? 1 : count + 1;
    latest = Math.max(latest, now.getTime());
    const time = new Date(latest).toISOString().replace(/[-:.]/g, "");
    return `${time}-${String(count).padStart(4, "0")}-${randomBytes(2).toString("hex")}`;
  };
}

function isFor(mail: MailSummary, address: string | undefined): boolean {
  const wanted = address?.trim().toLowerCase();
  return !wanted || mail.deliveredTo.some((receiver) => receiver.toLowerCase() === wanted);
}

function isAbout(mail: MailSummary, search: string | undefined): boolean {
  const wanted = search?.trim().toLowerCase();
  if (!wanted) return true;
  const words = [mail.subject, mail.from, ...mail.to, ...mail.deliveredTo];
  return words.some((text) => text.toLowerCase().includes(wanted));
}
