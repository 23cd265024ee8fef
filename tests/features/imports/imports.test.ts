import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import writeExcel from "write-excel-file/node";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrCreateMunicipality } from "#app/db/organisations.ts";
import type { ImportKind } from "#app/domain/imports/import.ts";
import { confirmImport } from "#app/features/imports/confirm-import.ts";
import { discardImport, sweepImports } from "#app/features/imports/discard-import.ts";
import { loadDraft } from "#app/features/imports/load-draft.ts";
import { templateCsv, templateExcel } from "#app/features/imports/make-template.ts";
import { receiveImport } from "#app/features/imports/receive-import.ts";
import { registerVisitor } from "#app/features/registration/register-visitor.ts";
import { signOff } from "#app/features/registration/sign-off.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeEvent,
  makeOrganiser,
  makeTheme,
  makeVisitor,
  makeOrganisation,
} from "#tests/factories.ts";

useTestDatabase();
const folder = mkdtemp(path.join(tmpdir(), "import-test-"));
afterAll(async () => {
  await stopQueue();
  await rm(await folder, { recursive: true });
});

const NOW = new Date("2027-02-01T12:00:00Z");
const LATER = new Date("2027-02-02T13:00:00Z");
let scene: Awaited<ReturnType<typeof makeScene>>;

async function makeScene() {
  await queue();
  const made = await makeEvent();
  const event = await findEvent(made.slug);
  if (!event) throw new Error("the event is there");
  const organiser = await makeOrganiser(made.id);
  await makeTheme(made.id, { name: "Schuldhulp" });
  return { event, day: made.day, organiser };
}

beforeEach(async () => {
  scene = await makeScene();
});

async function receive(
  content: string | Buffer,
  kind: ImportKind = "contributions",
  name = "lijst.csv",
) {
  const at = path.join(await folder, "file");
  await writeFile(at, content);
  const about = { eventId: scene.event.id, kind, userId: scene.organiser.id };
  return receiveImport({ path: at, name }, about, NOW);
}

async function draftOf(content: string | Buffer, kind?: ImportKind): Promise<string> {
  const received = await receive(content, kind);
  if (!received.ok) throw new Error(received.reason);
  return received.draftId;
}

const look = (id: string, now = NOW) => loadDraft(scene.event, id, now);
const confirm = (draftId: string, sendsMail = false) =>
  confirmImport({ event: scene.event, draftId, sendsMail }, NOW);
const contributions = () =>
  prisma.contribution.findMany({
    where: { eventId: scene.event.id },
    orderBy: { title: "asc" },
    include: { themes: true, owner: true, organisation: true, partners: true },
  });
const registrations = () =>
  prisma.registration.findMany({
    where: { eventId: scene.event.id },
    include: { user: { include: { consents: true } }, interests: true },
  });

const LIST = [
  "Titel;Gemeente;In één zin;Wat het is;Wat het oplevert;Thema's;Contact;Samen met",
  'Geldloket;Goes;"Praten; zonder afspraak";Verhaal;Winst;schuldhulp;contact@goes.example;Veere',
  "Nog niet af;Súdwest-Fryslân;;;;;;",
].join("\r\n");

