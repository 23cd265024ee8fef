import type { Transaction } from "#app/db/transaction.ts";
import type { LoadedEvent } from "./load-event.ts";
import type { LoadedOrganisation } from "./load-organisations.ts";
import { DEMO_PEOPLE } from "./people.ts";
import { SeededRandom } from "./random.ts";
import { demoCommittee, demoDrafts, demoUndecided, type DemoUndecided } from "./selection-texts.ts";
import { addressOf } from "./visitors.ts";
import { found } from "./found.ts";

const DAY = 24 * 3600 * 1000;

const KIND = { stand: "STAND", workshop: "WORKSHOP" } as const;
const STAGE = { started: "STARTED", running: "RUNNING", researched: "RESEARCHED" } as const;
const STATUS = {
  submitted: "SUBMITTED",
  changes_asked: "CHANGES_ASKED",
  waitlisted: "WAITLISTED",
  declined: "DECLINED",
  withdrawn: "WITHDRAWN",
} as const;

type Organisations = Map<string, LoadedOrganisation>;

/** What is still being chosen: other states than "on the programme", a committee, its scores. */
export async function loadSelection(
  event: LoadedEvent,
  organisations: Organisations,
  tx: Transaction,
): Promise<void> {
  const committee = await loadCommittee(event, tx);
  await scoreTheProgramme(event, committee, tx);
  for (const one of demoUndecided) {
    const contributionId = await loadUndecided(event, organisations, one, tx);
    // The first of the committee still has these to score.
    const reviewers = committee.filter(
      ({ organisation }, index) => index > 0 && !one.organisations.includes(organisation),
    );
    await tx.review.createMany({
      data: one.reviews.map(({ score, remark = "" }, index) => ({
        contributionId,
        userId: reviewers[index % reviewers.length]?.userId ?? "",
        ...{ score, remark },
      })),
    });
  }
  for (const { organisation, kind, themes, remindedDaysAgo, ...texts } of demoDrafts) {
    const { id, contactId } = found(organisations, organisation);
    await tx.contribution.create({
      data: {
        ...{ eventId: event.id, organisationId: id, ownerId: contactId, kind: KIND[kind] },
        ...texts,
        createdAt: new Date(Date.now() - 9 * DAY),
        remindedAt: remindedDaysAgo === null ? null : new Date(Date.now() - remindedDaysAgo * DAY),
        themes: { create: themesOf(event, themes) },
      },
    });
  }
}

interface Member {
  userId: string;
  organisation: string;
}

async function loadCommittee(event: LoadedEvent, tx: Transaction): Promise<Member[]> {
  const people = demoCommittee.map((organisation, index) => ({
    organisation,
    email:
      index === 0 ? DEMO_PEOPLE.reviewer.email : `commissie@${addressOf(organisation)}.example`,
    name: `Commissielid uit ${organisation}`,
  }));
  const rows = await tx.user.createManyAndReturn({
    data: people.map(({ email, name }) => ({ email, name })),
    select: { id: true, email: true },
  });
  const idOf = new Map(rows.map(({ email, id }) => [email, id]));
  const members = people.map(({ email, organisation }) => ({
    userId: found(idOf, email),
    organisation,
  }));
  await tx.reviewer.createMany({
    data: members.map(({ userId }) => ({ eventId: event.id, userId })),
  });
  return members;
}

/** What is on the programme was scored before: three or four scores each, mostly high. */
async function scoreTheProgramme(
  event: LoadedEvent,
  committee: Member[],
  tx: Transaction,
): Promise<void> {
  const random = new SeededRandom(1204);
  const accepted = await tx.contribution.findMany({
    where: { eventId: event.id, status: "ACCEPTED" },
    orderBy: { title: "asc" },
    select: { id: true, organisation: { select: { name: true } } },
  });
  await tx.review.createMany({
    data: accepted.flatMap(({ id, organisation }) => {
      const others = committee.filter((member) => member.organisation !== organisation.name);
      return random
        .sample(others, random.between(3, 4))
        .map(({ userId }) => ({ contributionId: id, userId, score: random.between(3, 5) }));
    }),
  });
}

async function loadUndecided(
  event: LoadedEvent,
  organisations: Organisations,
  one: DemoUndecided,
  tx: Transaction,
): Promise<string> {
  const [first, ...partners] = one.organisations;
  const { id: organisationId, contactId: ownerId } = found(organisations, first);
  const { title, summary, story, results, changesAsked, withdrawnReason, status } = one;
  const decided = status === "waitlisted" || status === "declined" || status === "changes_asked";
  const row = await tx.contribution.create({
    data: {
      ...{ eventId: event.id, organisationId, ownerId, status: STATUS[status] },
      ...{ kind: KIND[one.kind], stage: STAGE[one.stage] },
      ...{ title, summary, story, results, changesAsked, withdrawnReason },
      ...(one.kind === "workshop"
        ? { workshopForm: "EXERCISE" as const, minutes: 45, maxGroup: 20 }
        : { needsTable: true }),
      submittedAt: new Date(),
      decidedAt: decided ? new Date() : null,
      partners: {
        create: partners.map((name) => ({ organisationId: found(organisations, name).id })),
      },
      themes: { create: themesOf(event, one.themes) },
    },
    select: { id: true },
  });
  return row.id;
}

function themesOf(event: LoadedEvent, slugs: readonly string[]) {
  return slugs.map((slug, position) => ({ themeId: found(event.themes, slug), position }));
}
