import { askYes } from "./ask.ts";
import { Stopped } from "./watched.ts";

/** Milliseconds between two lines about how far it is. */
const TELLS_EVERY = 2000;

/**
 * Has all that was approved and not sent go, one after the other, each in a transaction of its own:
 * Ctrl-C ends it between two, and what did not go waits. Throws `Stopped` then.
 */
export async function sendAll(
  { eventSlug, isSure }: { eventSlug: string; isSure: boolean },
  log: (line: string) => void,
): Promise<void> {
  const { findUnsent } = await import("#app/features/introductions/find-unsent.ts");
  const { beginApprovedMatch } = await import("#app/features/introductions/approve-match.ts");
  const ids = await findUnsent(eventSlug);
  if (ids.length === 0) return console.log("Er is niets goedgekeurd dat nog weg moet.");
  const question = `Er gaan ${2 * ids.length} mails weg, over ${ids.length} koppelingen. Versturen?`;
  if (!isSure && !(await askYes(question))) return console.log("Er is niets verstuurd.");
  let isStopped = false;
  const stop = () => (isStopped = true);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let done = 0;
  let toldAt = performance.now();
  try {
    for (const matchId of ids) {
      if (isStopped) throw new Stopped(`stopped; ${done} of ${ids.length} were sent`);
      await beginApprovedMatch({ matchId, eventSlug, isNow: true }, new Date());
      done += 1;
      if (performance.now() - toldAt < TELLS_EVERY) continue;
      toldAt = performance.now();
      log(`match: ${done} of ${ids.length} sent`);
    }
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
  console.log(
    `Verstuurd: ${done} koppelingen. Volg de mails op /${eventSlug}/organisatie/berichten.`,
  );
}
