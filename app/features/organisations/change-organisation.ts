import {
  findOrganisationDetails,
  listKnownNames,
  lockOrganisationNames,
  updateOrganisation,
} from "#app/db/other-organisations.ts";
import { writePartnershipMembers } from "#app/db/partnerships.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isOtherKind } from "#app/domain/organisations/kinds.ts";
import { judgeName, type Namesake } from "#app/domain/organisations/namesakes.ts";
import type { NewOrganisation } from "./make-organisation.ts";

export type Changed =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "taken" | "alike"; namesakes: Namesake[] };

/**
 * Gives an organisation that is no gemeente another name, kind or other members. Its address
 * stays. What a gemeente is called is not for its people to say: `not-found`.
 */
export function changeOrganisation(slug: string, wanted: NewOrganisation): Promise<Changed> {
  return inTransaction(async (tx): Promise<Changed> => {
    await lockOrganisationNames(tx);
    const organisation = await findOrganisationDetails(slug, tx);
    if (!organisation || !isOtherKind(organisation.kind)) return { ok: false, reason: "not-found" };
    const { kind, name, members, isAnother } = wanted;
    if (name !== organisation.name) {
      const others = (await listKnownNames(tx)).filter((one) => one.slug !== slug);
      const naming = judgeName(name, others);
      if (!naming.ok && !(naming.reason === "alike" && isAnother)) return naming;
    }
    await updateOrganisation(organisation.id, { kind, name }, tx);
    await writePartnershipMembers(organisation.id, kind === "partnership" ? members : [], tx);
    return { ok: true };
  });
}
