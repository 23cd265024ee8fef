import { z } from "zod";
import type { DrawCheck } from "./check-draw.ts";
import type { DrawInput, DrawResult } from "./draw.ts";

const count = z.int().min(0);
const instant = z.iso.datetime().transform((text) => new Date(text));

/** What went into a draw, as it is kept so that it can be repeated. */
export const storedInput = z.object({
  rounds: z.array(z.object({ roundId: z.string(), startsAt: instant, endsAt: instant })),
  runs: z.array(
    z.object({
      ...{ runId: z.string(), workshopId: z.string(), roundId: z.string() },
      ...{ capacity: count, heldBack: count },
    }),
  ),
  visitors: z.array(
    z.object({
      visitorId: z.string(),
      choices: z.array(z.string()),
      seats: z.array(z.string()),
      busyRounds: z.array(z.string()),
    }),
  ),
  seed: z.string(),
}) satisfies z.ZodType<DrawInput>;

const figures = z.object({
  ...{ visitors: count, none: count, withoutChoices: count },
  ...{ best: z.array(count), seats: z.array(count) },
}) satisfies z.ZodType<DrawResult["figures"]>;

const check = z.object({
  broken: count,
  total: count,
  bound: count,
  isProvenBest: z.boolean(),
});

/** What came out, and what the checker said of it. */
const computed = z.object({
  ok: z.literal(true),
  total: count,
  proof: z.enum(["certificate", "solver", "none"]),
  method: z.enum(["flow", "linear-program", "integer-program"]),
  figures,
  check,
  /** that the computation took */
  milliseconds: z.number(),
});

export const storedSummary = z.discriminatedUnion("ok", [
  computed,
  z.object({
    ok: z.literal(false),
    reason: z.enum([
      ...["rounds-overlap", "visitor-twice", "run-twice", "workshop-twice-in-round"],
      ...["unknown-round", "unknown-run", "bad-capacity"],
    ] as const),
  }),
]);

export type DrawSummary = z.infer<typeof storedSummary>;
export type ComputedSummary = z.infer<typeof computed>;

/** The outcome itself: what seats are given by, and what a repetition is compared with. */
export const storedOutcome = z.object({
  seats: z.array(
    z.object({
      ...{ visitorId: z.string(), runId: z.string(), workshopId: z.string() },
      choice: z.int().min(1),
    }),
  ),
  waiting: z.record(z.string(), z.array(z.string())),
  certificate: z.object({
    prices: z.record(z.string(), count),
    scale: z.int().min(1),
    bound: count,
  }),
});

export type DrawnSeats = z.infer<typeof storedOutcome>;

/** What a draw is kept as: a small part that pages show, and the large part. */
export interface ComputedDraw {
  summary: DrawSummary;
  outcome: DrawnSeats | null;
}

export function summaryOf(
  result: DrawResult,
  { broken, ...checked }: DrawCheck,
  milliseconds: number,
): ComputedSummary {
  const { total, proof, method, figures: counted } = result;
  const said = { ...checked, broken: broken.length };
  return {
    ...{ ok: true as const, total, proof, method, milliseconds, check: said },
    figures: { ...counted, best: [...counted.best], seats: [...counted.seats] },
  };
}

/** Whether a repetition gave the same seats and lines, to the letter. */
export function isSameOutcome(a: DrawnSeats, b: DrawnSeats): boolean {
  const linesOf = ({ waiting }: DrawnSeats) =>
    Object.entries(waiting).sort(([x], [y]) => (x < y ? -1 : 1));
  const seatsOf = ({ seats }: DrawnSeats) => seats.map((s) => [s.visitorId, s.runId, s.choice]);
  return (
    JSON.stringify(seatsOf(a)) === JSON.stringify(seatsOf(b)) &&
    JSON.stringify(linesOf(a)) === JSON.stringify(linesOf(b))
  );
}
