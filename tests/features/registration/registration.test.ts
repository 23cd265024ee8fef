import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findViewer } from "#app/db/viewers.ts";
import { CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";
import { worksFor } from "#app/domain/people/viewer.ts";
import { loadProfile } from "#app/features/registration/load-profile.ts";
import { registerVisitor, type NewVisitor } from "#app/features/registration/register-visitor.ts";
import { updateProfile, type ProfileChange } from "#app/features/registration/update-profile.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeRun,
  makeTheme,
} from "#tests/factories.ts";

useTestDatabase();

const AMERSFOORT = "GM0307";
const AFTER_THE_DAY = new Date("2027-05-21T12:00:00+02:00");
const challenge = {
  title: "Te laat in beeld",
  text: "We horen het pas laat.",
  visibility: "matching",
} as const;

async function makeScene() {
  const event = await makeEvent();
  const theme = await makeTheme(event.id);
  const person = await makePerson();
  const visitor: NewVisitor = {
    person: { userId: person.id, email: person.email, name: "Beleidsadviseur schulden" },
    eventSlug: event.slug,
    municipalityCode: AMERSFOORT,
    dayId: undefined,
    interests: [theme.id],
    challenges: [challenge],
    consents: false,
  };
  return { event, theme, person, visitor };
}

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
});

const consents = () =>
  prisma.consent.findMany({
    where: { userId: scene.person.id, eventSlug: scene.event.slug },
    orderBy: { givenAt: "asc" },
  });
const change = (value: ProfileChange, now = AFTER_DEADLINE) =>
  updateProfile(scene.person.id, scene.event.slug, value, now);

describe("signing up for an event", () => {
  it("keeps what was told, mails it once, and gives no rights to the gemeente's work", async () => {
    const registered = await registerVisitor(scene.visitor, AFTER_DEADLINE);
    expect(registered.ok).toBe(true);
    const profile = await loadProfile(scene.person.id, scene.event.slug);
    expect(profile).toMatchObject({
      organisation: "Amersfoort",
      interests: [scene.theme.id],
      challenges: [challenge],
      consent: null,
    });
    const viewer = await findViewer(scene.person.id);
    expect(viewer?.name).toBe("Beleidsadviseur schulden");
    expect(viewer?.registeredFor).toEqual([scene.event.slug]);
    expect(worksFor(viewer, "amersfoort")).toBe(false);
    const mails = await prisma.outboxMessage.findMany({ where: { userId: scene.person.id } });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ template: "registration-confirmed", status: "QUEUED" });
    expect(mails[0]?.data).toMatchObject({
      dayLabel: "donderdag 20 mei 2027, 9.30 tot 16.30 uur",
      venue: "De Loods, Amersfoort",
    });
  });

  it("keeps a consent with its wording and time, and none that was not given", async () => {
    await registerVisitor(scene.visitor, AFTER_DEADLINE);
    expect(await consents()).toEqual([]);
    const other = await makePerson();
    const person = { userId: other.id, email: other.email, name: "Inkoper" };
    await registerVisitor({ ...scene.visitor, person, consents: true }, AFTER_DEADLINE);
    const given = await prisma.consent.findMany({ where: { userId: other.id } });
    expect(given).toMatchObject([
      { wording: CONSENT_WORDING, givenAt: AFTER_DEADLINE, withdrawnAt: null },
    ]);
    for (const shared of ["naam of functie", "gemeente", "e-mailadres", "één persoon"]) {
      expect(CONSENT_WORDING).toContain(shared);
    }
  });

  it("is once, also when the form is sent twice at the same time", async () => {
    const both = await Promise.all([
      registerVisitor(scene.visitor, AFTER_DEADLINE),
      registerVisitor(scene.visitor, AFTER_DEADLINE),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "already-registered" });
    expect(await prisma.challenge.count({ where: { ownerId: scene.person.id } })).toBe(1);
    expect(await prisma.outboxMessage.count({ where: { userId: scene.person.id } })).toBe(1);
  });

  it("is refused when the event is over, and for a theme of another event", async () => {
    expect(await registerVisitor(scene.visitor, AFTER_THE_DAY)).toEqual({
      ok: false,
      reason: "event-over",
    });
    const elsewhere = await makeTheme((await makeEvent()).id);
    const visitor = { ...scene.visitor, interests: [elsewhere.id] };
    expect(await registerVisitor(visitor, AFTER_DEADLINE)).toEqual({
      ok: false,
      reason: "unknown-theme",
    });
    expect(await prisma.registration.count({ where: { userId: scene.person.id } })).toBe(0);
  });

  it("asks for a day where the event has more, and takes no day of another event", async () => {
    const second = await prisma.locationDay.create({
      data: {
        eventId: scene.event.id,
        venue: "De Haven",
        town: "Zwolle",
        address: "Kade 2, Zwolle",
        opensAt: new Date("2027-05-27T09:30:00+02:00"),
        closesAt: new Date("2027-05-27T16:30:00+02:00"),
      },
    });
    const on = (dayId: string | undefined) =>
      registerVisitor({ ...scene.visitor, dayId }, AFTER_DEADLINE);
    expect(await on(undefined)).toEqual({ ok: false, reason: "no-day" });
    expect(await on((await makeEvent()).day.id)).toEqual({ ok: false, reason: "no-day" });
    expect(await on(second.id)).toMatchObject({ ok: true });
    const kept = await prisma.registration.findFirst({ where: { userId: scene.person.id } });
    expect(kept?.locationDayId).toBe(second.id);
  });
});

