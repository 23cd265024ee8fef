import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findOrCreateMunicipality, learnMailDomain } from "#app/db/organisations.ts";
import { findViewer } from "#app/db/viewers.ts";
import { answerInvitation } from "#app/features/organisations/answer-invitation.ts";
import { decideMembership } from "#app/features/organisations/decide-membership.ts";
import { inviteColleague } from "#app/features/organisations/invite-colleague.ts";
import { joinMunicipality } from "#app/features/organisations/join-municipality.ts";
import { loadChoice } from "#app/features/organisations/load-choice.ts";
import { loadOrganisation } from "#app/features/organisations/load-organisation.ts";
import { loadOverview } from "#app/features/organisations/load-overview.ts";
import { removeColleague } from "#app/features/organisations/remove-colleague.ts";
import { setContact } from "#app/features/organisations/set-contact.ts";
import { withdrawInvitation } from "#app/features/organisations/withdraw-invitation.ts";
import { forgetPastTerm } from "#app/features/privacy/forget-past-term.ts";
import { mayI } from "#app/http/permissions.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makePerson } from "#tests/factories.ts";
import { startClean } from "./clean.ts";

useTestDatabase();
afterAll(stopQueue);

const HOUR = 3_600_000;
const NOW = new Date("2027-02-01T12:00:00+01:00");
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const BREDA = "GM0758";
const GUEST = "adviseur@bureau.example";
let event: { id: string; slug: string };
let organisationId: string;
/** works for Breda and is its contact */
let contact: string;

beforeEach(async () => {
  await startClean();
  event = await makeEvent();
  organisationId = (await findOrCreateMunicipality(BREDA)).id;
  await learnMailDomain(organisationId, "breda.example", prisma);
  contact = await colleague("contact@breda.example", true);
});

async function colleague(email: string, isContact = false): Promise<string> {
  const { id } = await makePerson({ email });
  await prisma.membership.create({
    data: { userId: id, organisationId, status: "ACTIVE", isContact },
  });
  return id;
}

const invite = (email = GUEST, now = NOW) => {
  const by = { userId: contact, label: "Contact Breda" };
  return inviteColleague({ organisationSlug: "breda", eventSlug: event.slug, email, by }, now);
};
const page = (now = NOW) =>
  loadOrganisation({ eventSlug: event.slug, organisationSlug: "breda" }, { userId: contact, now });
const mails = (template: string) =>
  prisma.outboxMessage.findMany({ where: { template }, select: { toEmail: true } });
const membershipOf = (userId: string) => prisma.membership.findFirst({ where: { userId } });

async function received(email = GUEST, now = NOW) {
  const found = await prisma.user.findUnique({ where: { email } });
  const { id } = found ?? (await makePerson({ email }));
  const viewer = await findViewer(id);
  if (!viewer) throw new Error("that person was made just now");
  const choice = await loadChoice(event.slug, { ...viewer, isAdministrator: false }, now);
  return { person: { userId: id, email, name: null }, invitations: choice?.invitations ?? [] };
}

async function answer(says: "yes" | "no", email = GUEST, now = NOW) {
  const { person, invitations } = await received(email, now);
  const id = invitations[0]?.id ?? "none";
  return answerInvitation({ id, says, person, eventSlug: event.slug }, now);
}

describe("inviting a colleague", () => {
  it("mails once, and who says yes works there", async () => {
    expect(await invite()).toEqual({ ok: true, mailed: true });
    expect(await mails("organisation-invited")).toEqual([{ toEmail: GUEST }]);
    expect((await page())?.invitations).toMatchObject([{ email: GUEST }]);
    expect(await answer("yes")).toMatchObject({ ok: true, status: "active" });
    expect((await page())?.colleagues.map(({ email }) => email)).toContain(GUEST);
    expect((await page())?.invitations).toEqual([]);
  });

  it("sends no second mail within a day, however it is tried", async () => {
    await Promise.all([invite(), invite(), invite()]);
    expect(await invite(GUEST, later(11))).toEqual({ ok: true, mailed: false });
    // Past midnight it is another day on the calendar, but no day later.
    expect(await invite(GUEST, later(13))).toEqual({ ok: true, mailed: false });
    const [invitation] = (await page())?.invitations ?? [];
    await withdrawInvitation(invitation?.id ?? "", "breda");
    expect(await invite()).toEqual({ ok: true, mailed: false });
    expect(await mails("organisation-invited")).toHaveLength(1);
  });

  it("mails again after a day, and holds for thirty days from then", async () => {
    await invite();
    expect(await invite(GUEST, later(24))).toEqual({ ok: true, mailed: true });
    expect(await mails("organisation-invited")).toHaveLength(2);
    expect((await received(GUEST, later(24 * 31 - 1))).invitations).toHaveLength(1);
    expect((await received(GUEST, later(24 * 31))).invitations).toEqual([]);
  });

  it("is nobody else's to answer, and no use after it was withdrawn or past its day", async () => {
    await invite();
    const { invitations } = await received();
    const id = invitations[0]?.id ?? "";
    const other = await makePerson({ email: "ander@bureau.example" });
    const person = { userId: other.id, email: other.email, name: null };
    const stolen = await answerInvitation({ id, says: "yes", person, eventSlug: event.slug }, NOW);
    expect(stolen).toEqual({ ok: false, reason: "not-there" });
    expect(await membershipOf(other.id)).toBeNull();
    expect(await answer("yes", GUEST, later(24 * 30))).toMatchObject({ reason: "not-there" });
    expect(await withdrawInvitation(id, "tilburg")).toBeNull();
    expect(await withdrawInvitation(id, "breda")).toBe(GUEST);
    expect(await answer("yes")).toMatchObject({ reason: "not-there" });
  });

  it("lets the invited in who just chooses the gemeente, and forgets who says no", async () => {
    await invite();
    await invite("ander@bureau.example");
    expect(await answer("no", "ander@bureau.example")).toEqual({ ok: false, reason: "said-no" });
    const { person } = await received();
    const joined = await joinMunicipality({ person, code: BREDA, eventSlug: event.slug }, NOW);
    expect(joined).toMatchObject({ status: "active" });
    expect(await prisma.organisationInvitation.count()).toBe(0);
  });

  it("refuses who works there, who asked already, and the twenty-first in an hour", async () => {
    expect(await invite("contact@breda.example")).toMatchObject({ reason: "works-here" });
    const { person } = await received();
    await joinMunicipality({ person, code: BREDA, eventSlug: event.slug }, NOW);
    expect(await invite()).toMatchObject({ reason: "waits-here" });
    for (let n = 3; n <= 20; n++) await invite(`collega-${n}@breda.example`);
    expect(await invite("te-veel@breda.example")).toMatchObject({ reason: "too-often" });
  });

  it("forgets the address after its days", async () => {
    await invite();
    await forgetPastTerm(later(24 * 30 + 1));
    expect(await prisma.organisationInvitation.count()).toBe(0);
  });
});

