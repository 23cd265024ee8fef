import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { proposeDivision } from "#app/features/routes-of-visitors/divide-day.ts";
import { loadTogether } from "#app/features/routes-of-visitors/load-together.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { keepWishes } from "#app/features/routes-of-visitors/set-wishes.ts";
import { takePart } from "#app/features/routes-of-visitors/take-part.ts";
import { changeDetails } from "#app/features/registration/change-details.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE, makeOrganisation } from "#tests/factories.ts";
import { makeRouteScene, onRoute } from "./scene.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeRouteScene>>;
type Visitor = Awaited<ReturnType<typeof scene.visitor>>;
let me: Visitor;
let colleague: Visitor;
beforeEach(async () => {
  scene = await makeRouteScene();
  me = await scene.visitor();
  colleague = await scene.visitor();
  for (const { userId } of [me, colleague]) {
    await keepWishes(userId, scene.event.slug, { fullness: "calm" }, AFTER_DEADLINE);
    await proposeNewRoute(userId, scene.event.slug, AFTER_DEADLINE);
  }
});

const share = ({ userId }: Visitor, sharesRoute = true) =>
  keepWishes(userId, scene.event.slug, { sharesRoute }, AFTER_DEADLINE);
const load = ({ userId }: Visitor) => loadTogether(userId, scene.event.slug, AFTER_DEADLINE);
const divide = (chosen = [colleague.registrationId]) =>
  proposeDivision({ userId: me.userId, eventSlug: scene.event.slug, chosen }, AFTER_DEADLINE);
const take = ({ userId }: Visitor) => takePart(userId, scene.event.slug, AFTER_DEADLINE);

describe("sharing a route", () => {
  it("is off at first, shows only to the same organisation, and can be undone", async () => {
    expect((await load(me))?.people).toEqual([]);
    await share(colleague);
    const seen = await load(me);
    expect(seen?.people).toMatchObject([{ registrationId: colleague.registrationId }]);
    expect(seen?.people[0]?.stops.map(({ contributionId }) => contributionId)).toEqual(
      await onRoute(colleague.registrationId),
    );
    // Why somebody goes somewhere may quote what they struggle with.
    expect(seen?.people[0]?.stops.every(({ reason }) => reason === null)).toBe(true);
    const elsewhere = await scene.visitor((await makeOrganisation()).id);
    expect((await load(elsewhere))?.people).toEqual([]);
    await share(colleague, false);
    expect((await load(me))?.people).toEqual([]);
  });

  it("ends when one comes for another organisation: the yes was to these colleagues", async () => {
    await share(me);
    const wanted = { municipality: "GM0050" };
    await changeDetails(me.userId, scene.event.slug, wanted, AFTER_DEADLINE);
    const row = await prisma.registration.findUniqueOrThrow({ where: { id: me.registrationId } });
    expect(row.sharesRoute).toBe(false);
  });
});

describe("a divided day", () => {
  it("needs people who share", async () => {
    expect(await divide()).toMatchObject({ reason: "not-sharing" });
    await share(me);
    expect(await divide()).toMatchObject({ reason: "alone" });
    await share(colleague);
    expect(await divide([])).toMatchObject({ reason: "alone" });
    expect(await divide()).toEqual({ ok: true });
  });

  it("shows more seen together, changes nobody's route, and each takes their own part", async () => {
    await share(me);
    await share(colleague);
    const before = [await onRoute(me.registrationId), await onRoute(colleague.registrationId)];
    expect(before[0]).toEqual(before[1]);
    await divide();
    const division = (await load(me))?.division;
    expect(division?.seenBefore).toBe(before[0]?.length);
    expect(division?.seenAfter).toBeGreaterThan(division?.seenBefore ?? 0);
    expect([await onRoute(me.registrationId), await onRoute(colleague.registrationId)]).toEqual(
      before,
    );
    expect(await take(me)).toEqual({ ok: true });
    const mine = division?.parts.find(({ isMe }) => isMe)?.after.map((one) => one.contributionId);
    expect(await onRoute(me.registrationId)).toEqual(mine);
    expect(await onRoute(colleague.registrationId)).toEqual(before[1]);
    const pinned = await prisma.routeStop.count({
      where: { pinned: false, route: { registrationId: me.registrationId } },
    });
    expect(pinned).toBe(0);
    expect(await take(me)).toMatchObject({ reason: "no-part" });
    expect((await load(colleague))?.division?.parts.map(({ isStale }) => isStale)).toEqual([
      false,
      false,
    ]);
    expect(await take(colleague)).toEqual({ ok: true });
    const together = new Set([
      ...(await onRoute(me.registrationId)),
      ...(await onRoute(colleague.registrationId)),
    ]);
    expect(together.size).toBe(division?.seenAfter);
  });

  it("does not undo what somebody changed after it was made, and leaves pins", async () => {
    await share(me);
    await share(colleague);
    const [pinned = "", other = ""] = await onRoute(me.registrationId);
    const { slug } = scene.event;
    await changeRoute(me.userId, slug, { intent: "pin", contribution: pinned }, AFTER_DEADLINE);
    await divide();
    const part = (await load(me))?.division?.parts.find(({ isMe }) => isMe);
    expect(part?.after.map(({ contributionId }) => contributionId)).toContain(pinned);
    await changeRoute(me.userId, slug, { intent: "pin", contribution: other }, AFTER_DEADLINE);
    const before = await onRoute(me.registrationId);
    expect(await take(me)).toEqual({ ok: false, reason: "changed" });
    expect(await onRoute(me.registrationId)).toEqual(before);
  });

  it("is refused whole when a seat of it is gone", async () => {
    await share(me);
    await share(colleague);
    await divide();
    const had = new Set([
      ...(await onRoute(me.registrationId)),
      ...(await onRoute(colleague.registrationId)),
    ]);
    const parts = (await load(me))?.division?.parts ?? [];
    const fresh = parts
      .flatMap(({ registrationId, after }) => after.map((stop) => ({ registrationId, stop })))
      .find(({ stop }) => stop.kind === "workshop" && !had.has(stop.contributionId));
    const person = fresh?.registrationId === me.registrationId ? me : colleague;
    const contributionId = fresh?.stop.contributionId ?? "";
    await prisma.workshopRun.updateMany({ where: { contributionId }, data: { isClosed: true } });
    const before = await onRoute(person.registrationId);
    expect(await take(person)).toEqual({ ok: false, reason: "no-seats" });
    expect(await onRoute(person.registrationId)).toEqual(before);
  });

  it("is not shown to who stops sharing, nor with them", async () => {
    await share(me);
    await share(colleague);
    await divide();
    await share(colleague, false);
    expect((await load(me))?.division).toBeNull();
    expect((await load(colleague))?.division).toBeNull();
    expect(await take(colleague)).toMatchObject({ reason: "no-part" });
  });
});
