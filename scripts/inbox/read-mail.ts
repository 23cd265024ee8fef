import PostalMime, { type Address } from "postal-mime";

export interface MailSummary {
  id: string;
  /** ISO 8601, UTC */
  receivedAt: string;
  from: string;
  /** the addresses in the header */
  to: string[];
  /** the addresses of the envelope: who really got it */
  deliveredTo: string[];
  subject: string;
  messageId: string;
}

export interface Mail extends MailSummary {
  replyTo: string[];
  html: string;
  text: string;
  headers: Array<{ name: string; value: string }>;
  attachments: Array<{ name: string; type: string; base64: string }>;
}

/** Reads a stored mail; what the mail does not have is empty. */
export async function readMail(id: string, source: Buffer): Promise<Mail> {
  const mail = await PostalMime.parse(source, { attachmentEncoding: "base64" });
  const headers = mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value }));
  return {
    id,
    receivedAt: timeOf(id),
    from: mail.from ? addressesOf([mail.from]).join(", ") : "",
    to: addressesOf(mail.to ?? []),
    deliveredTo: mail.headers.filter(({ key }) => key === "delivered-to").map(({ value }) => value),
    subject: mail.subject ?? "",
    messageId: mail.messageId ?? "",
    replyTo: addressesOf(mail.replyTo ?? []),
    html: mail.html ?? "",
    text: mail.text ?? "",
    headers,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? "zonder naam",
      type: mimeType,
      // always a string: it was asked for in base64
      base64: typeof content === "string" ? content : "",
    })),
  };
}

export function summarise(mail: Mail): MailSummary {
  const { id, receivedAt, from, to, deliveredTo, subject, messageId } = mail;
  return { id, receivedAt, from, to, deliveredTo, subject, messageId };
}

function addressesOf(addresses: Address[]): string[] {
  return addresses.flatMap(
    (one) => one.group?.map(({ address }) => address) ?? [one.address ?? ""],
  );
}

/** The id begins with the time, written without its signs. */
function timeOf(id: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(id);
  if (!parts) return new Date(0).toISOString();
  const [, year, month, day, hour, minute, second, millisecond] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
}