describe("changing one's registration", () => {
  beforeEach(async () => {
    await registerVisitor({ ...scene.visitor, consents: true }, AFTER_DEADLINE);
  });

  it("changes interests, not to themes of another event", async () => {
    const other = await makeTheme(scene.event.id);
    expect(await change({ intent: "interests", interests: [other.id] })).toEqual({ ok: true });
    const elsewhere = await makeTheme((await makeEvent()).id);
    expect(await change({ intent: "interests", interests: [elsewhere.id] })).toEqual({
      ok: false,
      reason: "unknown-theme",
    });
    const profile = await loadProfile(scene.person.id, scene.event.slug);
    expect(profile?.interests).toEqual([other.id]);
  });

  it("keeps two challenges at most, also when two come at once", async () => {
    const bring = () =>
      change({ intent: "challenge", key: randomUUID(), ...challenge, title: "Nog iets" });
    const results = await Promise.all([bring(), bring()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const profile = await loadProfile(scene.person.id, scene.event.slug);
    expect(profile?.challenges).toHaveLength(2);
    expect(profile?.nextKey).toBeNull();
    await change({ intent: "drop-challenge", key: profile?.challenges[0]?.id ?? "" });
    const after = await loadProfile(scene.person.id, scene.event.slug);
    expect(after?.challenges.map(({ title }) => title)).toEqual(["Nog iets"]);
  });

  it("leaves alone what is somebody else's, whatever id the form brings", async () => {
    const stranger = await makeScene();
    await registerVisitor(stranger.visitor, AFTER_DEADLINE);
    const theirs = await prisma.challenge.findFirstOrThrow({
      where: { ownerId: stranger.person.id },
    });
    const taken = await change({ intent: "challenge", key: theirs.id, ...challenge, title: "Hm" });
    expect(taken).toEqual({ ok: false, reason: "not-found" });
    await change({ intent: "drop-challenge", key: theirs.id });
    const still = await prisma.challenge.findUniqueOrThrow({ where: { id: theirs.id } });
    expect(still.title).toBe(challenge.title);
  });

  it("withdraws consent, calls off what waits, and gives it again as a new row", async () => {
    const [a, b] = [await makeOrganisation(), await makeOrganisation()];
    const run = await prisma.matchRun.create({
      data: { eventId: scene.event.id, summary: {}, unmatched: [] },
    });
    const match = await prisma.match.create({
      data: { runId: run.id, aId: a.id, bId: b.id, score: 0.5, reasons: [], status: "APPROVED" },
    });
    const introduction = await prisma.introduction.create({
      data: {
        matchId: match.id,
        people: { create: { userId: scene.person.id, organisationId: a.id } },
      },
    });
    const waiting = await prisma.outboxMessage.create({
      data: {
        dedupeKey: randomUUID(),
        template: "introduction",
        data: {},
        toEmail: "iemand@voorbeeld.example",
        messageId: randomUUID(),
        introductionId: introduction.id,
      },
    });
    expect(await change({ intent: "withdraw" })).toEqual({ ok: true });
    expect(await consents()).toMatchObject([{ withdrawnAt: AFTER_DEADLINE }]);
    const mail = await prisma.outboxMessage.findUniqueOrThrow({ where: { id: waiting.id } });
    expect(mail.status).toBe("CANCELLED");

    await change({ intent: "consent", consent: "on" }, AFTER_THE_DAY);
    await change({ intent: "consent", consent: "on" }, AFTER_THE_DAY);
    expect(await consents()).toMatchObject([
      { withdrawnAt: AFTER_DEADLINE },
      { givenAt: AFTER_THE_DAY, withdrawnAt: null },
    ]);
  });

  it("signs off: the seat comes free, consent and what was brought go", async () => {
    const organisation = await makeOrganisation();
    const workshop = await makeContribution({
      eventId: scene.event.id,
      organisationId: organisation.id,
      kind: "WORKSHOP",
    });
    const { rounds, rooms } = scene.event.day;
    const run = await makeRun({
      contributionId: workshop.id,
      roundId: rounds[0]?.id ?? "",
      roomId: rooms[0]?.id ?? "",
    });
    const registration = await prisma.registration.findFirstOrThrow({
      where: { userId: scene.person.id },
    });
    await prisma.route.create({
      data: {
        registrationId: registration.id,
        stops: {
          create: {
            contributionId: workshop.id,
            runId: run.id,
            startsAt: new Date(),
            endsAt: new Date(),
            reason: { kind: "chosen" },
          },
        },
      },
    });
    expect(await change({ intent: "sign-off", sure: "on" })).toEqual({ ok: true });
    expect(await prisma.routeStop.count({ where: { runId: run.id } })).toBe(0);
    expect(await prisma.challenge.count({ where: { ownerId: scene.person.id } })).toBe(0);
    expect(await consents()).toMatchObject([{ withdrawnAt: AFTER_DEADLINE }]);
    expect(await loadProfile(scene.person.id, scene.event.slug)).toBeNull();
  });

  it("signing off leaves what one wrote as a colleague with the gemeente", async () => {
    const { organisationId } = await prisma.registration.findFirstOrThrow({
      where: { userId: scene.person.id },
    });
    await makeColleague(organisationId, { userId: scene.person.id });
    await change({ intent: "sign-off", sure: "on" });
    expect(await prisma.challenge.count({ where: { ownerId: scene.person.id } })).toBe(1);
  });
});
