import { parseArgs } from "node:util";
import { matchEvent } from "#scripts/match/event-form.ts";
import { matchFile, Refusal } from "#scripts/match/file-form.ts";
import { Stopped } from "#scripts/match/watched.ts";

const HELP = `Proposes introductions between gemeenten, with reasons in Dutch.

  npm run match -- --event SLUG [--dry-run] [--max N] [--approve-above S] [--send] [--yes]
  npm run match -- --input FILE [--output FILE] [--max N] [--max-seconds N]

  --event SLUG    an event in the database; the proposals wait there for an organiser
  --dry-run       with --event: only shows what it would propose, and keeps nothing
  --approve-above S  with --event: approves what scores at least S (0 to 1); sends nothing yet
  --send          with --event: has what was approved go; tells how many mails, and asks first
  --yes           with --send: does not ask
  --input FILE    what each party shows and asks (JSON, see docs/matching.md)
  --output FILE   where the result goes; standard output without it
  --max N         most introductions for one party; takes the place of the file's maximum
  --max-seconds N how long reading, comparing and choosing with --input may take, 60 unless told;
                  when it is over the best so far is written, marked as not complete
  --help          this text

What long work is at is told on standard error; Ctrl-C ends it and nothing is written;
while mails are sent it ends between two introductions, and what did not go waits.

Exit codes: 0 done, 1 a fault, 2 refused: what does not fit is on standard error, 130 Ctrl-C.`;

type Options = {
  event?: string;
  "dry-run"?: boolean;
  "approve-above"?: string;
  send?: boolean;
  yes?: boolean;
  input?: string;
  output?: string;
  max?: string;
  "max-seconds"?: string;
  help?: boolean;
};

const DEFAULT_SECONDS = 60;

/** What a shell gives for a command that Ctrl-C ended. */
const STOPPED = 130;

function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        event: { type: "string" },
        "dry-run": { type: "boolean" },
        "approve-above": { type: "string" },
        send: { type: "boolean" },
        yes: { type: "boolean", short: "y" },
        input: { type: "string" },
        output: { type: "string" },
        max: { type: "string" },
        "max-seconds": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function readMaximum(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const maximum = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(maximum) || maximum < 1) {
    throw new Refusal(`--max: expected a whole number of at least 1, not "${text}"`);
  }
  return maximum;
}

function readSeconds(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SECONDS;
  const seconds = Number(text);
  if (text.trim() === "" || !Number.isFinite(seconds) || seconds < 0) {
    throw new Refusal(`--max-seconds: expected a number of seconds, not "${text}"`);
  }
  return seconds;
}

function readScore(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const score = Number(text.replace(",", "."));
  if (text.trim() === "" || !(score >= 0 && score <= 1)) {
    throw new Refusal(`--approve-above: expected a score from 0 to 1, not "${text}"`);
  }
  return score;
}

/** Options of the one form that make no sense in the other, or without each other. */
function refuseContradictions(options: Options): void {
  const ofEvent = options["dry-run"] ?? options["approve-above"] ?? options.send ?? options.yes;
  if (options.event === undefined && ofEvent !== undefined) {
    throw new Refusal("--dry-run, --approve-above, --send and --yes: only go with --event");
  }
  if (options["dry-run"] && (options.send || options["approve-above"] !== undefined)) {
    throw new Refusal("--dry-run: keeps nothing, so there is nothing to approve or send");
  }
  if (options.yes && !options.send) throw new Refusal("--yes: only goes with --send");
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const maxIntroductions = readMaximum(options.max);
  const approveAbove = readScore(options["approve-above"]);
  refuseContradictions(options);
  const maxSeconds = readSeconds(options["max-seconds"]);
  const log = (line: string) => console.error(line);
  if (options.event !== undefined) {
    if (options.input ?? options.output ?? options["max-seconds"]) {
      throw new Refusal("--event: goes without --input, --output and --max-seconds");
    }
    const { event: eventSlug, "dry-run": isDry = false, send = false, yes = false } = options;
    const form = { eventSlug, maxIntroductions, isDry, approveAbove, sends: send, isSure: yes };
    await matchEvent(form, log);
    return;
  }
  if (!options.input) {
    throw new Refusal("--input: expected the name of a file, or --event with one (see --help)");
  }
  const { input, output } = options;
  await matchFile({ input, output, maxIntroductions, maxSeconds }, log);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stopped) {
    console.error(`match: ${error.message}`);
    process.exitCode = STOPPED;
  } else if (error instanceof Refusal) {
    for (const line of error.message.split("\n")) console.error(`match: ${line}`);
    process.exitCode = 2;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
