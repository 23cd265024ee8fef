import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findOrCreateMunicipality } from "#app/db/organisations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { findViewer } from "#app/db/viewers.ts";
import { listWaitingMembers } from "#app/db/membership-requests.ts";
import {
  decideMembership,
  type MembershipAnswer,
} from "#app/features/organisations/decide-membership.ts";
import { joinMunicipality } from "#app/features/organisations/join-municipality.ts";
import { loadChoice } from "#app/features/organisations/load-choice.ts";
import { mayI } from "#app/http/permissions.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makePerson,
} from "#tests/factories.ts";
import { startClean } from "./clean.ts";

useTestDatabase();
afterAll(stopQueue);

const NOW = new Date("2027-02-01T12:00:00+01:00");
const BREDA = "GM0758";
const UTRECHT = "GM0344";
let eventSlug: string;

beforeEach(async () => {
  await startClean();
  eventSlug = (await makeEvent()).slug;
});

async function join(email: string, code = BREDA, name: string | null = null) {
  const { id } = await makePerson({ email });
  const person = { userId: id, email, name };
  const joined = await joinMunicipality({ person, code, eventSlug }, NOW);
  if (!joined) throw new Error("the event is there");
  return { id, ...joined };
}

/** The mail leads an organiser to a page that is theirs to see, with the request on it. */
async function expectMayFollow(
  mail: { template: string; data: unknown } | undefined,
  organiser: { id: string },
) {
  const message = mailMessage.parse({ template: mail?.template, ...Object(mail?.data) });
  const { text } = await renderMail(message, { baseUrl: "https://a.example", signInUrl: String });
  expect(text).toContain(`https://a.example/${eventSlug}/gemeente#aanvragen`);
  const found = await findViewer(organiser.id);
  if (!found) throw new Error("the organiser was made just now");
  const viewer = { ...found, isAdministrator: false };
  expect(mayI("routes/gemeente/choose", "view", { viewer, params: { event: eventSlug } })).toBe(
    "allow",
  );
  const choice = await loadChoice(eventSlug, viewer, new Date());
  expect(choice?.waiting.map(({ email }) => email)).toEqual(["iemand@elders.example"]);
}

const membershipOf = (userId: string) => prisma.membership.findFirst({ where: { userId } });
const mails = () => prisma.outboxMessage.findMany({ orderBy: { toEmail: "asc" } });

