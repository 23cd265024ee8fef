import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { matchInProcess } from "#app/jobs/compute-matches.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { provideMatching } from "#app/queue/match-elsewhere.ts";
import { openDatabase } from "../database/open.ts";
import { Refusal } from "./file-form.ts";
import { sendAll } from "./send-all.ts";
import { asTable } from "./table.ts";
import { watched } from "./watched.ts";

export interface EventForm {
  eventSlug: string;
  maxIntroductions?: number | undefined;
  /** finds out, and keeps nothing */
  isDry: boolean;
  /** approves what scores at least this */
  approveAbove?: number | undefined;
  /** has what was approved go; asks first unless `isSure` */
  sends: boolean;
  isSure: boolean;
}

type Log = (line: string) => void;

/**
 * Matches the parties of an event in the database and keeps the proposals there, for an
 * organiser to look over; approves and sends where that is asked. Prints a readable table; what it
 * is doing goes to `log`. Throws a `Refusal` for an event that is not there or has nobody to match.
 */
export async function matchEvent(form: EventForm, log: Log): Promise<void> {
  const project = resolve(fileURLToPath(import.meta.url), "../../..");
  const database = await openDatabase(project, "npm run match");
  try {
    const output = await propose(form, log);
    if (form.isDry) return console.log("\nProef: er is niets bewaard.");
    if (form.approveAbove !== undefined) await approve(form, form.approveAbove);
    if (form.sends) await sendAll(form, log);
    else if (output.introductions.length > 0) {
      console.log(`Kijk ze na en keur ze goed op /${form.eventSlug}/organisatie/koppelingen.`);
    }
  } finally {
    const { disconnect } = await import("#app/db/transaction.ts");
    const { stopQueue } = await import("#app/queue/queue.ts");
    await stopQueue();
    await disconnect();
    await database.close();
  }
}

async function propose(form: EventForm, log: Log): Promise<MatchOutput> {
  const { eventSlug, maxIntroductions, isDry } = form;
  const { runMatching } = await import("#app/features/matching/run-matching.ts");
  const started = performance.now();
  provideMatching(matchInProcess);
  const run = await watched(log, (watch) =>
    runMatching(eventSlug, { ...watch, isDry, ...(maxIntroductions && { maxIntroductions }) }),
  );
  if (!run.ok) {
    throw new Refusal(
      run.reason === "no-event"
        ? `--event: there is no event "${eventSlug}"`
        : `event "${eventSlug}": there are no two parties to match yet`,
    );
  }
  log(`matched in ${Math.round(performance.now() - started)} ms`);
  print(run.output, (id) => run.names.get(id) ?? id);
  return run.output;
}

function print(output: MatchOutput, nameOf: (id: string) => string): void {
  const { introductions, unmatched, summary } = output;
  const width = process.stdout.columns ?? 120;
  const score = (value: number) => value.toFixed(2).replace(".", ",");
  const rows = introductions.map(({ a, b, score: value, locked, reasons }) => [
    score(value) + (locked ? " vast" : ""),
    `${nameOf(a)} – ${nameOf(b)}`,
    reasons.find(({ text }) => text)?.text ?? "",
  ]);
  for (const line of asTable(["Score", "Wie", "Waarom"], rows, width)) console.log(line);
  console.log(
    `\n${introductions.length} koppelingen voorgesteld; ` +
      `${summary.introduced} van de ${summary.parties} gemeenten krijgen er minstens één.` +
      (summary.proven ? " Beter verdelen kan niet: dat is bewezen." : ""),
  );
  for (const { party, why } of unmatched) console.log(`niet: ${nameOf(party)} (${WHY[why]})`);
}

async function approve({ eventSlug }: EventForm, above: number): Promise<void> {
  const { loadEvent } = await import("#app/features/events/load-event.ts");
  const { approveAbove, findAbove } = await import("#app/features/introductions/approve-above.ts");
  const event = await loadEvent(eventSlug);
  const count = event ? (await findAbove(event.id, above)).length : 0;
  const asked = { eventSlug, above, count, by: null, sendAt: null };
  const approved = await approveAbove(asked, new Date());
  if (!approved.ok) throw new Refusal("somebody else just decided on these: try again");
  console.log(`Goedgekeurd: ${approved.count} koppelingen. Er is nog niets verstuurd.`);
}

const WHY = {
  "no-consent": "niemand zei ja",
  "nothing-above-threshold": "niets past goed genoeg",
  capacity: "wie past heeft al genoeg",
  "nothing-to-compare": "niets om op te koppelen",
} as const;