describe("taking a colleague out", () => {
  const remove = (userId: string, by = contact) =>
    removeColleague({ organisationSlug: "breda", userId, by });

  it("ends access at once, also where the mail domain is known", async () => {
    const email = "collega@breda.example";
    const gone = await colleague(email);
    const params = { event: event.slug, organisation: "breda" };
    const sees = async () => {
      const viewer = await findViewer(gone);
      if (!viewer) throw new Error("a person stays");
      const question = { viewer: { ...viewer, isAdministrator: false }, params };
      return mayI("routes/gemeente/overview", "view", question);
    };
    expect(await sees()).toBe("allow");
    expect(await remove(gone)).toEqual({ ok: true, email });
    expect(await sees()).toBe("forbid");

    const person = { userId: gone, email, name: null };
    const back = await joinMunicipality({ person, code: BREDA, eventSlug: event.slug }, NOW);
    expect(back).toMatchObject({ status: "pending" });
    expect(await sees()).toBe("forbid");
    const request = { organisationSlug: "breda", userId: gone, eventSlug: event.slug };
    await decideMembership({ ...request, approves: false }, NOW);
    const again = await joinMunicipality({ person, code: BREDA, eventSlug: event.slug }, NOW);
    expect(again).toMatchObject({ status: "pending" });
    await decideMembership({ ...request, approves: true }, NOW);
    expect(await sees()).toBe("allow");
  });

  it("leaves what they wrote with the gemeente, whose contact gets the mail about it", async () => {
    const gone = await colleague("collega@breda.example");
    const of = { eventId: event.id, organisationId, ownerId: gone };
    const { id } = await makeContribution(of);
    await remove(gone);
    const kept = await prisma.contribution.findUniqueOrThrow({ where: { id } });
    expect([kept.organisationId, kept.ownerId]).toEqual([organisationId, null]);
  });

  it("is for contacts; leaving is for everybody, and one may come back", async () => {
    const one = await colleague("een@breda.example");
    const two = await colleague("twee@breda.example");
    expect(await remove(two, one)).toEqual({ ok: false, reason: "not-yours" });
    expect(await remove(two, two)).toMatchObject({ ok: true });
    const person = { userId: two, email: "twee@breda.example", name: null };
    const back = await joinMunicipality({ person, code: BREDA, eventSlug: event.slug }, NOW);
    expect(back).toMatchObject({ status: "active" });
  });

  it("keeps the last contact and the last of all", async () => {
    expect(await remove(contact)).toEqual({ ok: false, reason: "last-one" });
    const other = await colleague("een@breda.example");
    expect(await remove(contact)).toEqual({ ok: false, reason: "last-contact" });
    const asked = { organisationSlug: "breda", isContact: true, by: contact };
    expect(await setContact({ ...asked, userId: other })).toEqual({ ok: true });
    expect(await remove(contact)).toMatchObject({ ok: true });
    const last = { organisationSlug: "breda", isContact: false, by: other, userId: other };
    expect(await setContact(last)).toEqual({ ok: false, reason: "last-contact" });
  });

  it("keeps one contact when two take each other out at the same moment", async () => {
    const other = await colleague("een@breda.example", true);
    const outcomes = await Promise.all([remove(other, contact), remove(contact, other)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const left = { organisationId, status: "ACTIVE", isContact: true } as const;
    expect(await prisma.membership.count({ where: left })).toBe(1);
  });

  it("keeps one contact when two stop being it at the same moment", async () => {
    const other = await colleague("een@breda.example", true);
    const stop = (userId: string) =>
      setContact({ organisationSlug: "breda", userId, isContact: false, by: userId });
    const outcomes = await Promise.all([stop(contact), stop(other)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

it("shows a partner what it shows together with another, but for drafts", async () => {
  const utrecht = await findOrCreateMunicipality("GM0344");
  const partners = { create: { organisationId } };
  for (const [title, status] of [
    ["Samen ingediend", "SUBMITTED"],
    ["Samen nog niet af", "DRAFT"],
  ] as const) {
    const { id } = await makeContribution({
      ...{ eventId: event.id, organisationId: utrecht.id, title, status },
    });
    await prisma.contribution.update({ where: { id }, data: { partners } });
  }
  const overview = await loadOverview(event.slug, "breda", NOW);
  expect(overview?.shared.map(({ title }) => title)).toEqual(["Samen ingediend"]);
  expect(overview?.contributions).toEqual([]);
});
