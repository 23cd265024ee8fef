import { prisma } from "#app/db/client.ts";

/**
 * Rows for tests, on the database that `useTestDatabase` set. Each takes what the test is
 * about and fills in the rest; names count up so that nothing is unique by accident.
 */
let count = 0;
const next = () => (count += 1);

export const EVENT_DAY = "2027-05-20";
const at = (time: string) => new Date(`${EVENT_DAY}T${time}:00+02:00`);

/** A moment while contributions are accepted. */
export const WHILE_OPEN = new Date("2027-02-01T12:00:00+01:00");
/** A moment after the deadline, before the event. */
export const AFTER_DEADLINE = new Date("2027-04-01T12:00:00+02:00");

/** An event with one day of three rounds (10.00, 13.00, 14.30), two rooms, lunch and six places. */
export async function makeEvent(
  options: { slug?: string; isDemo?: boolean; submissionOpensAt?: Date } = {},
) {
  const slug = options.slug ?? `parade-${next()}`;
  const event = await prisma.event.create({
    data: {
      slug,
      name: `Parade ${slug}`,
      tagline: "Afkijken mag.",
      isDemo: options.isDemo ?? false,
      submissionOpensAt: options.submissionOpensAt ?? new Date("2027-01-01T00:00:00+01:00"),
      submissionDeadlineAt: new Date("2027-03-12T23:59:00+01:00"),
      days: {
        create: {
          venue: "De Loods",
          town: "Amersfoort",
          address: "Kade 1, Amersfoort",
          opensAt: at("09:30"),
          closesAt: at("16:30"),
          rounds: {
            create: [
              { number: 1, startsAt: at("10:00"), endsAt: at("10:45") },
              { number: 2, startsAt: at("13:00"), endsAt: at("13:45") },
              { number: 3, startsAt: at("14:30"), endsAt: at("15:15") },
            ],
          },
          rooms: {
            create: [1, 2].map((number) => ({
              name: `Tent ${number}`,
              capacity: 20,
              doorX: 5 + number * 10,
              doorY: 6,
              x: number * 10,
              y: 1,
              width: 8,
              height: 5,
            })),
          },
          items: {
            create: { title: "Lunch", place: "Plein", startsAt: at("12:00"), endsAt: at("13:00") },
          },
          floorPlan: {
            create: {
              width: 40,
              height: 30,
              entranceX: 2,
              entranceY: 29,
              shapes: [],
              places: {
                create: [1, 2, 3, 4, 5, 6].map((number) => ({
                  number,
                  zone: "A",
                  x: 4 + number * 4,
                  y: 15,
                  width: 3,
                  height: 2,
                })),
              },
            },
          },
        },
      },
    },
    include: {
      days: {
        include: {
          rounds: { orderBy: { number: "asc" } },
          rooms: { orderBy: { name: "asc" } },
          floorPlan: { include: { places: { orderBy: { number: "asc" } } } },
        },
      },
    },
  });
  const day = event.days[0];
  if (!day?.floorPlan) throw new Error("the event has a day with a floor plan");
  return { ...event, day, places: day.floorPlan.places };
}

export async function makePerson(options: { email?: string; name?: string } = {}) {
  const number = next();
  return prisma.user.create({
    data: {
      email: options.email ?? `persoon-${number}@voorbeeld.example`,
      name: options.name ?? `Adviseur ${number}`,
    },
  });
}

export async function makeOrganisation(options: { name?: string; municipalityCode?: string } = {}) {
  const name = options.name ?? `Gemeente ${next()}`;
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return prisma.organisation.create({
    data: { name, slug, municipalityCode: options.municipalityCode },
  });
}

/** Someone who may work for the organisation; made when not given. */
export async function makeColleague(
  organisationId: string,
  options: { status?: "ACTIVE" | "PENDING"; userId?: string } = {},
) {
  const userId = options.userId ?? (await makePerson()).id;
  await prisma.membership.create({
    data: { userId, organisationId, status: options.status ?? "ACTIVE" },
  });
  return prisma.user.findUniqueOrThrow({ where: { id: userId } });
}

export async function makeOrganiser(eventId: string) {
  const person = await makePerson();
  await prisma.eventOrganiser.create({ data: { eventId, userId: person.id } });
  return person;
}

/** A member of the selection committee. */
export async function makeReviewer(eventId: string) {
  const person = await makePerson();
  await prisma.reviewer.create({ data: { eventId, userId: person.id } });
  return person;
}

export async function makeTheme(
  eventId: string,
  options: {
    name?: string;
    family?: "YOUTH" | "WORK" | "MONEY" | "CARE" | "HOUSING" | "TOGETHER";
    synonyms?: string[];
  } = {},
) {
  const number = next();
  return prisma.theme.create({
    data: {
      eventId,
      slug: `thema-${number}`,
      name: options.name ?? `Thema ${number}`,
      family: options.family ?? "MONEY",
      synonyms: options.synonyms ?? [],
    },
  });
}

export async function makeContribution(options: {
  eventId: string;
  organisationId: string;
  ownerId?: string;
  kind?: "STAND" | "WORKSHOP";
  status?:
    "DRAFT" | "SUBMITTED" | "CHANGES_ASKED" | "ACCEPTED" | "WAITLISTED" | "DECLINED" | "WITHDRAWN";
  title?: string;
  summary?: string;
  story?: string;
  results?: string;
  themeIds?: string[];
}) {
  const { themeIds = [], ...rest } = options;
  const number = next();
  return prisma.contribution.create({
    data: {
      kind: "STAND",
      status: "ACCEPTED",
      title: `Voorbeeld ${number}`,
      summary: "Wij laten zien wat werkt.",
      story: "Zo pakken we het aan.",
      results: "Dit levert het op.",
      ...rest,
      themes: { create: themeIds.map((themeId, position) => ({ themeId, position })) },
    },
  });
}

export async function makeChallenge(options: {
  eventId: string;
  organisationId: string;
  ownerId?: string;
  visibility?: "PUBLIC" | "MATCHING" | "PRIVATE";
  title?: string;
  text?: string;
  themeIds?: string[];
}) {
  const { themeIds = [], ...rest } = options;
  return prisma.challenge.create({
    data: {
      title: `Vraagstuk ${next()}`,
      text: "Hier lopen we tegenaan.",
      ...rest,
      themes: { create: themeIds.map((themeId) => ({ themeId })) },
    },
  });
}

export async function makeRun(options: {
  contributionId: string;
  roundId: string;
  roomId: string;
  capacity?: number;
}) {
  return prisma.workshopRun.create({ data: { capacity: 20, ...options } });
}

/** A visitor with a registration, interests and, if asked, consent to be introduced. */
export async function makeVisitor(options: {
  eventId: string;
  eventSlug: string;
  locationDayId: string;
  organisationId: string;
  themeIds?: string[];
  consents?: boolean;
  userId?: string;
}) {
  const userId = options.userId ?? (await makePerson()).id;
  const registration = await prisma.registration.create({
    data: {
      eventId: options.eventId,
      locationDayId: options.locationDayId,
      organisationId: options.organisationId,
      userId,
      interests: { create: (options.themeIds ?? []).map((themeId) => ({ themeId })) },
    },
  });
  if (options.consents) await makeConsent(userId, options.eventSlug);
  return { userId, registrationId: registration.id };
}

export async function makeConsent(userId: string, eventSlug: string) {
  return prisma.consent.create({
    data: { userId, eventSlug, purpose: "INTRODUCTION", wording: "Ja, stel mij voor." },
  });
}