describe("joining a gemeente", () => {
  it("makes the first its contact and lets colleagues with that domain in", async () => {
    const first = await join("contact@breda.example", BREDA, "Beleidsadviseur schulden");
    expect(first).toMatchObject({
      ok: true,
      status: "active",
      organisation: { name: "Breda", slug: "breda" },
    });
    expect(await membershipOf(first.id)).toMatchObject({ status: "ACTIVE", isContact: true });
    const user = await prisma.user.findUniqueOrThrow({ where: { id: first.id } });
    expect(user.name).toBe("Beleidsadviseur schulden");

    const second = await join("collega@breda.example");
    expect(second).toMatchObject({ ok: true, status: "active" });
    expect(await membershipOf(second.id)).toMatchObject({ status: "ACTIVE", isContact: false });
    expect(await mails()).toHaveLength(0);
  });

  it("makes others wait and tells the contact once", async () => {
    await join("contact@breda.example");
    const other = await join("extern@bureau.example");
    expect(other).toMatchObject({ ok: true, status: "pending" });
    const again = { userId: other.id, email: "extern@bureau.example", name: null };
    await joinMunicipality({ person: again, code: BREDA, eventSlug }, NOW);
    const sent = await mails();
    expect(sent.map(({ toEmail, template }) => [toEmail, template])).toEqual([
      ["contact@breda.example", "membership-requested"],
    ]);
    expect(sent[0]?.data).toMatchObject({ organisationName: "Breda" });
  });

  it("makes the first wait whose address says nothing, until an organiser lets them in", async () => {
    const event = await prisma.event.findUniqueOrThrow({ where: { slug: eventSlug } });
    const organiser = await makeOrganiser(event.id);
    const first = await join("iemand@samen-voor-breda.example");
    expect(first).toMatchObject({ ok: true, status: "pending" });
    expect((await mails()).map(({ toEmail }) => toEmail)).toEqual([organiser.email]);
    expect(await join("breda@gmail.com")).toMatchObject({ status: "pending" });

    const answer = { organisationSlug: "breda", userId: first.id, approves: true, eventSlug };
    expect(await decideMembership({ ...answer, asOrganiser: true }, NOW)).toEqual({ ok: true });
    expect(await membershipOf(first.id)).toMatchObject({ status: "ACTIVE", isContact: true });
    expect(await join("collega@samen-voor-breda.example")).toMatchObject({ status: "active" });
    expect(await join("nog-een@gmail.com")).toMatchObject({ status: "pending" });
  });

  it("learns no domain from a public provider, also of who was let in", async () => {
    const event = await prisma.event.findUniqueOrThrow({ where: { slug: eventSlug } });
    await makeOrganiser(event.id);
    const { id } = await join("breda@gmail.com");
    const answer = { organisationSlug: "breda", userId: id, approves: true, eventSlug };
    expect(await decideMembership({ ...answer, asOrganiser: true }, NOW)).toEqual({ ok: true });
    expect(await prisma.organisationMailDomain.count()).toBe(0);
    expect(await join("iemand@gmail.com")).toMatchObject({ status: "pending" });
  });

  it("asks the organisers when everybody of the gemeente left", async () => {
    const contact = await join("contact@breda.example");
    await prisma.user.delete({ where: { id: contact.id } });
    const event = await prisma.event.findUniqueOrThrow({ where: { slug: eventSlug } });
    const organiser = await makeOrganiser(event.id);
    expect(await join("iemand@elders.example")).toMatchObject({ status: "pending" });
    const [mail, ...others] = await mails();
    expect([mail?.toEmail, others]).toEqual([organiser.email, []]);
    await expectMayFollow(mail, organiser);
    expect(await join("nieuw@breda.example")).toMatchObject({ status: "active" });
  });

  it("treats an organisation without colleagues, made by a visitor's registration, as new", async () => {
    await findOrCreateMunicipality(BREDA);
    const first = await join("contact@breda.example");
    expect(await membershipOf(first.id)).toMatchObject({ status: "ACTIVE", isContact: true });
    expect(await prisma.organisation.count()).toBe(1);
  });

  it("has one organisation and one contact when many come at the same moment", async () => {
    const emails = Array.from({ length: 8 }, (_, n) => `collega-${n}@breda.example`);
    const joined = await Promise.all(emails.map((email) => join(email)));
    expect(joined.every((answer) => answer.ok && answer.status === "active")).toBe(true);
    expect(await prisma.organisation.count()).toBe(1);
    expect(await prisma.membership.count({ where: { isContact: true } })).toBe(1);
  });

  it("lets no stranger in, however many come at the same moment", async () => {
    // It is there already, so only the lock makes them come one after another.
    await findOrCreateMunicipality(BREDA);
    const emails = Array.from({ length: 5 }, (_, n) => `iemand@bureau-${n}.example`);
    const joined = await Promise.all(emails.map((email) => join(email)));
    const active = joined.filter((answer) => answer.ok && answer.status === "active");
    expect(active).toHaveLength(0);
  });

  it("joining again changes nothing", async () => {
    const first = await join("contact@breda.example");
    const person = { userId: first.id, email: "contact@breda.example", name: null };
    await joinMunicipality({ person, code: BREDA, eventSlug }, NOW);
    expect(await membershipOf(first.id)).toMatchObject({ status: "ACTIVE", isContact: true });
  });

  it("stops somebody who asks everywhere", async () => {
    const { id, email } = await makePerson();
    const person = { userId: id, email, name: null };
    const ask = () => joinMunicipality({ person, code: UTRECHT, eventSlug }, NOW);
    for (let asked = 0; asked < 10; asked++) expect((await ask())?.ok).toBe(true);
    expect(await ask()).toMatchObject({ ok: false, reason: "too-often" });
  });
});

