import { parentPort, workerData } from "node:worker_threads";
import { CandidateSearch } from "#app/domain/matching/candidates.ts";
import { STOP_PLACES, type CompareAnswer, type CompareOrder } from "./compare-aside.ts";
import { packLists } from "./packed-lists.ts";

// A thread of compare-aside.ts: one part of the challenges of an event.
const { comparison, from, to, least, stops } = workerData as CompareOrder;
const search = new CandidateSearch(
  comparison,
  { from, to },
  { least, shouldStop: (stage) => Atomics.load(stops, STOP_PLACES[stage]) !== 0 },
);
const crowds = search.findCrowds();
tell({ kind: "crowds", values: crowds.values, to: crowds.to });

parentPort?.once("message", (offOther: Float64Array) => {
  tell({ kind: "lists", lists: packLists(search.lists(offOther)) });
});

function tell(answer: CompareAnswer): void {
  parentPort?.postMessage(answer);
}
