import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { addToTeam } from "#app/features/events/add-to-team.ts";
import { loadTeam } from "#app/features/events/load-team.ts";
import { removeFromTeam } from "#app/features/events/remove-from-team.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganiser } from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const NOW = new Date("2027-02-01T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;
let organiser: Awaited<ReturnType<typeof makeOrganiser>>;
beforeEach(async () => {
  event = await makeEvent();
  organiser = await makeOrganiser(event.id);
});

const add = (role: "organiser" | "reviewer", email: string, now = NOW) =>
  addToTeam(
    { eventSlug: event.slug, role, email },
    { by: { userId: organiser.id, label: "Organisatie" }, now },
  );
const remove = (role: "organiser" | "reviewer", userId: string) =>
  removeFromTeam({ eventSlug: event.slug, role, userId });
const mailsTo = (toEmail: string) => prisma.outboxMessage.count({ where: { toEmail } });

/** Transactions only meet when none of them has to wait for its connection first. */
const openConnections = () =>
  Promise.all(Array.from({ length: 8 }, () => prisma.$queryRaw`select pg_sleep(0.1)::text`));

describe("the people of an event", () => {
  it("come by their address, with one mail", async () => {
    const email = "nieuw@gemeente.example";
    expect(await add("reviewer", email)).toEqual({ ok: true });
    expect(await add("reviewer", email)).toEqual({ ok: false, reason: "already-there" });
    const { reviewer } = await loadTeam(event.slug);
    expect(reviewer).toMatchObject([{ email, name: "nieuw" }]);
    await remove("reviewer", reviewer[0]?.userId ?? "");
    expect(await add("reviewer", email)).toEqual({ ok: true });
    expect(await mailsTo(email)).toBe(1);
    expect(await add("organiser", email)).toEqual({ ok: true });
    expect(await mailsTo(email)).toBe(2);
  });

  it("go at once, but never the last organiser, nor one of another event", async () => {
    expect(await remove("organiser", organiser.id)).toMatchObject({ reason: "last-organiser" });
    const second = await makeOrganiser(event.id);
    expect(await remove("organiser", organiser.id)).toEqual({ ok: true });
    expect(await remove("organiser", organiser.id)).toMatchObject({ reason: "not-found" });
    expect(await remove("organiser", second.id)).toMatchObject({ reason: "last-organiser" });
  });

  it("keeps one when all organisers leave at the same moment", async () => {
    await openConnections();
    const others = await Promise.all(Array.from({ length: 5 }, () => makeOrganiser(event.id)));
    const everybody = [organiser, ...others];
    const left = await Promise.all(everybody.map(({ id }) => remove("organiser", id)));
    expect(left.filter(({ ok }) => ok)).toHaveLength(5);
    expect((await loadTeam(event.slug)).organiser).toHaveLength(1);
  });
});
