import type { MatchStage } from "#app/domain/matching/choose.ts";

/** Somebody pressed Ctrl-C: nothing was written. */
export class Stopped extends Error {
  override name = "Stopped";
}

const NAMES: Record<MatchStage, string> = {
  read: "reading the texts",
  candidates: "comparing them",
  "most-served": "choosing: as many parties as possible",
  "best-floor": "choosing: the worst-off as good as possible",
  "largest-sum": "choosing: the largest sum",
  explain: "explaining",
};

const MILLISECONDS_BETWEEN_LINES = 2000;

/**
 * Tells every two seconds what long work is at, and ends it at Ctrl-C: throws `Stopped` then.
 * The work itself runs in another process, so that this one can listen.
 */
export async function watched<T>(
  log: (line: string) => void,
  work: (watch: { signal: AbortSignal; tell: (stage: MatchStage) => void }) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  let stage: MatchStage = "read";
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const lines = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    log(`match: ${seconds} s, ${NAMES[stage]}`);
  }, MILLISECONDS_BETWEEN_LINES);
  try {
    return await work({ signal: stop.signal, tell: (begun) => (stage = begun) });
  } catch (error) {
    throw stop.signal.aborted ? new Stopped("stopped; nothing was written") : error;
  } finally {
    clearInterval(lines);
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
