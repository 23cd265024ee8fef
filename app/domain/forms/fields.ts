import { z } from "zod";

/** Browsers send line ends as CRLF; control characters are refused by PostgreSQL. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}

function tooLong(max: number) {
  return ({ input }: { input?: unknown }) => {
    const extra = typeof input === "string" ? input.length - max : 0;
    return `Maak dit korter: er ${extra === 1 ? "is 1 teken" : `zijn ${extra} tekens`} te veel`;
  };
}

/** A text that has to be there. `missing` says what to do: "Vul een titel in". */
export function requiredText({ max, missing }: { max: number; missing: string }) {
  return z
    .string({ error: missing })
    .overwrite(clean)
    .min(1, { error: missing })
    .max(max, { error: tooLong(max) });
}

/** A text that may be left out; absent is "". */
export function optionalText({ max }: { max: number }) {
  return z
    .string()
    .overwrite(clean)
    .max(max, { error: tooLong(max) })
    .default("");
}

const ADDRESS = "Vul een e-mailadres in met een @, zoals naam@gemeente.nl";

export const emailField = z
  .string({ error: ADDRESS })
  .overwrite((text) => clean(text).toLowerCase())
  .max(254, { error: ADDRESS })
  .pipe(z.email({ error: ADDRESS }));

/** A choice out of checkboxes; none ticked is an empty list. */
export function chosenIds({ max, tooMany }: { max: number; tooMany: string }) {
  return z
    .array(z.string().max(64))
    .max(max, { error: tooMany })
    .default(() => []);
}
