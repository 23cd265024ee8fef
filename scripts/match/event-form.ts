import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { matchInProcess } from "#app/jobs/compute-matches.ts";
import { provideMatching } from "#app/queue/match-elsewhere.ts";
import { openDatabase } from "../database/open.ts";
import { Refusal } from "./file-form.ts";
import { watched } from "./watched.ts";

export interface EventForm {
  eventSlug: string;
  maxIntroductions?: number | undefined;
}

/**
 * Matches the parties of an event in the database and keeps the proposals there, for an
 * organiser to look over. Prints a readable table; what it is doing goes to `log`. Nothing is
 * mailed. Throws a `Refusal` for an event that is not there or has nobody to match.
 */
export async function matchEvent(form: EventForm, log: (line: string) => void): Promise<void> {
  const project = resolve(fileURLToPath(import.meta.url), "../../..");
  const database = await openDatabase(project, "npm run match");
  try {
    const { runMatching } = await import("#app/features/matching/run-matching.ts");
    const started = performance.now();
    const { eventSlug, maxIntroductions } = form;
    provideMatching(matchInProcess);
    const run = await watched(log, (watch) =>
      runMatching(eventSlug, { ...watch, ...(maxIntroductions && { maxIntroductions }) }),
    );
    if (!run.ok) {
      throw new Refusal(
        run.reason === "no-event"
          ? `--event: there is no event "${eventSlug}"`
          : `event "${eventSlug}": there are no two parties to match yet`,
      );
    }
    log(`matched in ${Math.round(performance.now() - started)} ms`);
    const { introductions, unmatched, summary } = run.output;
    const nameOf = (id: string) => run.names.get(id) ?? id;
    for (const { a, b, score, reasons } of introductions) {
      const why = reasons.find(({ text }) => text)?.text ?? "";
      console.log(`${score.toFixed(2)}  ${nameOf(a)} – ${nameOf(b)}: ${why}`);
    }
    console.log(
      `\n${introductions.length} koppelingen voorgesteld; ` +
        `${summary.introduced} van de ${summary.parties} gemeenten krijgen er minstens één.`,
    );
    for (const { party, why } of unmatched) console.log(`niet: ${nameOf(party)} (${WHY[why]})`);
    console.log(`Kijk ze na en keur ze goed op /${eventSlug}/organisatie/koppelingen.`);
  } finally {
    const { disconnect } = await import("#app/db/transaction.ts");
    await disconnect();
    await database.close();
  }
}

const WHY = {
  "no-consent": "niemand zei ja",
  "nothing-above-threshold": "niets past goed genoeg",
  capacity: "wie past heeft al genoeg",
  "nothing-to-compare": "niets om op te koppelen",
} as const;
