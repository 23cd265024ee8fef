import { putManyInOutbox, type NewMail } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { laterByDays } from "#app/domain/dates/local.ts";
import { municipalities } from "#app/domain/municipalities/list.ts";
import type { DemoCalendar } from "./calendar.ts";
import { demoWorkStudio } from "./event-texts.ts";
import { FOLLOWED, FOLLOWED_GEMEENTEN, type Followed } from "./introduction-texts.ts";
import { DEMO_CONSENT } from "./load-organisations.ts";
import { addressOf } from "./visitors.ts";

interface Side {
  id: string;
  name: string;
  contactId: string;
  email: string;
}

/** Days after the studio on which its introductions were mailed, and asked after. */
const MAILED_AFTER = 4;
const ASKED_AFTER = 25;

/**
 * What came of introductions after an event that is over: some do it now, some never answered.
 * They are between gemeenten that have nothing at the parade, because who was introduced before is
 * not proposed again.
 */
export async function loadIntroductions(calendar: DemoCalendar, tx: Transaction): Promise<void> {
  const studio = await tx.event.findUniqueOrThrow({
    where: { slug: demoWorkStudio.slug },
    include: { days: true, organisers: true },
  });
  const closesAt = studio.days[0]?.closesAt ?? calendar.opensAt;
  const gemeenten = await loadGemeenten(tx);
  const run = await tx.matchRun.create({
    data: {
      eventId: studio.id,
      createdAt: laterByDays(closesAt, 1),
      summary: {},
      unmatched: [],
    },
  });
  for (const [index, followed] of FOLLOWED.entries()) {
    const score = 0.86 - index / 20;
    const sides = pairAt(gemeenten, index);
    await loadOne({ followed, sides, studio, runId: run.id, closesAt, score }, tx);
  }
}

async function loadGemeenten(tx: Transaction): Promise<Side[]> {
  const loaded: Side[] = [];
  for (const name of FOLLOWED_GEMEENTEN) {
    const slug = addressOf(name);
    const code = municipalities.find((one) => one.name === name)?.code;
    const { id } = await tx.organisation.create({
      data: { name, slug, municipalityCode: code },
      select: { id: true },
    });
    const email = `contact@${slug}.example`;
    const contact = await tx.user.create({ data: { email, name: `Contact ${name}` } });
    await tx.membership.create({
      data: { organisationId: id, userId: contact.id, status: "ACTIVE", isContact: true },
    });
    await tx.consent.create({
      data: {
        ...{ userId: contact.id, eventSlug: demoWorkStudio.slug, purpose: "INTRODUCTION" },
        wording: DEMO_CONSENT,
      },
    });
    loaded.push({ id, name, email, contactId: contact.id });
  }
  return loaded;
}

/** Each with the next, and then with the one after that; by id, as matches are. */
function pairAt(gemeenten: readonly Side[], index: number): [Side, Side] {
  const one = gemeenten[index % gemeenten.length];
  const other = gemeenten[(index + 1 + Math.floor(index / gemeenten.length)) % gemeenten.length];
  if (!one || !other) throw new Error("the demo's work studio has no gemeenten");
  return one.id < other.id ? [one, other] : [other, one];
}

interface One {
  followed: Followed;
  sides: [Side, Side];
  studio: { id: string; slug: string; name: string; organisers: { userId: string }[] };
  runId: string;
  closesAt: Date;
  score: number;
}

async function loadOne(
  { followed, sides, studio, runId, closesAt, score }: One,
  tx: Transaction,
): Promise<void> {
  const [a, b] = sides;
  const { way, status, outcomes, text, theme } = followed;
  const startedAt = laterByDays(closesAt, MAILED_AFTER);
  const isIntroduced = status === "INTRODUCED";
  const { id: matchId } = await tx.match.create({
    data: {
      ...{ runId, aId: a.id, bId: b.id, score, status: status ? "APPROVED" : "HELD" },
      reasons: [{ kind: "shared-interest", score, themes: [theme], text: followed.reason }],
      heldReason: status ? null : text,
      decidedById: studio.organisers[0]?.userId,
      decidedAt: startedAt,
    },
  });
  if (!status) return;
  const { id: introductionId } = await tx.introduction.create({
    data: {
      ...{ matchId, way, status, createdAt: startedAt },
      answerUntil: way === "BOTH_SAY_YES" ? laterByDays(startedAt, 14) : null,
      introducedAt: isIntroduced ? startedAt : null,
      outcomeAskedAt: isIntroduced ? laterByDays(closesAt, ASKED_AFTER) : null,
      people: {
        create: sides.map(({ id, contactId }, index) => ({
          ...{ organisationId: id, userId: contactId, outcome: outcomes[index] ?? null },
          outcomeAt: outcomes[index] ? laterByDays(closesAt, ASKED_AFTER + 2) : null,
          outcomeText: index === 0 ? text : "",
          answer: way === "BOTH_SAY_YES" ? (isIntroduced || index === 0 ? "YES" : "NOT_NOW") : null,
        })),
      },
    },
  });
  if (isIntroduced) await mail({ followed, sides, studio, introductionId, at: startedAt }, tx);
}

async function mail(
  {
    followed,
    sides: [a, b],
    studio,
    introductionId,
    at,
  }: Pick<One, "followed" | "sides" | "studio"> & { introductionId: string; at: Date },
  tx: Transaction,
): Promise<void> {
  const person = (side: Side) => ({ label: `Contact ${side.name}`, email: side.email });
  const mails = [a, b].map((to): NewMail => ({
    dedupeKey: `introduction:${introductionId}:${to.contactId}`,
    message: {
      template: "introduction",
      ...{ introductionId, eventName: studio.name, eventSlug: studio.slug },
      a: { name: a.name, person: person(a) },
      b: { name: b.name, person: person(b) },
      ...{ moments: [], reasonSentence: followed.reason, family: "care", isSure: false },
      seeker: { organisation: a.name, text: followed.seeks },
      shower: { organisation: b.name, text: followed.shows },
      questions: [],
    },
    ...{ toEmail: to.email, userId: to.contactId, introductionId },
  }));
  const ids = await putManyInOutbox(mails, tx);
  await tx.outboxMessage.updateMany({
    where: { id: { in: ids } },
    data: { status: "SENT", attempts: 1, createdAt: at, sentAt: at },
  });
}
