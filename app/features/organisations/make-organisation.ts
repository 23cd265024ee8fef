import { findEvent } from "#app/db/events.ts";
import {
  insertOrganisation,
  listKnownNames,
  lockOrganisationNames,
} from "#app/db/other-organisations.ts";
import { writePartnershipMembers } from "#app/db/partnerships.ts";
import { countUse } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { OtherKind } from "#app/domain/organisations/kinds.ts";
import { judgeName, type Namesake } from "#app/domain/organisations/namesakes.ts";
import { JOINING_PER_PERSON, letInOrAsk, type Joined, type Joiner } from "./let-in-or-ask.ts";

export interface NewOrganisation {
  kind: OtherKind;
  name: string;
  /** CBS codes; only of a samenwerkingsverband */
  members: string[];
  /** who types says that it is another than those with nearly this name */
  isAnother: boolean;
}

export type Made = Joined | { ok: false; reason: "taken" | "alike"; namesakes: Namesake[] };

/**
 * Makes an organisation that is no gemeente and lets its maker work for it. A name that another
 * has is refused with who has it; so is one that is nearly the same, until the maker says that
 * they are two. Null when there is no such event.
 */
export async function makeOrganisation(
  asked: { person: Joiner; organisation: NewOrganisation; eventSlug: string },
  now: Date,
): Promise<Made | null> {
  const { person, organisation } = asked;
  const { kind, name, members, isAnother } = organisation;
  const event = await findEvent(asked.eventSlug);
  if (!event) return null;
  const waitSeconds = await countUse(JOINING_PER_PERSON, person.userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction(async (tx): Promise<Made> => {
    await lockOrganisationNames(tx);
    const known = await listKnownNames(tx);
    const naming = judgeName(name, known);
    if (!naming.ok && !(naming.reason === "alike" && isAnother)) return naming;
    const made = await insertOrganisation({ kind, name }, known, tx);
    if (kind === "partnership") await writePartnershipMembers(made.id, members, tx);
    return letInOrAsk(person, made, { event, now, isMaker: true }, tx);
  });
}
