import { z } from "zod";
import { findContradictions, type InputProblem } from "./input-checks.ts";

const id = z.string().min(1);

/** JSON's whole numbers go on above 2^53, where `z.int()` stops. */
const whole = (least: number) =>
  z.number().min(least).refine(Number.isInteger, { error: "a whole number" });

export const themeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  broader: z.string().optional(),
  synonyms: z.array(z.string()).optional(),
});

export const textSchema = z.strictObject({
  id,
  title: z.string(),
  text: z.string().optional(),
  themes: z.array(z.string()).optional(),
  sharedWith: z.array(z.string()).optional(),
});

export const partySchema = z.strictObject({
  id,
  name: z.string().min(1),
  gemeenteCode: z.string().optional(),
  inhabitants: whole(0).optional(),
  province: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  optIn: z.boolean().default(true),
  maxIntroductions: whole(0).optional(),
  offers: z.array(textSchema).optional(),
  challenges: z.array(textSchema).optional(),
  interests: z.array(z.string()).optional(),
  knows: z.array(z.string()).optional(),
});

export const signalSchema = z.strictObject({
  from: z.string(),
  offer: z.string(),
  kind: z.enum(["bookmark", "route", "visit", "tip", "pledge"]),
});

const pairSchema = z.tuple([z.string(), z.string()]);

/** The same as contracts/match-input.schema.json; a test holds the two together. */
export const matchInputSchema = z.strictObject({
  themes: z.array(themeSchema).optional(),
  parties: z.array(partySchema),
  signals: z.array(signalSchema).optional(),
  locked: z.array(pairSchema).optional(),
  forbidden: z.array(pairSchema).optional(),
  maxIntroductions: whole(1).default(3),
  threshold: z.number().min(0).max(1).optional(),
});

export type ThemeInput = z.infer<typeof themeSchema>;
export type TextInput = z.infer<typeof textSchema>;
export type PartyInput = z.infer<typeof partySchema>;
export type SignalInput = z.infer<typeof signalSchema>;
export type MatchInput = z.infer<typeof matchInputSchema>;

export type ParsedInput = { ok: true; input: MatchInput } | { ok: false; problems: InputProblem[] };

/**
 * Reads unknown data as the input of the matching. `maxIntroductions` takes the place of the
 * run's own maximum before caps are checked. Never throws.
 */
export function parseMatchInput(data: unknown, maxIntroductions?: number): ParsedInput {
  const parsed = matchInputSchema.safeParse(data);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap(toProblems) };
  }
  const input = maxIntroductions === undefined ? parsed.data : { ...parsed.data, maxIntroductions };
  const problems = findContradictions(input);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input };
}

function toProblems(issue: z.core.$ZodIssue): InputProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      expected: "nothing: this field is not in the schema",
    }));
  }
  return [{ path: formatPath(issue.path), expected: expectation(issue) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return article(issue.expected);
    case "too_small":
      if (issue.origin === "string") return "a string that is not empty";
      if (issue.origin === "array") return "two party ids";
      return `a number of at least ${String(issue.minimum)}`;
    case "too_big":
      if (issue.origin === "array") return "two party ids";
      return `a number of at most ${String(issue.maximum)}`;
    case "invalid_value":
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  if (type === "tuple") return "two party ids";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function formatPath(path: readonly PropertyKey[]): string {
  let out = "";
  for (const key of path) {
    if (typeof key === "number") out += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key)))
      out += out === "" ? String(key) : `.${String(key)}`;
    else out += `[${JSON.stringify(String(key))}]`;
  }
  return out === "" ? "(the whole file)" : out;
}
