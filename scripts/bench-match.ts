import { parseArgs } from "node:util";
import { benchMany, benchOneEach, benchParade } from "./bench-match/rows.ts";
import { Oracle } from "./bench-match/highs.ts";
import { plotGrowth } from "./bench-match/growth.ts";

const HELP = `Measures the choosing of introductions beside other solvers, in one run.

  npm run bench:match [-- options]

  (none)        342 and 2,000 parties: a minute at most
  --parties N   instead: so many parties, three introductions each
  --lp          with --parties: beside the relaxation that HiGHS solves
  --ilp         with --parties: beside HiGHS's integer program too; keeps its optimum
  --plot FILE   instead: time and gap against size, as SVG; up to --parties (20,000)

Times are of processors at work. Exit code 1: something was not equal or not proven.`;

const { values } = parseArgs({
  options: {
    parties: { type: "string" },
    lp: { type: "boolean" },
    ilp: { type: "boolean" },
    plot: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
const parties = Number(values.parties ?? 20_000);
if (values.help || !Number.isSafeInteger(parties) || parties < 2) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.plot) {
  plotGrowth(values.plot, parties);
} else if (values.parties) {
  const beside = values.ilp ? (["fractional", "whole"] as const) : (["fractional"] as const);
  benchMany(parties, values.ilp || values.lp ? beside : [], await Oracle.load());
} else {
  const oracle = await Oracle.load();
  benchParade(oracle);
  await benchOneEach(oracle, 342);
  await benchOneEach(oracle, 2_000);
}
