import { z } from "zod";

const schema = z
  .object({
    APP_URL: z.string().url(),
    APP_SECRET: z.string().min(32),
    /** smtp://user:password@host:587 */
    SMTP_URL: z.string().min(1),
    /** the sender: "PraktijkVoorbeeldenParade <parade@gemeente.nl>" */
    MAIL_FROM: z.string().regex(/@[^\s>]+>?$/),
    /** how many mails may leave in a minute, over all workers together; 0 is no limit */
    MAIL_PER_MINUTE: z.coerce.number().int().min(0).default(0),
    /** the name before `._domainkey` in the DNS */
    DKIM_SELECTOR: z.string().min(1).optional(),
    /** PEM; in one line, with \n for its line ends, is fine too */
    DKIM_PRIVATE_KEY: z.string().includes("PRIVATE KEY").optional(),
  })
  .refine((env) => Boolean(env.DKIM_SELECTOR) === Boolean(env.DKIM_PRIVATE_KEY), {
    path: ["DKIM_PRIVATE_KEY"],
    message: "goes together with DKIM_SELECTOR",
  })
  .transform((env) => {
    /** the domain in Message-IDs, and the one that signs */
    const mailDomain = /@([^\s>]+)>?$/.exec(env.MAIL_FROM)?.[1] ?? "localhost";
    const { DKIM_SELECTOR: keySelector, DKIM_PRIVATE_KEY: key } = env;
    const privateKey = key?.replaceAll("\\n", "\n");
    const dkim = keySelector && privateKey && { domainName: mailDomain, keySelector, privateKey };
    return { ...env, mailDomain, dkim: dkim || undefined };
  });

export type MailEnv = z.infer<typeof schema>;

/** What the worker needs to know. Throws one line that names what is missing. */
export function mailEnv(): MailEnv {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The mail settings are not complete: ${names.join("; ")}`);
}
