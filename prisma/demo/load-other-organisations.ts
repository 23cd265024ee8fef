import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import {
  demoLeft,
  demoOrganisations,
  demoPartnerDraft,
  demoPeople,
  demoRegion,
  demoSharedStand,
  type DemoOrganisation,
} from "./organisations.ts";
import { addressOf } from "./visitors.ts";
import { found } from "./found.ts";

const DAY = 24 * 3600 * 1000;

const KIND = {
  partnership: "PARTNERSHIP",
  executive_agency: "EXECUTIVE_AGENCY",
  national: "NATIONAL",
  knowledge_partner: "KNOWLEDGE_PARTNER",
} as const;

type Organisations = Map<string, LoadedOrganisation>;

/** Organisations that are no gemeente, and people who wait, were asked, or were taken out. */
export async function loadOtherOrganisations(
  event: LoadedEvent,
  gemeenten: Organisations,
  now: Date,
  tx: Transaction,
): Promise<void> {
  const others = new Map<string, Made>();
  for (const one of demoOrganisations) others.set(one.name, await make(one, gemeenten, tx));
  await loadContributions(event, gemeenten, others, tx);
  await loadPeople(event, gemeenten, now, tx);
  await loadLeft(event, tx);
}

interface Made {
  id: string;
  contactId: string;
}

async function make(
  { name, kind, members }: DemoOrganisation,
  gemeenten: Organisations,
  tx: Transaction,
): Promise<Made> {
  const slug = addressOf(name);
  const { id, memberships } = await tx.organisation.create({
    data: {
      ...{ name, slug, kind: KIND[kind] },
      mailDomains: { create: { domain: `${slug}.example` } },
      memberships: {
        create: {
          ...{ status: "ACTIVE", isContact: true },
          user: { create: { email: `contact@${slug}.example`, name: `Contact ${name}` } },
        },
      },
      members: { create: members.map((member) => ({ memberId: found(gemeenten, member).id })) },
    },
    select: { id: true, memberships: { select: { userId: true } } },
  });
  return { id, contactId: memberships[0]?.userId ?? "" };
}

async function loadContributions(
  event: LoadedEvent,
  gemeenten: Organisations,
  others: Map<string, Made>,
  tx: Transaction,
): Promise<void> {
  const { partner, theme, ...stand } = demoSharedStand;
  const region = found(others, demoRegion);
  const withTheme = (slug: string) => ({
    create: { themeId: found(event.themes, slug), position: 0 },
  });
  await tx.contribution.create({
    data: {
      ...{ eventId: event.id, organisationId: region.id, ownerId: region.contactId },
      ...{ kind: "STAND", status: "SUBMITTED", submittedAt: new Date(), needsTable: true },
      ...stand,
      partners: { create: { organisationId: found(gemeenten, partner).id } },
      themes: withTheme(theme),
    },
  });
  const { organisation, theme: draftTheme, ...draft } = demoPartnerDraft;
  const school = found(others, organisation);
  await tx.contribution.create({
    data: {
      ...{ eventId: event.id, organisationId: school.id, ownerId: school.contactId },
      ...{ kind: "STAND", ...draft, themes: withTheme(draftTheme) },
    },
  });
}

async function loadPeople(
  event: LoadedEvent,
  gemeenten: Organisations,
  now: Date,
  tx: Transaction,
): Promise<void> {
  const { organisation, colleague, waiting, invited, removed } = demoPeople;
  const { id: organisationId, contactId } = found(gemeenten, organisation);
  const member = (
    person: { email: string; name: string },
    status: "ACTIVE" | "PENDING" | "REMOVED",
    askedAtEventId?: string,
  ) =>
    tx.user.create({
      data: { ...person, memberships: { create: { organisationId, status, askedAtEventId } } },
    });
  await member(colleague, "ACTIVE");
  await member(waiting, "PENDING", event.id);
  await member(removed, "REMOVED");
  await tx.organisationInvitation.create({
    data: {
      ...{ organisationId, email: invited, invitedById: contactId },
      createdAt: new Date(now.getTime() - 2 * DAY),
      expiresAt: new Date(now.getTime() + 28 * DAY),
    },
  });
}

async function loadLeft(event: LoadedEvent, tx: Transaction): Promise<void> {
  const { municipality, mailDomain, waiting } = demoLeft;
  await tx.organisation.create({
    data: {
      ...{ name: municipality.name, slug: addressOf(municipality.name) },
      municipalityCode: municipality.code,
      mailDomains: { create: { domain: mailDomain } },
      memberships: {
        create: {
          ...{ status: "PENDING", askedAtEvent: { connect: { id: event.id } } },
          user: { create: waiting },
        },
      },
    },
  });
}
