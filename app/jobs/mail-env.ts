import { z } from "zod";

const schema = z
  .object({
    APP_URL: z.string().url(),
    APP_SECRET: z.string().min(32),
    /** smtp://user:password@host:587 */
    SMTP_URL: z.string().min(1),
    /** the sender: "PraktijkVoorbeeldenParade <parade@gemeente.nl>" */
    MAIL_FROM: z.string().regex(/@[^\s>]+>?$/),
  })
  .transform((env) => ({
    ...env,
    /** the domain in Message-IDs */
    mailDomain: /@([^\s>]+)>?$/.exec(env.MAIL_FROM)?.[1] ?? "localhost",
  }));

export type MailEnv = z.infer<typeof schema>;

/** What the worker needs to know. Throws one line that names what is missing. */
export function mailEnv(): MailEnv {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The mail settings are not complete: ${names.join("; ")}`);
}
