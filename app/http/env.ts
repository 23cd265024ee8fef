import { z } from "zod";

const schema = z.object({
  /** development: demo data, sign-in links on the screen and the inbox are allowed */
  PARADE_MODE: z.enum(["development", "production"]).default("production"),
  DATABASE_URL: z.string().min(1),
  /** the address people see, without a slash at the end: links in mails begin with it */
  APP_URL: z
    .string()
    .url()
    .transform((url) => url.replace(/\/+$/, "")),
  /** at least 32 characters; whoever knows it can make sign-in links */
  APP_SECRET: z.string().min(32),
  /** addresses, with commas between: who may make an event from nothing */
  ADMIN_EMAILS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((address) => address.trim().toLowerCase())
        .filter((address) => address !== ""),
    ),
  /** what the mail provider signs its reports with; without it none are taken */
  MAIL_WEBHOOK_SECRET: z.string().min(16).optional(),
  /** how many proxies stand before the app, for the visitor's IP number */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The environment, read once. Throws one line that names what is missing or wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    throw new Error(`The environment is not complete: ${problems.join("; ")}`);
  }
  return (parsed = result.data);
}

export function servedOverHttps(): boolean {
  return env().APP_URL.startsWith("https:");
}
