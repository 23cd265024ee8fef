import { Problem } from "./problem.ts";

export type Settings = {
  mode: "development" | "production";
  port: number;
  /** PORT was not given */
  defaultPort: boolean;
};

const DEFAULT_PORT = 3000;
const REQUIRED = ["DATABASE_URL", "SMTP_URL", "APP_SECRET", "APP_URL", "MAIL_FROM"];

type Environment = Record<string, string | undefined>;

/**
 * Reads what the environment asks for. It is for real as soon as somebody says so, and also when
 * both the database and the mail are somebody's own: demo data and sign-in links on the screen
 * have no place there. Throws a `Problem` that names all that is missing or wrong.
 */
export function readSettings(env: Environment): Settings {
  const mode = modeOf(env);
  if (mode === "production") {
    const missing = REQUIRED.filter((name) => !env[name]);
    if (missing.length > 0) {
      throw new Problem(
        `Om het echt te draaien ontbreekt: ${missing.join(", ")}. ` +
          "Wil je het uitproberen met voorbeeldgegevens? Zet dan PARADE_MODE=development.",
      );
    }
    if ((env.APP_SECRET ?? "").length < 32) {
      throw new Problem("APP_SECRET is te kort: neem ten minste 32 willekeurige tekens.");
    }
  }
  const port = env.PORT ? Number(env.PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT=${env.PORT} is geen poort: geef een getal van 1 tot en met 65535.`);
  }
  return { mode, port, defaultPort: !env.PORT };
}

function modeOf(env: Environment): Settings["mode"] {
  const asked = env.PARADE_MODE;
  if (asked === "development" || asked === "production") return asked;
  if (asked) throw new Problem(`PARADE_MODE=${asked} bestaat niet: development of production.`);
  const forReal = env.NODE_ENV === "production" || Boolean(env.DATABASE_URL && env.SMTP_URL);
  return forReal ? "production" : "development";
}
