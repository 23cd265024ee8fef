import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findViewer } from "#app/db/viewers.ts";
import { CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";
import type { ProfileChange } from "#app/domain/registration-of-visitors/profile-form.ts";
import { worksFor } from "#app/domain/people/viewer.ts";
import { loadProfile } from "#app/features/registration/load-profile.ts";
import { registerVisitor, type NewVisitor } from "#app/features/registration/register-visitor.ts";
import { updateProfile } from "#app/features/registration/update-profile.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeChallenge,
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
const ZWOLLE = "GM0193";
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

/** One more day of the event, in another town and without a programme. */
const makeDay = (date: string) =>
  prisma.locationDay.create({
    data: {
      eventId: scene.event.id,
      venue: "De Haven",
      town: "Zwolle",
      address: "Kade 2, Zwolle",
      opensAt: new Date(`${date}T09:30:00+02:00`),
      closesAt: new Date(`${date}T16:30:00+02:00`),
    },
  });

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
});

const consents = () =>
  prisma.consent.findMany({
    where: { userId: scene.person.id, eventSlug: scene.event.slug },
    orderBy: { givenAt: "asc" },
  });
const loadMine = (now = AFTER_DEADLINE) => loadProfile(scene.person.id, scene.event.slug, now);
const change = (value: ProfileChange, now = AFTER_DEADLINE) =>
  updateProfile(scene.person.id, scene.event.slug, value, now);

