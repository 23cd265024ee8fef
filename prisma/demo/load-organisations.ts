import type { Transaction } from "#app/db/transaction.ts";
import { municipalities } from "#app/domain/municipalities/list.ts";
import { DEMO_PEOPLE } from "./people.ts";
import { demoChallenges, demoContributions } from "./texts.ts";
import { addressOf } from "./visitors.ts";
import type { LoadedEvent } from "./load-event.ts";
import { SeededRandom } from "./random.ts";

export interface LoadedOrganisation {
  id: string;
  name: string;
  inhabitants: number;
  /** user id of its contact */
  contactId: string;
}

/** The sentence that the demo's people agreed to. */
export const DEMO_CONSENT =
  "Stel mij na de parade voor aan één persoon van een andere gemeente. Die krijgt mijn naam of functie, mijn gemeente en mijn e-mailadres.";

/** All gemeenten of the demo, each with a contact. */
export async function loadOrganisations(
  event: LoadedEvent,
  tx: Transaction,
): Promise<Map<string, LoadedOrganisation>> {
  const names = new Set([
    DEMO_PEOPLE.gemeente.organisation,
    DEMO_PEOPLE.visitor.organisation,
    ...demoContributions.flatMap(({ organisations }) => organisations),
    ...demoChallenges.map(({ organisation }) => organisation),
  ]);
  const known = municipalities.filter(({ name }) => names.has(name));
  const missing = [...names].filter((name) => !known.some((one) => one.name === name));
  if (missing.length > 0) throw new Error(`not a gemeente: ${missing.join(", ")}`);

  const rows = await tx.organisation.createManyAndReturn({
    data: known.map(({ name, code }) => ({
      name,
      slug: addressOf(name),
      municipalityCode: code,
    })),
  });
  await tx.organisationMailDomain.createMany({
    data: rows.map(({ id, slug }) => ({ organisationId: id, domain: `${slug}.example` })),
  });
  const contacts = await tx.user.createManyAndReturn({
    data: rows.map(({ name, slug }) => ({
      email: `contact@${slug}.example`,
      name: `Contact ${name}`,
    })),
    select: { id: true, email: true },
  });
  const contactOf = new Map(contacts.map(({ email, id }) => [email, id]));
  const loaded = new Map<string, LoadedOrganisation>();
  for (const { id, name, slug } of rows) {
    const contactId = contactOf.get(`contact@${slug}.example`);
    const inhabitants = known.find((one) => one.name === name)?.inhabitants ?? 0;
    if (contactId) loaded.set(name, { id, name, inhabitants, contactId });
  }
  await tx.membership.createMany({
    data: [...loaded.values()].map(({ id, contactId }) => ({
      organisationId: id,
      userId: contactId,
      status: "ACTIVE" as const,
      isContact: true,
    })),
  });
  await agreeToIntroductions(event, loaded, tx);
  return loaded;
}

/** Most contacts agreed to be introduced; some did not, as in life. */
async function agreeToIntroductions(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  tx: Transaction,
): Promise<void> {
  const random = new SeededRandom(1957);
  const agreeing = [...organisations.values()].filter(
    ({ name }) => name === DEMO_PEOPLE.gemeente.organisation || random.chance(0.85),
  );
  await tx.consent.createMany({
    data: agreeing.map(({ contactId }) => ({
      userId: contactId,
      eventSlug: event.slug,
      purpose: "INTRODUCTION" as const,
      wording: DEMO_CONSENT,
    })),
  });
}
