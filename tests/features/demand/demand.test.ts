import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { invite } from "#app/features/demand/invite.ts";
import { loadDemand } from "#app/features/demand/load-demand.ts";
import { loadInvitation } from "#app/features/demand/load-invitation.ts";
import { loadThemeDemand } from "#app/features/demand/load-theme-demand.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeChallenge,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeTheme,
  makeVisitor,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let scene: Awaited<ReturnType<typeof makeScene>>;

async function makeScene() {
  await queue();
  const made = await makeEvent();
  const event = await findEvent(made.slug);
  if (!event) throw new Error("the event is there");
  const debts = await makeTheme(made.id, { name: "Schuldhulp", synonyms: ["vroegsignalering"] });
  const living = await makeTheme(made.id, { name: "Wonen" });
  const [asks, shows, drafts, near] = [
    await makeOrganisation({ name: "Vraagstad" }),
    await makeOrganisation({ name: "Toonstad" }),
    await makeOrganisation({ name: "Conceptstad" }),
    await makeOrganisation({ name: "Buurstad" }),
  ];
  const at = { eventId: made.id };
  const onDebts = { ...at, themeIds: [debts.id] };
  for (const visibility of ["PUBLIC", "MATCHING", "PRIVATE"] as const) {
    await makeChallenge({
      ...onDebts,
      organisationId: asks.id,
      visibility,
      title: `Titel ${visibility}`,
    });
  }
  await makeVisitor({
    ...onDebts,
    eventSlug: made.slug,
    locationDayId: made.day.id,
    organisationId: asks.id,
  });
  await makeContribution({ ...onDebts, organisationId: shows.id, title: "Aan de keukentafel" });
  await makeContribution({
    ...onDebts,
    organisationId: drafts.id,
    status: "DRAFT",
    title: "Geheim",
  });
  await makeContribution({ ...onDebts, organisationId: near.id, status: "DECLINED" });
  await makeContribution({
    ...at,
    themeIds: [living.id],
    organisationId: near.id,
    story: "We beginnen met vroegsignalering.",
  });
  const contact = await makeColleague(near.id);
  return { event, debts, near, contact };
}

beforeAll(async () => {
  scene = await makeScene();
});

describe("demand against supply", () => {
  it("counts what is asked and on offer, and nothing that is private", async () => {
    const [first] = await loadDemand(scene.event.id);
    expect(first).toMatchObject({
      name: "Schuldhulp",
      visitors: 1,
      challenges: 2,
      supply: { accepted: 1, waiting: 0, drafts: 1 },
      shortage: 1,
    });
  });

  it("tells who asks and who shows, without the words that are not public", async () => {
    const page = await loadThemeDemand(scene.event.id, scene.debts.slug);
    expect(page?.struggling).toEqual([
      { name: "Vraagstad", public: ["Titel PUBLIC"], forMatching: 1 },
    ]);
    expect(page?.onOffer.map(({ title, status }) => [title, status])).toEqual(
      expect.arrayContaining([
        ["Aan de keukentafel", "accepted"],
        [null, "draft"],
      ]),
    );
    expect(page?.onOffer).toHaveLength(2);
    expect(JSON.stringify(page)).not.toMatch(/Geheim|Titel (MATCHING|PRIVATE)/);
    expect(page?.candidates.map(({ name, reason }) => [name, reason.kind])).toEqual([
      ["Buurstad", "writes-about"],
      ["Vraagstad", "only-visits"],
    ]);
  });

  it("knows no theme of another event", async () => {
    const other = await makeEvent();
    expect(await loadThemeDemand(other.id, scene.debts.slug)).toBeNull();
    expect(
      await loadInvitation({ ...scene.event, id: other.id }, scene.debts.slug, null),
    ).toBeNull();
  });
});

describe("an invitation", () => {
  const invitation = (email: string) => ({
    event: scene.event,
    themeSlug: scene.debts.slug,
    organisationSlug: scene.near.slug,
    email,
    subject: "Past jullie voorbeeld?",
    text: "Hallo",
  });
  const mailsTo = (toEmail: string) => prisma.outboxMessage.findMany({ where: { toEmail } });

  it("is prefilled for the contact of an organisation that is known", async () => {
    const page = await loadInvitation(scene.event, scene.debts.slug, scene.near.slug);
    expect(page).toMatchObject({ email: scene.contact.email });
    expect(page?.letter.text).toContain("Een voorbeeld van Buurstad");
    const unknown = await loadInvitation(scene.event, scene.debts.slug, "nergens");
    expect(unknown).toMatchObject({ organisation: null, email: null });
  });

  it("goes once an address and theme a week, also when two organisers press at once", async () => {
    const email = scene.contact.email;
    const send = (now: Date) => invite(invitation(email), now);
    const now = new Date();
    const event = { ...scene.event, submissionOpensAt: now, submissionDeadlineAt: inDays(now, 30) };
    scene = { ...scene, event };
    const both = await Promise.all([send(now), send(now)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mailsTo(email)).toMatchObject([
      { template: "invitation-to-contribute", status: "QUEUED", userId: scene.contact.id },
    ]);
    expect(await send(inDays(now, 6))).toMatchObject({ ok: false, reason: "invited-lately" });
    expect(await send(inDays(now, 8))).toMatchObject({ ok: true });
    const page = await loadThemeDemand(scene.event.id, scene.debts.slug);
    expect(page?.candidates[0]?.invitedAt).toBeInstanceOf(Date);
  });

  it("does not go when nothing can be sent in, or for a theme that is not there", async () => {
    const event = await findEvent(scene.event.slug);
    if (!event) throw new Error("the event is there");
    const at = { ...invitation("iemand@goes.example"), event };
    expect(await invite(at, AFTER_DEADLINE)).toMatchObject({ reason: "past-deadline" });
    const elsewhere = { ...at, themeSlug: "nergens" };
    expect(await invite(elsewhere, WHILE_OPEN)).toMatchObject({ reason: "not-found" });
    expect(await mailsTo("iemand@goes.example")).toEqual([]);
  });
});

function inDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 24 * 3600 * 1000);
}
