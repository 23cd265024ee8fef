import { data } from "@remix-run/node";
import type { Namesake } from "#app/domain/organisations/namesakes.ts";
import type { GivenBack } from "#app/ui/form-binding.ts";

interface Refused {
  reason: "taken" | "alike";
  namesakes: Namesake[];
}

const PROBLEMS = {
  taken: "Deze naam is al van een ander. Kies die organisatie, of vul een andere naam in",
  alike: "Deze naam lijkt erg op een andere. Kies die, of zeg dat jullie een andere zijn",
} as const;

/** Gives the form of an organisation back, with who has its name already. Status 400. */
export function refuseName(
  form: { refuse: (errors: Record<string, string[]>) => { data: GivenBack } },
  { reason, namesakes }: Refused,
) {
  const { data: given } = form.refuse({ name: [PROBLEMS[reason]] });
  return data({ ...given, reason, namesakes }, { status: 400 });
}
