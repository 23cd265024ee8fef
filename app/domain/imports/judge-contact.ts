import { organisationMark, type OrganisationRef } from "./find-organisation.ts";

/** How somebody stands to an organisation. */
export type ColleagueState = "active" | "pending" | "removed";

/** One mark for a person at an organisation, by its CBS code or else its id. */
export function colleagueMark(organisation: string, email: string): string {
  return `${organisation} ${email}`;
}

/**
 * What becomes of the person whom a row names as the contact: who gets to see more than before is
 * said, and whom a colleague took out does not come in again by a list.
 *
 * @returns the address; null when this person is not the contact
 */
export function judgeContact(
  email: string,
  organisation: OrganisationRef,
  colleagues: ReadonlyMap<string, ColleagueState>,
): { email: string | null; notes: string[] } {
  const { name } = organisation;
  switch (colleagues.get(colleagueMark(organisationMark(organisation), email))) {
    case "active":
      return { email, notes: [] };
    case "removed":
      return {
        email: null,
        notes: [
          `${email} is bij ${name} weggehaald door een collega, en komt er zo niet weer bij. Dit heeft nog geen contactpersoon.`,
        ],
      };
    case "pending":
      return {
        email,
        notes: [
          `${email} vroeg al om mee te doen bij ${name}, en wordt nu collega: die ziet en verandert daar alles, ook concepten.`,
        ],
      };
    default:
      return {
        email,
        notes: [
          `${email} wordt collega bij ${name}: die ziet en verandert daar alles, ook concepten.`,
        ],
      };
  }
}