describe("a file with stands and workshops", () => {
  it("is shown row by row, and writes nothing before somebody says so", async () => {
    const page = await look(await draftOf(LIST));
    expect(page?.counts).toEqual({ new: 2, there: 0, left: 0, wrong: 0 });
    expect(page?.rows[0]?.notes.join(" ")).toContain("contact@goes.example wordt collega bij Goes");
    expect(page?.rows.map(({ number, who, what }) => [number, who, what])).toEqual([
      [2, "Goes", "Geldloket"],
      [3, "Súdwest-Fryslân", "Nog niet af"],
    ]);
    expect(await contributions()).toEqual([]);
  });

  it("is written once, however often and whoever sends it", async () => {
    const [first, second] = [await draftOf(LIST), await draftOf(LIST)];
    const both = await Promise.all([confirm(first), confirm(second), confirm(first)]);
    expect(
      both
        .filter(({ ok }) => ok)
        .map((one) => ("written" in one ? one.written : 0))
        .sort(),
    ).toEqual([0, 2]);
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: "not-found" }]);
    const [loket, draft] = await contributions();
    expect(loket).toMatchObject({
      status: "SUBMITTED",
      summary: "Praten; zonder afspraak",
      organisation: { municipalityCode: "GM0664" },
      owner: { email: "contact@goes.example" },
    });
    expect([loket?.themes.length, loket?.partners.length]).toEqual([1, 1]);
    expect(draft).toMatchObject({ status: "DRAFT", submittedAt: null, ownerId: null });
    const member = await prisma.membership.findFirst({ where: { userId: loket?.ownerId ?? "" } });
    expect(member).toMatchObject({ status: "ACTIVE", organisationId: loket?.organisationId });

    const again = await draftOf(LIST);
    expect((await look(again))?.counts).toEqual({ new: 0, there: 2, left: 0, wrong: 0 });
    await prisma.contribution.update({ where: { id: loket?.id }, data: { title: "Anders" } });
    expect(await confirm(again)).toMatchObject({ ok: true, written: 0, there: 2 });
    expect(await contributions()).toHaveLength(2);
  });

  it("does not bring back whom a colleague took out, also when that happens meanwhile", async () => {
    const draft = await draftOf(LIST);
    const goes = await findOrCreateMunicipality("GM0664", prisma);
    const person = await prisma.user.upsert({
      where: { email: "contact@goes.example" },
      create: { email: "contact@goes.example" },
      update: {},
    });
    const ids = { userId: person.id, organisationId: goes.id };
    await prisma.membership.deleteMany({ where: ids });
    await prisma.membership.create({ data: { ...ids, status: "REMOVED" } });
    expect((await look(draft))?.rows[0]?.notes.join(" ")).toContain("weggehaald door een collega");
    expect(await confirm(draft)).toMatchObject({ ok: true, written: 2 });
    const members = await prisma.membership.findMany({ where: ids, select: { status: true } });
    expect(members).toEqual([{ status: "REMOVED" }]);
    expect((await contributions())[0]).toMatchObject({ title: "Geldloket", ownerId: null });
    await prisma.membership.deleteMany({ where: ids });
  });

  it("is written whole or not at all", async () => {
    const draft = await draftOf(`${LIST}\r\nZonder gemeente;Zutfen;;;;;;`);
    expect((await look(draft))?.rows[2]).toMatchObject({ number: 4, state: "wrong" });
    expect(await confirm(draft)).toEqual({ ok: false, reason: "wrong-rows", wrong: 1 });
    expect(await contributions()).toEqual([]);
    expect(await look(draft)).not.toBeNull();
  });

  it("is judged again when it is confirmed", async () => {
    const draft = await draftOf(LIST);
    await prisma.theme.deleteMany({ where: { eventId: scene.event.id } });
    expect(await confirm(draft)).toMatchObject({ reason: "wrong-rows", wrong: 1 });
    expect(await contributions()).toEqual([]);
  });

  it("is one event's own, and is gone after a day or when it is thrown away", async () => {
    const draft = await draftOf(LIST);
    const other = await findEvent((await makeEvent()).slug);
    if (!other) throw new Error("the event is there");
    expect(await loadDraft(other, draft, NOW)).toBeNull();
    expect(await confirmImport({ event: other, draftId: draft, sendsMail: false }, NOW)).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await discardImport({ id: draft, eventSlug: other.slug })).toBe(false);
    expect(await look(draft, LATER)).toBeNull();
    await sweepImports(NOW);
    expect(await look(draft)).not.toBeNull();
    await sweepImports(LATER);
    expect(await look(draft)).toBeNull();
  });
});

describe("a file with visitors", () => {
  const list =
    "E-mailadres,Gemeente,Naam,Zoekt\nA@Goes.example,Goes,Adviseur,schuldhulp\nb@urk.example,Urk,,\n";

  it("signs them up without consent, and mails only when asked", async () => {
    expect(await confirm(await draftOf(list, "visitors"))).toMatchObject({ written: 2, mailed: 0 });
    expect(await prisma.outboxMessage.count({ where: { toEmail: "a@goes.example" } })).toBe(0);
    const made = await registrations();
    expect(
      made.map(({ interests, user }) => [user.email, interests.length, user.consents]),
    ).toEqual(
      expect.arrayContaining([
        ["a@goes.example", 1, []],
        ["b@urk.example", 0, []],
      ]),
    );
    expect(made.every(({ locationDayId }) => locationDayId === scene.day.id)).toBe(true);

    const longer = `${list}c@urk.example,Urk,,\n`;
    const draft = await draftOf(longer, "visitors");
    expect((await look(draft))?.counts).toEqual({ new: 1, there: 2, left: 0, wrong: 0 });
    expect(await confirm(draft, true)).toMatchObject({ written: 1, there: 2, mailed: 1 });
    const mails = await prisma.outboxMessage.findMany({
      where: { template: "registration-confirmed" },
    });
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(["c@urk.example"]);
  });

  it("does not sign up again who signed off, until that person does", async () => {
    await confirm(await draftOf(list, "visitors"));
    const person = await prisma.user.findUniqueOrThrow({ where: { email: "a@goes.example" } });
    expect(await signOff(person.id, scene.event.slug, NOW)).toEqual({ ok: true });

    const draft = await draftOf(list, "visitors");
    const page = await look(draft);
    expect(page?.counts).toEqual({ new: 0, there: 1, left: 1, wrong: 0 });
    expect(page?.rows[0]?.notes).toEqual([expect.stringContaining("1 februari 2027")]);
    const done = { ok: true, written: 0, there: 1, left: 1, mailed: 0 };
    expect(await confirm(draft, true)).toMatchObject(done);
    expect((await registrations()).map(({ user }) => user.email)).toEqual(["b@urk.example"]);

    const again = await registerVisitor(
      {
        person: { userId: person.id, email: person.email, name: "Adviseur" },
        ...{ eventSlug: scene.event.slug, municipalityCode: "GM0664", dayId: undefined },
        ...{ interests: [], challenges: [], consents: false },
      },
      NOW,
    );
    expect(again.ok).toBe(true);
    const there = { new: 0, there: 2, left: 0, wrong: 0 };
    expect((await look(await draftOf(list, "visitors")))?.counts).toEqual(there);
    expect(await prisma.signOff.count({ where: { userId: person.id } })).toBe(0);
  });

  it("leaves who signed up already as they are", async () => {
    const organisation = await makeOrganisation();
    const person = await prisma.user.create({
      data: { email: "er@al.example", name: "Eigen naam" },
    });
    await makeVisitor({
      eventId: scene.event.id,
      eventSlug: scene.event.slug,
      locationDayId: scene.day.id,
      organisationId: organisation.id,
      userId: person.id,
    });
    const draft = await draftOf("Mail;Gemeente;Naam\nEr@al.example;Goes;Ander", "visitors");
    expect((await look(draft))?.rows).toMatchObject([{ state: "there" }]);
    expect(await confirm(draft)).toMatchObject({ written: 0, there: 1 });
    expect((await registrations())[0]).toMatchObject({
      organisationId: organisation.id,
      user: { name: "Eigen naam" },
    });
  });
});

