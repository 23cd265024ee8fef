import { z } from "zod";

export const reasonSchema = z.object({
  kind: z.enum([
    "offer-answers-challenge",
    "same-challenge",
    "signal",
    "shared-interest",
    "context",
    "locked",
  ]),
  score: z.number(),
  from: z.string().optional(),
  to: z.string().optional(),
  offer: z.string().optional(),
  challenge: z.string().optional(),
  otherChallenge: z.string().optional(),
  themes: z.array(z.string()).optional(),
  terms: z.array(z.string()).optional(),
  /** what carries it where next to no words of both texts do: a theme both chose, or a likeness */
  basis: z.enum(["theme", "hunch"]).optional(),
  /** one Dutch sentence for both */
  text: z.string().optional(),
  /** the same in words to each of the two */
  sides: z.object({ a: z.string(), b: z.string() }).optional(),
});

export const introductionSchema = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number().min(0).max(1),
  locked: z.boolean().optional(),
  reasons: z.array(reasonSchema).min(1),
});

export const unmatchedSchema = z.object({
  party: z.string(),
  why: z.enum(["no-consent", "nothing-above-threshold", "capacity", "nothing-to-compare"]),
});

export const rankingSchema = z.object({
  challenge: z.string(),
  offers: z.array(z.object({ offer: z.string(), score: z.number() })),
  peers: z.array(z.object({ challenge: z.string(), score: z.number() })),
});

/** What of contracts/match-output.schema.json this version writes; it writes no certificate. */
export const matchOutputSchema = z.object({
  introductions: z.array(introductionSchema),
  unmatched: z.array(unmatchedSchema),
  rankings: z.array(rankingSchema),
  summary: z.object({
    parties: z.int(),
    introduced: z.int(),
    objective: z.number(),
    bound: z.number(),
    proven: z.boolean().optional(),
    complete: z.boolean().optional(),
  }),
});

export type Reason = z.infer<typeof reasonSchema>;
export type Introduction = z.infer<typeof introductionSchema>;
export type Unmatched = z.infer<typeof unmatchedSchema>;
export type Ranking = z.infer<typeof rankingSchema>;
export type MatchOutput = z.infer<typeof matchOutputSchema>;
