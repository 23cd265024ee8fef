import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import type { Event } from "#app/domain/events/event.ts";
import { exportTable } from "#app/domain/selection/export-table.ts";
import { LETTERS } from "#app/domain/selection/letter.ts";
import { NO_FILTER, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import type { Order } from "#app/domain/selection/selection-order.ts";
import { loadReview, loadReviewDesk } from "#app/features/selection/load-reviews.ts";
import { loadSelection, loadSubmission } from "#app/features/selection/load-submissions.ts";
import { prepareMany } from "#app/features/selection/prepare-many.ts";
import { saveReview } from "#app/features/selection/save-review.ts";
import { practicalFacts } from "#app/domain/selection/practical-facts.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makeReviewer,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

let event: Event;
let dayId: string;
let organisation: { id: string };
let reviewer: { id: string; email: string };
let contribution: { id: string; title: string };

beforeEach(async () => {
  const made = await makeEvent();
  const found = await findEvent(made.slug);
  if (!found) throw new Error("the event was just made");
  event = found;
  dayId = made.day.id;
  organisation = await makeOrganisation();
  reviewer = await makeReviewer(event.id);
  contribution = await makeSubmitted();
});

const makeSubmitted = (more: Partial<Parameters<typeof makeContribution>[0]> = {}) =>
  makeContribution({
    ...{ eventId: event.id, organisationId: organisation.id, status: "SUBMITTED", ...more },
  });

const save = (userId = reviewer.id, contributionId = contribution.id) =>
  saveReview({ eventSlug: event.slug, contributionId, userId, score: 4, remark: "Sterk." });

const findRounds = () =>
  prisma.round.findMany({ where: { locationDayId: dayId }, orderBy: { number: "asc" } });
const missing = (): never => {
  throw new Error("it was just made");
};

const OWN = { ok: false, reason: "own-organisation" };

describe("scoring", () => {
  it("keeps one score of each person, the last", async () => {
    expect((await save()).ok).toBe(true);
    const again = { eventSlug: event.slug, contributionId: contribution.id, userId: reviewer.id };
    await saveReview({ ...again, score: 2, remark: "" });
    const rows = await prisma.review.findMany();
    expect(rows).toMatchObject([{ userId: reviewer.id, score: 2, remark: "" }]);
    await prisma.review.deleteMany();
  });

  it("refuses one's own gemeente, however one belongs to it", async () => {
    const ways: Record<string, (userId: string) => Promise<unknown>> = {
      member: (userId) => makeColleague(organisation.id, { userId }),
      waiting: (userId) => makeColleague(organisation.id, { userId, status: "PENDING" }),
      owner: (ownerId) =>
        prisma.contribution.update({ where: { id: contribution.id }, data: { ownerId } }),
      visitor: (userId) =>
        makeVisitor({
          ...{ eventId: event.id, eventSlug: event.slug, userId },
          ...{ locationDayId: dayId, organisationId: organisation.id },
        }),
      "mail domain": async (id) => {
        const { email } = await prisma.user.update({
          where: { id },
          data: { email: `commissie@${id}.example` },
        });
        const domain = email.split("@")[1] ?? "";
        const data = { domain, organisationId: organisation.id };
        return prisma.organisationMailDomain.create({ data });
      },
    };
    for (const [way, belong] of Object.entries(ways)) {
      const { id } = await makeReviewer(event.id);
      await belong(id);
      expect([way, await save(id)]).toEqual([way, OWN]);
      expect((await loadReviewDesk(event, id)).waiting).toEqual([]);
    }
    expect(await prisma.review.count()).toBe(0);
  });

  it("refuses what one's gemeente is a partner of, or shows by a samenwerkingsverband", async () => {
    const home = await makeOrganisation();
    await makeColleague(home.id, { userId: reviewer.id });
    expect((await save()).ok).toBe(true);
    await prisma.contributionPartner.create({
      data: { contributionId: contribution.id, organisationId: home.id },
    });
    expect(await save()).toEqual(OWN);

    const partnership = await makeOrganisation();
    await prisma.partnershipMember.create({
      data: { partnershipId: partnership.id, memberId: home.id },
    });
    const theirs = await makeSubmitted({ organisationId: partnership.id });
    expect(await save(reviewer.id, theirs.id)).toEqual(OWN);
    const neighbour = await makeOrganisation();
    await prisma.partnershipMember.create({
      data: { partnershipId: partnership.id, memberId: neighbour.id },
    });
    const other = await makeSubmitted({ organisationId: neighbour.id });
    expect((await save(reviewer.id, other.id)).ok).toBe(true);
    await prisma.review.deleteMany();
  });

  it("is over once it is decided or withdrawn, and never began for a draft", async () => {
    const answers = [];
    for (const status of ["ACCEPTED", "DECLINED", "WITHDRAWN", "DRAFT"] as const) {
      await prisma.contribution.update({ where: { id: contribution.id }, data: { status } });
      const saved = await save();
      answers.push(saved.ok ? "ok" : saved.reason);
    }
    expect(answers).toEqual(["decided", "decided", "not-there", "not-there"]);
  });

  it("finds nothing at another event", async () => {
    const { slug } = await makeEvent();
    const review = { contributionId: contribution.id, userId: reviewer.id, remark: "" };
    const saved = await saveReview({ ...review, eventSlug: slug, score: 5 });
    expect(saved).toEqual({ ok: false, reason: "not-there" });
  });
});

describe("what a member of the committee sees", () => {
  it("is nothing of the others before giving a score of one's own", async () => {
    const other = await makeReviewer(event.id);
    await save(other.id);
    const before = await loadReview(event, contribution.id, reviewer.id);
    expect(before).toMatchObject({ mine: null, others: null, verdict: { ok: true } });
    expect(JSON.stringify(before)).not.toContain("Sterk.");
    await save();
    const after = await loadReview(event, contribution.id, reviewer.id);
    expect(after?.others).toMatchObject([{ user: { id: other.id }, score: 4, remark: "Sterk." }]);
  });

  it("is nothing of what others say of one's own gemeente, also with an older score", async () => {
    await save((await makeReviewer(event.id)).id);
    await save();
    await makeColleague(organisation.id, { userId: reviewer.id });
    const page = await loadReview(event, contribution.id, reviewer.id);
    expect(page).toMatchObject({ others: null, verdict: OWN });
  });

  it("is what waits, until it is scored, and the way to the next", async () => {
    const second = await makeSubmitted();
    const desk = await loadReviewDesk(event, reviewer.id);
    expect(desk.waiting.map(({ id }) => id).sort()).toEqual([contribution.id, second.id].sort());
    await save();
    const page = await loadReview(event, contribution.id, reviewer.id);
    expect(page).toMatchObject({ next: second.id, left: 1 });
    const after = await loadReviewDesk(event, reviewer.id);
    expect(after.waiting.map(({ id }) => id)).toEqual([second.id]);
    expect(after.scored).toMatchObject([{ score: 4, open: true }]);
  });
});

describe("what an organiser sees", () => {
  it("is the mean, how far apart, how many and every remark", async () => {
    for (const score of [2, 5] as const) {
      const { id: userId } = await makeReviewer(event.id);
      const where = { eventSlug: event.slug, contributionId: contribution.id };
      await saveReview({ ...where, userId, score, remark: `Een ${score}.` });
    }
    const organiser = await makeOrganiser(event.id);
    const page = await loadSubmission(contribution.id, event, organiser.id);
    const figures = { count: 2, mean: 3.5, lowest: 2, highest: 5, spread: 1.5 };
    expect(page?.committee?.summary).toEqual(figures);
    expect(page?.committee?.reviews.map(({ remark }) => remark)).toEqual(["Een 5.", "Een 2."]);
  });

  it("is nothing of what the committee thinks of one's own gemeente, in no list either", async () => {
    await save();
    const other = await makeSubmitted({ organisationId: (await makeOrganisation()).id });
    await save(reviewer.id, other.id);
    const organiser = await makeOrganiser(event.id);
    const seen = async (filter: Partial<SelectionFilter>, order: Order = "titel") => {
      const asked = { filter: { ...NO_FILTER, ...filter }, order };
      const { rows } = await loadSelection(event.id, asked, organiser.id);
      return rows;
    };
    const ids = async (...asked: Parameters<typeof seen>) =>
      (await seen(...asked)).map(({ id }) => id);
    expect((await ids({ score: "4" })).sort()).toEqual([contribution.id, other.id].sort());

    await makeColleague(organisation.id, { userId: organiser.id });
    const page = await loadSubmission(contribution.id, event, organiser.id);
    expect(page?.committee).toBeNull();
    expect(JSON.stringify(page)).not.toContain("Sterk.");
    expect(await seen({ words: contribution.title })).toMatchObject([
      { id: contribution.id, reviews: [], scoresHidden: true },
    ]);
    // Nor can it be found out by narrowing the list down, by its order, or by a bulk action.
    for (const score of ["4", "3", "laag", "geen"]) {
      expect(await ids({ score })).not.toContain(contribution.id);
    }
    expect(await ids({}, "minst")).toEqual([other.id, contribution.id]);
    const wanted = { filter: { ...NO_FILTER, score: "4" }, userId: organiser.id };
    const prepared = await prepareMany(event, "accept", { wanted, letter: LETTERS.accept });
    expect(prepared.titles).toEqual([other.title]);
    const table = exportTable(await seen({ words: contribution.title }), ["cijfer"], () => "");
    expect(table.rows).toEqual([[contribution.title, null, null]]);
  });

  it("is all that the gemeente filled in", async () => {
    const [first, , third] = (await findRounds()).map(({ id }) => id);
    const town = { town: "Amersfoort" };
    await prisma.contribution.update({
      where: { id: contribution.id },
      data: {
        ...{ kind: "WORKSHOP", workshopForm: "GAME", minutes: 75, maxGroup: 18 },
        ...{ considerations: "Klein begonnen.", audience: "Beleidsmedewerkers" },
        ...{ needsPower: true, needsOther: "een oven" },
        days: { create: { locationDayId: dayId } },
        presenters: {
          create: {
            ...{ position: 0, label: "Teamleider" },
            wishes: {
              create: [
                { roundId: third ?? "", kind: "IMPOSSIBLE" },
                { roundId: first ?? "", kind: "PREFERRED" },
              ],
            },
          },
        },
      },
    });
    const page = await loadSubmission(contribution.id, event, reviewer.id);
    expect(page?.texts.map(({ title }) => title)).toHaveLength(3);
    expect(page?.submission).toMatchObject({ workshopForm: "game", days: [town] });
    const facts = practicalFacts(page?.submission ?? missing(), true);
    expect(facts).toEqual([
      { term: "Voor wie", description: "Beleidsmedewerkers" },
      { term: "Kan komen op", description: "donderdag 20 mei (Amersfoort)" },
      { term: "Vorm", description: "Spel" },
      { term: "Duur", description: "1 uur 15 min" },
      { term: "Groep", description: "hooguit 18 mensen" },
      { term: "Wie geeft hem", description: "Teamleider" },
      { term: "Liefst, volgens Teamleider", description: "ronde 1 (donderdag 20 mei, 10.00)" },
      { term: "Kan niet, volgens Teamleider", description: "ronde 3 (donderdag 20 mei, 14.30)" },
      { term: "Nodig", description: "stroom, een oven" },
    ]);
  });
});
