import { parseArgs } from "node:util";
import { benchMany, benchOneEach, benchParade } from "./bench-match/rows.ts";
import { Oracle } from "./bench-match/highs.ts";
import { plotGrowth } from "./bench-match/growth.ts";
import { benchCandidates } from "./bench-match/candidates.ts";
import { benchQuality } from "./bench-match/quality.ts";

const HELP = `Measures the matching in one run: quality on labelled texts, and the choosing of introductions
beside other solvers.

  npm run bench:match [-- options]

  (none)        quality on labelled texts; then 342 and 2,000 parties: a minute or two
  --labelled DIR  texts with grades (input.json, qrels_offers.tsv, qrels_peers.tsv) in place of
                the project's own small set
  --reliability FILE  how often a score comes true, as SVG
  --quality     only the quality
  --texts N     instead: the candidates of so many texts, such as 10000 or 100000
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
    labelled: { type: "string" },
    reliability: { type: "string" },
    quality: { type: "boolean" },
    texts: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
const parties = Number(values.parties ?? 20_000);
const texts = Number(values.texts ?? 10_000);
const isWhole = (count: number) => Number.isSafeInteger(count) && count >= 2;
if (values.help || !isWhole(parties) || !isWhole(texts)) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.quality) {
  await benchQuality(values.labelled, values.reliability);
} else if (values.texts) {
  await benchCandidates(texts);
} else if (values.plot) {
  plotGrowth(values.plot, parties);
} else if (values.parties) {
  const beside = values.ilp ? (["fractional", "whole"] as const) : (["fractional"] as const);
  benchMany(parties, values.ilp || values.lp ? beside : [], await Oracle.load());
} else {
  await benchQuality(values.labelled, values.reliability);
  const oracle = await Oracle.load();
  benchParade(oracle);
  benchOneEach(342);
  benchOneEach(2_000);
}
