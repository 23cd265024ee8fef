import { describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadDraw } from "#app/features/draw/load-draw.ts";
import { tellOfPeriods } from "#app/features/draw/period-mails.ts";
import { cancelDraw, setDrawPeriod } from "#app/features/draw/set-period.ts";
import { useTestDatabase } from "#tests/database.ts";
import { mailsOf } from "#tests/features/seats/scene.ts";
import { BEFORE, makeDrawScene, OPEN, PERIOD, SEED } from "./scene.ts";

useTestDatabase();

const hours = (count: number) => new Date(PERIOD.closesAt.getTime() + count * 3_600_000);

const dataOf = (userId: string) =>
  prisma.outboxMessage
    .findMany({ where: { userId }, orderBy: { createdAt: "asc" } })
    .then((mails) => mails.map(({ data }) => data));

const jobsOf = (userId: string) =>
  prisma.$queryRaw<unknown[]>`
    select 1 from pgboss.job job join "OutboxMessage" mail on mail."id" = job.data->>'outboxId'
    where job.name = 'deliver-mail' and mail."userId" = ${userId}`.then(({ length }) => length);

describe("the mails of a preference period", () => {
  it("tell everybody of that day once that the lists are open", async () => {
    const { visitor, event } = await makeDrawScene();
    const [one, two] = [await visitor(), await visitor()];
    await tellOfPeriods(new Date(PERIOD.opensAt.getTime() - 1));
    expect(await mailsOf(one.userId)).toEqual([]);
    await Promise.all([tellOfPeriods(PERIOD.opensAt), tellOfPeriods(PERIOD.opensAt)]);
    await tellOfPeriods(OPEN);
    const late = await visitor();
    for (const { userId } of [one, two]) {
      expect(await dataOf(userId)).toEqual([
        {
          ...{ eventName: event.name, eventSlug: event.slug, isReminder: false },
          dayLabel: expect.stringMatching(/^donderdag 20 mei in /) as string,
          until: "dinsdag 20 april, 9.00 uur",
        },
      ]);
      expect(await jobsOf(userId)).toBe(1);
    }
    expect(await mailsOf(late.userId)).toEqual([]);
  });

  it("go at once when the lists open right away, so many as the page said", async () => {
    const { asked, visitor, event, draw } = await makeDrawScene();
    const people = [await visitor(), await visitor(), await visitor()];
    const at = { eventId: event.id, locationDayId: event.day.id };
    expect((await loadDraw(at, BEFORE)).registered).toBe(3);
    const period = { opensAt: null, closesAt: PERIOD.closesAt };
    expect(await setDrawPeriod({ ...asked, period, seed: SEED }, BEFORE)).toEqual({
      ...{ ok: true, mails: 3 },
    });
    expect(await draw()).toMatchObject({ opensAt: BEFORE, toldOpenAt: BEFORE });
    for (const { userId } of people) expect(await mailsOf(userId)).toEqual(["draw-lists"]);
    // Another end is no news.
    const later = { opensAt: null, closesAt: hours(48) };
    expect(await setDrawPeriod({ ...asked, period: later, seed: SEED }, OPEN)).toEqual({
      ...{ ok: true, mails: 0 },
    });
    expect(await draw()).toMatchObject({ opensAt: BEFORE, closesAt: hours(48) });
  });

  it("remind who has no list, a day before each end", async () => {
    const { asked, visitor, rank, runs } = await makeDrawScene();
    const [ready, slow] = [await visitor(), await visitor()];
    await tellOfPeriods(PERIOD.opensAt);
    await rank(ready, [runs.small]);
    await tellOfPeriods(hours(-25));
    expect(await mailsOf(slow.userId)).toHaveLength(1);
    await Promise.all([tellOfPeriods(hours(-24)), tellOfPeriods(hours(-24))]);
    await tellOfPeriods(hours(-3));
    expect(await mailsOf(ready.userId)).toHaveLength(1);
    expect(await dataOf(slow.userId)).toMatchObject([{ isReminder: false }, { isReminder: true }]);
    const period = { opensAt: null, closesAt: hours(72) };
    await setDrawPeriod({ ...asked, period, seed: SEED }, hours(-2));
    await tellOfPeriods(hours(-1));
    expect(await dataOf(slow.userId)).toHaveLength(2);
    await tellOfPeriods(hours(49));
    expect(await dataOf(slow.userId)).toHaveLength(3);
  });

  it("tell who made a list that it is called off, and nobody else", async () => {
    const { asked, visitor, rank, runs } = await makeDrawScene();
    const [listed, other] = [await visitor(), await visitor()];
    await rank(listed, [runs.small]);
    expect(await cancelDraw(asked, OPEN)).toEqual({ ok: true, mails: 1 });
    expect(await mailsOf(listed.userId)).toEqual(["draw-cancelled"]);
    expect(await mailsOf(other.userId)).toEqual([]);
    await tellOfPeriods(OPEN);
    expect(await mailsOf(other.userId)).toEqual([]);
  });

  it("do not say that lists are open once they are called off", async () => {
    const { asked, visitor } = await makeDrawScene();
    const { userId } = await visitor();
    await tellOfPeriods(PERIOD.opensAt);
    await cancelDraw(asked, OPEN);
    const mails = await prisma.outboxMessage.findMany({ where: { userId } });
    expect(mails).toMatchObject([{ template: "draw-lists", status: "CANCELLED" }]);
  });
});
