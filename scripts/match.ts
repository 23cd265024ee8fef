import { parseArgs } from "node:util";
import { matchEvent } from "#scripts/match/event-form.ts";
import { matchFile, Refusal } from "#scripts/match/file-form.ts";

const HELP = `Proposes introductions between gemeenten, with reasons in Dutch.

  npm run match -- --event SLUG [--max N]
  npm run match -- --input FILE [--output FILE] [--max N]

  --event SLUG    an event in the database; the proposals wait there for an organiser
  --input FILE    what each party shows and asks (JSON, see docs/matching.md)
  --output FILE   where the result goes; standard output without it
  --max N         most introductions for one party; takes the place of the file's maximum
  --help          this text

Exit codes: 0 done, 1 a fault, 2 refused: what does not fit is on standard error.`;

type Options = { event?: string; input?: string; output?: string; max?: string; help?: boolean };

function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        event: { type: "string" },
        input: { type: "string" },
        output: { type: "string" },
        max: { type: "string" },
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

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const maxIntroductions = readMaximum(options.max);
  const log = (line: string) => console.error(line);
  if (options.event !== undefined) {
    if (options.input ?? options.output) {
      throw new Refusal("--event: goes without --input and --output");
    }
    await matchEvent({ eventSlug: options.event, maxIntroductions }, log);
    return;
  }
  if (!options.input) {
    throw new Refusal("--input: expected the name of a file, or --event with one (see --help)");
  }
  await matchFile({ input: options.input, output: options.output, maxIntroductions }, log);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Refusal) {
    for (const line of error.message.split("\n")) console.error(`match: ${line}`);
    process.exitCode = 2;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
