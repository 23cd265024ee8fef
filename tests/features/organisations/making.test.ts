import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeOrganisation } from "#app/features/organisations/change-organisation.ts";
import { joinOrganisation } from "#app/features/organisations/join-organisation.ts";
import { loadOrganisation } from "#app/features/organisations/load-organisation.ts";
import {
  makeOrganisation,
  type NewOrganisation,
} from "#app/features/organisations/make-organisation.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makePerson } from "#tests/factories.ts";
import { startClean } from "./clean.ts";

useTestDatabase();
afterAll(stopQueue);

const NOW = new Date("2027-02-01T12:00:00+01:00");
const [EDE, WAGENINGEN, BARNEVELD] = ["GM0228", "GM0289", "GM0203"] as const;
const region: NewOrganisation = {
  kind: "partnership",
  name: "Regio De Vallei",
  members: [EDE, WAGENINGEN],
  isAnother: false,
};
let eventSlug: string;

beforeEach(async () => {
  await startClean();
  eventSlug = (await makeEvent()).slug;
});

async function somebody(email?: string) {
  const { id, email: address } = await makePerson({ email });
  return { userId: id, email: address, name: null };
}

const make = async (wanted: Partial<NewOrganisation> = {}, email?: string) =>
  makeOrganisation(
    { person: await somebody(email), organisation: { ...region, ...wanted }, eventSlug },
    NOW,
  );

const page = async (organisationSlug: string, userId = "") =>
  loadOrganisation({ eventSlug, organisationSlug }, { userId, now: NOW });

describe("an organisation that is no gemeente", () => {
  it("is made with its gemeenten, and its maker is its contact", async () => {
    const made = await make({}, "contact@devallei.example");
    expect(made).toMatchObject({ ok: true, status: "active" });
    expect(await page("regio-de-vallei")).toMatchObject({
      organisation: { kind: "partnership", mailDomains: ["devallei.example"] },
      members: ["Ede", "Wageningen"],
      colleagues: [{ email: "contact@devallei.example", isContact: true }],
    });
    expect((await page("ede"))?.partOf).toEqual(["Regio De Vallei"]);
  });

  it("never shares a name with another, however it is written", async () => {
    await make();
    const again = await make({ name: "de regio vallei" });
    expect(again).toEqual({
      ok: false,
      reason: "taken",
      namesakes: [
        { name: "Regio De Vallei", kind: "partnership", ref: { slug: "regio-de-vallei" } },
      ],
    });
    // Saying that it is another helps only where the names differ.
    expect(await make({ name: "REGIO DE VALLEI", isAnother: true })).toMatchObject({ ok: false });
    expect(await make({ name: "gemeente Ede" })).toMatchObject({
      reason: "taken",
      namesakes: [{ name: "Ede", ref: { slug: "ede" } }],
    });
    expect(await prisma.organisation.count({ where: { kind: "PARTNERSHIP" } })).toBe(1);
  });

  it("asks about a name that is nearly the same, and takes it when that is another", async () => {
    await make();
    expect(await make({ name: "Regio De Valei" })).toMatchObject({ reason: "alike" });
    expect(await make({ name: "Regio De Valei", isAnother: true })).toMatchObject({ ok: true });
  });

  it("is one when many make it at the same moment in their own writing", async () => {
    const names = ["De Verbinding", "verbinding", "DE VERBINDING", "Verbinding", "Vérbinding"];
    const kind = "knowledge_partner" as const;
    const made = await Promise.all(names.map((name) => make({ name, kind, members: [] })));
    expect(made.filter((one) => one?.ok)).toHaveLength(1);
    const refused = made.filter((one) => one?.ok === false);
    expect(refused.map((one) => "reason" in one && one.reason)).toEqual(Array(4).fill("taken"));
    expect(await prisma.organisation.count()).toBe(1);
  });

  it("has an address of its own where names differ but not in words", async () => {
    await make({ name: "Werk en Zo", members: [], kind: "national" });
    const other = await make({ name: "Geen gemeente", members: [], kind: "national" });
    expect(other).toMatchObject({ organisation: { slug: "geen-gemeente-2" } });
  });

  it("is joined by others as a gemeente is", async () => {
    await make({}, "contact@devallei.example");
    const join = async (email: string) =>
      joinOrganisation({ person: await somebody(email), slug: "regio-de-vallei", eventSlug }, NOW);
    expect(await join("collega@devallei.example")).toMatchObject({ status: "active" });
    expect(await join("iemand@ede.example")).toMatchObject({ status: "pending" });
    const person = await somebody();
    expect(await joinOrganisation({ person, slug: "bestaat-niet", eventSlug }, NOW)).toBeNull();
  });
});

describe("changing it", () => {
  it("keeps its address and takes the new members in place of the old", async () => {
    await make();
    const wanted = { ...region, name: "Regio De Vallei en omgeving", members: [EDE, BARNEVELD] };
    expect(await changeOrganisation("regio-de-vallei", wanted)).toEqual({ ok: true });
    expect(await page("regio-de-vallei")).toMatchObject({
      organisation: { name: "Regio De Vallei en omgeving" },
      members: ["Barneveld", "Ede"],
    });
    // A name that only differs from its own in writing is its own to choose.
    const shorter = {
      ...wanted,
      kind: "national" as const,
      name: "De Regio De Vallei en omgeving",
    };
    expect(await changeOrganisation("regio-de-vallei", shorter)).toEqual({ ok: true });
    expect((await page("regio-de-vallei"))?.members).toEqual([]);
  });

  it("takes no name of another, and no gemeente's own", async () => {
    await make();
    await make({ name: "Zuiderland", members: [], kind: "national" });
    const wanted = { ...region, name: "regio vallei" };
    expect(await changeOrganisation("zuiderland", wanted)).toMatchObject({ reason: "taken" });
    expect(await changeOrganisation("ede", wanted)).toEqual({ ok: false, reason: "not-found" });
  });
});
