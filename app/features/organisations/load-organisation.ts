import { findEvent } from "#app/db/events.ts";
import { listInvitations, type Invitation } from "#app/db/invitations.ts";
import { listMembers, type Member } from "#app/db/memberships.ts";
import { findOrganisationDetails, type OrganisationDetails } from "#app/db/other-organisations.ts";
import { listPartnershipMembers, listPartnershipsOf } from "#app/db/partnerships.ts";
import { mayManage } from "#app/domain/organisations/people.ts";

/** An organisation and its people, for its own colleagues. */
export interface OrganisationPage {
  eventName: string;
  organisation: OrganisationDetails;
  /** gemeenten of a samenwerkingsverband */
  members: string[];
  /** samenwerkingsverbanden that it takes part in */
  partOf: string[];
  colleagues: Member[];
  /** who asked to join */
  requests: Member[];
  invitations: Invitation[];
  /** whether this person may take others out and say who is contact */
  manages: boolean;
}

/** Null when there is no such event or organisation. */
export async function loadOrganisation(
  { eventSlug, organisationSlug }: { eventSlug: string; organisationSlug: string },
  { userId, now }: { userId: string; now: Date },
): Promise<OrganisationPage | null> {
  const [event, organisation] = await Promise.all([
    findEvent(eventSlug),
    findOrganisationDetails(organisationSlug),
  ]);
  if (!event || !organisation) return null;
  const [people, invitations, members, partOf] = await Promise.all([
    listMembers(organisation.id),
    listInvitations(organisation.id, now),
    listPartnershipMembers(organisation.id),
    listPartnershipsOf(organisation.id),
  ]);
  const colleagues = people.filter(({ status }) => status === "active");
  return {
    eventName: event.name,
    organisation,
    members: members.map(({ name }) => name),
    partOf: partOf.map(({ name }) => name),
    colleagues,
    requests: people.filter(({ status }) => status === "pending"),
    invitations,
    manages: mayManage(colleagues, userId),
  };
}
