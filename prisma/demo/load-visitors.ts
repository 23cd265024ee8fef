import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import { DEMO_CONSENT, type LoadedOrganisation } from "./load-organisations.ts";
import { DEMO_PEOPLE } from "./people.ts";
import { SeededRandom } from "./random.ts";
import { demoVisitors, type DemoVisitor } from "./visitors.ts";

/** The visitors with their interests, what they saved, and whether they agreed. */
export async function loadVisitors(
  event: LoadedEvent,
  organisations: Map<string, LoadedOrganisation>,
  tx: Transaction,
): Promise<void> {
  const visitors = [signInVisitor, ...demoVisitors([...organisations.values()]).slice(1)];
  const people = await tx.user.createManyAndReturn({
    data: visitors.map(({ email, name }) => ({ email, name })),
    select: { id: true, email: true },
  });
  const personOf = new Map(people.map(({ email, id }) => [email, id]));
  const registrations = await tx.registration.createManyAndReturn({
    data: visitors.map(({ email, organisation }) => ({
      eventId: event.id,
      locationDayId: event.dayId,
      userId: personOf.get(email) ?? "",
      organisationId: organisations.get(organisation)?.id ?? "",
    })),
    select: { id: true, userId: true },
  });
  const registrationOf = new Map(registrations.map(({ userId, id }) => [userId, id]));
  const idOf = ({ email }: DemoVisitor) => registrationOf.get(personOf.get(email) ?? "") ?? "";

  await tx.interest.createMany({
    data: visitors.flatMap((visitor) =>
      visitor.interests.map((slug) => ({
        registrationId: idOf(visitor),
        themeId: event.themes.get(slug) ?? "",
      })),
    ),
  });
  await tx.consent.createMany({
    data: visitors
      .filter(({ consents }) => consents)
      .map(({ email }) => ({
        userId: personOf.get(email) ?? "",
        eventSlug: event.slug,
        purpose: "INTRODUCTION" as const,
        wording: DEMO_CONSENT,
      })),
  });
  await loadBookmarks(event, visitors, idOf, tx);
  await loadSignedOff(event, tx);
}

/** Somebody who does not come after all: a list that is read in does not sign them up again. */
async function loadSignedOff(event: LoadedEvent, tx: Transaction): Promise<void> {
  const person = { email: "afgemeld@zeist.example", name: "Wmo-consulent uit Zeist" };
  await tx.signOff.create({
    data: { event: { connect: { id: event.id } }, user: { create: person } },
  });
}

/** The visitor one can sign in as. */
const signInVisitor: DemoVisitor = {
  email: DEMO_PEOPLE.visitor.email,
  name: DEMO_PEOPLE.visitor.name,
  organisation: DEMO_PEOPLE.visitor.organisation,
  interests: ["schulden", "mantelzorg", "ruimte-voor-professionals", "ontmoeting"],
  consents: true,
};

async function loadBookmarks(
  event: LoadedEvent,
  visitors: DemoVisitor[],
  idOf: (visitor: DemoVisitor) => string,
  tx: Transaction,
): Promise<void> {
  const random = new SeededRandom(365);
  const accepted = await tx.contribution.findMany({
    where: { eventId: event.id, status: "ACCEPTED" },
    orderBy: { title: "asc" },
    select: { id: true, themes: { select: { theme: { select: { slug: true } } } } },
  });
  await tx.bookmark.createMany({
    data: visitors.flatMap((visitor) => {
      const close = accepted.filter(({ themes }) =>
        themes.some(({ theme }) => visitor.interests.includes(theme.slug)),
      );
      return random
        .sample(close, random.between(0, 3))
        .map(({ id }) => ({ registrationId: idOf(visitor), contributionId: id }));
    }),
  });
}