describe("signing up for an event", () => {
  it("keeps what was told, mails it once, and gives no rights to the gemeente's work", async () => {
    const registered = await registerVisitor(scene.visitor, AFTER_DEADLINE);
    expect(registered.ok).toBe(true);
    const profile = await loadMine();
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
    const second = await makeDay("2027-05-27");
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
    const profile = await loadMine();
    expect(profile?.interests).toEqual([other.id]);
  });

  it("keeps two challenges at most, also when two come at once", async () => {
    const bring = () =>
      change({ intent: "challenge", key: randomUUID(), ...challenge, title: "Nog iets" });
    const results = await Promise.all([bring(), bring()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const profile = await loadMine();
    expect(profile?.challenges).toHaveLength(2);
    expect(profile?.nextKey).toBeNull();
    await change({ intent: "drop-challenge", key: profile?.challenges[0]?.id ?? "" });
    const after = await loadMine();
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
    expect(await loadMine()).toBeNull();
  });

  it("signing off leaves what one wrote as a colleague with the gemeente", async () => {
    const { organisationId } = await myRegistration();
    await makeColleague(organisationId, { userId: scene.person.id });
    const ids = { eventId: scene.event.id, organisationId, ownerId: scene.person.id };
    const written = await makeChallenge(ids);
    await change({ intent: "sign-off", sure: "on" });
    const left = await prisma.challenge.findMany({ where: { ownerId: scene.person.id } });
    expect(left.map(({ id }) => id)).toEqual([written.id]);
  });

  it("counts and shows what came by this form, not what one wrote as a colleague", async () => {
    const { organisationId } = await myRegistration();
    await makeColleague(organisationId, { userId: scene.person.id });
    const ids = { eventId: scene.event.id, organisationId, ownerId: scene.person.id };
    const written = [await makeChallenge(ids), await makeChallenge(ids), await makeChallenge(ids)];
    const profile = await loadMine();
    expect(profile?.challenges.map(({ title }) => title)).toEqual([challenge.title]);

    const bring = (key: string, title: string) =>
      change({ intent: "challenge", ...challenge, key, title });
    expect(await bring(profile?.nextKey ?? "", "De tweede")).toEqual({ ok: true });
    expect(await bring(randomUUID(), "De derde")).toEqual({ ok: false, reason: "enough" });
    const key = written[0]?.id ?? "";
    expect(await bring(key, "Ander")).toEqual({ ok: false, reason: "enough" });
    await change({ intent: "drop-challenge", key });
    const left = await prisma.challenge.findMany({ where: { ownerId: scene.person.id } });
    expect(left).toHaveLength(5);
    expect(left.map(({ title }) => title)).not.toContain("Ander");
  });
});

const myRegistration = () =>
  prisma.registration.findFirstOrThrow({ where: { userId: scene.person.id } });

describe("coming for another gemeente or on another day", () => {
  const details = (municipality: string, day?: string, now = AFTER_DEADLINE) =>
    change({ intent: "details", municipality, day }, now);
  beforeEach(async () => {
    await registerVisitor(scene.visitor, AFTER_DEADLINE);
  });

  it("takes along what was brought, and not what one wrote as a colleague", async () => {
    const before = await myRegistration();
    await makeColleague(before.organisationId, { userId: scene.person.id });
    const { organisationId } = before;
    const ids = { eventId: scene.event.id, organisationId, ownerId: scene.person.id };
    const written = await makeChallenge(ids);
    expect(await details(ZWOLLE)).toEqual({ ok: true, isOtherDay: false });
    const profile = await loadMine();
    expect(profile?.organisation).toBe("Zwolle");
    expect(profile?.challenges).toMatchObject([challenge]);
    const after = await myRegistration();
    expect(after.locationDayId).toBe(before.locationDayId);
    const all = await prisma.challenge.findMany({ where: { ownerId: scene.person.id } });
    const ownerOf = new Map(all.map((one) => [one.id, one.organisationId]));
    expect(ownerOf.get(written.id)).toBe(before.organisationId);
    expect(ownerOf.get(profile?.challenges[0]?.id ?? "")).toBe(after.organisationId);
  });

  it("frees the seats of the old day, and lets the calendar's number go on", async () => {
    const second = await makeDay("2027-05-27");
    const workshop = await makeContribution({
      eventId: scene.event.id,
      organisationId: (await makeOrganisation()).id,
      kind: "WORKSHOP",
    });
    const { rounds, rooms } = scene.event.day;
    const run = await makeRun({
      contributionId: workshop.id,
      roundId: rounds[0]?.id ?? "",
      roomId: rooms[0]?.id ?? "",
    });
    await proposeNewRoute(scene.person.id, scene.event.slug, AFTER_DEADLINE);
    const seats = () => prisma.routeStop.count({ where: { runId: run.id } });
    expect(await seats()).toBe(1);
    expect(await details(AMERSFOORT, scene.event.day.id)).toEqual({ ok: true, isOtherDay: false });
    expect(await seats()).toBe(1);
    expect(await details(AMERSFOORT, second.id)).toEqual({ ok: true, isOtherDay: true });
    expect(await seats()).toBe(0);
    const { id, locationDayId } = await myRegistration();
    expect(locationDayId).toBe(second.id);
    const route = await prisma.route.findUniqueOrThrow({ where: { registrationId: id } });
    expect(route.sequence).toBe(1);
  });

  it("is refused for a day of another event and for one that has been", async () => {
    const elsewhere = await makeEvent();
    expect(await details(AMERSFOORT, elsewhere.day.id)).toEqual({ ok: false, reason: "no-day" });
    const second = await makeDay("2027-05-27");
    expect((await loadMine())?.days.map(({ id }) => id)).toEqual([scene.event.day.id, second.id]);
    await details(AMERSFOORT, second.id);
    expect(await details(AMERSFOORT, scene.event.day.id, AFTER_THE_DAY)).toEqual({
      ok: false,
      reason: "day-over",
    });
    expect((await loadMine(AFTER_THE_DAY))?.days.map(({ id }) => id)).toEqual([second.id]);
  });
});

describe("after the last day", () => {
  beforeEach(async () => {
    await registerVisitor(scene.visitor, AFTER_DEADLINE);
  });

  it("nothing of a registration changes, but one is introduced or not as one likes", async () => {
    const before = await loadMine();
    const key = before?.challenges[0]?.id ?? "";
    const closed: ProfileChange[] = [
      { intent: "details", municipality: ZWOLLE },
      { intent: "interests", interests: [scene.theme.id] },
      { intent: "challenge", ...challenge, key, title: "Te laat" },
      { intent: "sign-off", sure: "on" },
    ];
    for (const value of closed) {
      const refused = { ok: false, reason: "event-over" };
      expect(await change(value, AFTER_THE_DAY)).toEqual(refused);
    }
    const after = await loadMine(AFTER_THE_DAY);
    expect(after).toMatchObject({ organisation: "Amersfoort", challenges: [challenge] });
    expect([before?.isOver, after?.isOver]).toEqual([false, true]);

    expect(await change({ intent: "consent", consent: "on" }, AFTER_THE_DAY)).toEqual({ ok: true });
    expect(await change({ intent: "withdraw" }, AFTER_THE_DAY)).toEqual({ ok: true });
    expect(await change({ intent: "drop-challenge", key }, AFTER_THE_DAY)).toEqual({ ok: true });
    expect((await loadMine(AFTER_THE_DAY))?.challenges).toEqual([]);
  });

  it("is only when every day has been", async () => {
    await makeDay("2027-05-27");
    expect((await loadMine(AFTER_THE_DAY))?.isOver).toBe(false);
    const value = { intent: "interests" as const, interests: [scene.theme.id] };
    expect(await change(value, AFTER_THE_DAY)).toEqual({ ok: true });
  });
});