describe("the organisation of a gemeente", () => {
  it("keeps apart from another organisation with its name", async () => {
    await makeOrganisation({ name: "Utrecht" });
    const made = await findOrCreateMunicipality(UTRECHT);
    expect(made).toMatchObject({ name: "Gemeente Utrecht", slug: "gemeente-utrecht" });
    expect(await findOrCreateMunicipality(UTRECHT)).toEqual(made);
  });

  it("is one when made in many transactions at once", async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, () => inTransaction((tx) => findOrCreateMunicipality(BREDA, tx))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  it("needs a code that exists", async () => {
    await expect(findOrCreateMunicipality("GM9999")).rejects.toThrow(RangeError);
  });
});

describe("answering who waits", () => {
  const answer = (request: Omit<MembershipAnswer, "eventSlug">) =>
    decideMembership({ ...request, eventSlug }, NOW);

  it("lets in or turns away, once, and only there", async () => {
    await join("contact@breda.example");
    const one = await join("een@bureau.example");
    const two = await join("twee@bureau.example");
    const request = { organisationSlug: "breda", userId: one.id };
    expect(await answer({ ...request, organisationSlug: "ede", approves: true })).toEqual({
      ok: false,
      reason: "nobody-waits",
    });
    expect(await answer({ ...request, approves: true })).toEqual({ ok: true });
    expect(await membershipOf(one.id)).toMatchObject({ status: "ACTIVE", isContact: false });
    // Who works there already cannot be turned away by an old form.
    expect(await answer({ ...request, approves: false })).toMatchObject({ ok: false });
    expect(await answer({ ...request, userId: two.id, approves: false })).toEqual({ ok: true });
    expect(await membershipOf(two.id)).toBeNull();
  });

  it("tells who was let in, once", async () => {
    await join("contact@breda.example");
    const { id } = await join("een@bureau.example");
    const request = { organisationSlug: "breda", userId: id, approves: true };
    await Promise.all([answer(request), answer(request)]);
    const sent = (await mails()).filter(({ template }) => template === "membership-accepted");
    expect(sent.map(({ toEmail }) => toEmail)).toEqual(["een@bureau.example"]);
  });

  it("is for an organiser to do at the own event only", async () => {
    await join("contact@breda.example");
    const { id } = await join("een@bureau.example");
    const elsewhere = (await makeEvent()).slug;
    const request = { organisationSlug: "breda", userId: id, approves: true, asOrganiser: true };
    expect((await listWaitingMembers(elsewhere)).length).toBe(0);
    const there = await decideMembership({ ...request, eventSlug: elsewhere }, NOW);
    expect(there).toMatchObject({ ok: false });
    const [waiting] = await listWaitingMembers(eventSlug);
    expect(waiting).toMatchObject({ userId: id, colleagues: 1, organisation: { name: "Breda" } });
    expect(await answer(request)).toEqual({ ok: true });
  });

  it("shows an organiser also who waits for a gemeente that takes part, wherever it was asked", async () => {
    const { id: contactId } = await join("contact@breda.example");
    await join("een@bureau.example");
    const other = await makeEvent();
    const { organisationId } = await prisma.membership.findFirstOrThrow({
      where: { userId: contactId },
    });
    await makeContribution({ eventId: other.id, organisationId });
    expect((await listWaitingMembers(other.slug)).map(({ email }) => email)).toEqual([
      "een@bureau.example",
    ]);
  });

  it("makes the first who is let in the contact where there is none", async () => {
    const contact = await join("contact@breda.example");
    await prisma.user.delete({ where: { id: contact.id } });
    const { id } = await join("een@bureau.example");
    await answer({ organisationSlug: "breda", userId: id, approves: true });
    expect(await membershipOf(id)).toMatchObject({ status: "ACTIVE", isContact: true });
  });
});