describe("files from Excel and our own examples", () => {
  const sheet = (rows: (string | number | null)[][]) =>
    writeExcel(
      rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    ).toBuffer();

  it("are read", async () => {
    const bytes = await sheet([
      ["Gemeente", "Titel", "Soort", "Minuten"],
      ["Goes", "Loket", "Workshop", 45],
      [null, null, null, null],
      ["Urk", "Zee", null, null],
    ]);
    const page = await look(await draftOf(bytes));
    expect(page?.rows.map(({ number, what, state }) => [number, what, state])).toEqual([
      [2, "Loket", "new"],
      [4, "Zee", "new"],
    ]);
  });

  it.each(["contributions", "visitors"] as const)("are right as we give them: %s", async (kind) => {
    await makeTheme(scene.event.id, { name: "Minimabeleid" });
    for (const bytes of [Buffer.from(templateCsv(kind)), await templateExcel(kind)]) {
      const page = await look(await draftOf(bytes, kind));
      expect(page?.rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(page).toMatchObject({ counts: { new: 1, there: 0, wrong: 0 }, ignored: [] });
    }
  });

  it("are refused with formulas in them", async () => {
    const bytes = await writeExcel([
      [{ value: "Gemeente" }, { value: "Titel" }],
      [{ value: "Goes" }, { value: "=1+1", type: "Formula" }],
    ]).toBuffer();
    expect(await receive(bytes)).toEqual({ ok: false, reason: "excel-formulas" });
  });

  it("are refused when broken, and with far too many rows", async () => {
    const good = await sheet([
      ["Gemeente", "Titel"],
      ["Goes", "Loket"],
    ]);
    expect(await receive(good.subarray(0, good.length - 30))).toMatchObject({
      reason: "broken-excel",
    });
    const hurt = Buffer.from(good);
    hurt.fill(7, 60, 160);
    expect(await receive(hurt)).toMatchObject({ reason: "broken-excel" });
    const rows = Array.from({ length: 6000 }, () => ["Goes", "Loket"]);
    expect(await receive(await sheet([["Gemeente", "Titel"], ...rows]))).toMatchObject({
      reason: "too-many-rows",
    });
  });
});

describe("a bad file", () => {
  it.each([
    ["empty", ""],
    ["not-a-table", Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex")],
    ["old-excel", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["broken-excel", Buffer.from("504b0304140000000800", "hex")],
    ["wrong-encoding", Buffer.from(Buffer.from("Gemeente;Titel\nSúdwest;Één").toString("latin1"))],
    ["no-header", "Gemeente|Titel\nGoes|Loket"],
    ["missing-columns", "Gemeente;Soort\nGoes;Stand"],
    ["broken-quotes", 'Gemeente;Titel\nGoes;"Loket\nUrk;Zee'],
    ["too-many-rows", `Gemeente;Titel\n${"Goes;Loket\n".repeat(100_000)}`],
    ["too-large", Buffer.alloc(5 * 1024 * 1024 + 1, "a")],
  ])("is refused as %s and leaves nothing", async (reason, content) => {
    expect(await receive(content)).toMatchObject({ ok: false, reason });
    expect(await prisma.importDraft.count({ where: { eventId: scene.event.id } })).toBe(0);
  });
});
