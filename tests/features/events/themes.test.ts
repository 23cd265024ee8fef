import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import type { ThemeSettings } from "#app/domain/events/settings.ts";
import { removeTheme } from "#app/features/events/remove-theme.ts";
import { saveTheme } from "#app/features/events/save-theme.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

let event: Awaited<ReturnType<typeof makeEvent>>;
beforeEach(async () => {
  event = await makeEvent();
});

const NEW: ThemeSettings = {
  name: "Schulden en armoede",
  family: "money",
  synonyms: ["geldzorgen"],
  broaderId: null,
};
const save = (themeId: string | null, sent: ThemeSettings) =>
  saveTheme({ eventSlug: event.slug, themeId }, { seen: {}, sent });
const find = (name: string) =>
  prisma.theme.findFirstOrThrow({ where: { eventId: event.id, name } });

describe("a theme", () => {
  it("is added with an address of its own, once by each name", async () => {
    expect(await save(null, NEW)).toEqual({ ok: true });
    expect(await find(NEW.name)).toMatchObject({
      slug: "schulden-en-armoede",
      family: "MONEY",
      synonyms: ["geldzorgen"],
    });
    expect(await save(null, { ...NEW, name: "schulden en  Armoede" })).toMatchObject({
      problems: [{ field: "name", reason: "name-taken" }],
    });
  });

  it("never becomes part of itself, however far round", async () => {
    const [a, b, c] = [
      await makeTheme(event.id),
      await makeTheme(event.id),
      await makeTheme(event.id),
    ];
    const under = (theme: typeof a, broaderId: string) =>
      save(theme.id, { name: theme.name, family: "money", synonyms: [], broaderId });
    expect(await under(b, a.id)).toEqual({ ok: true });
    expect(await under(c, b.id)).toEqual({ ok: true });
    expect(await under(a, c.id)).toMatchObject({ problems: [{ reason: "wider-circle" }] });
    expect(await under(a, a.id)).toMatchObject({ problems: [{ reason: "wider-circle" }] });
    const other = await makeTheme((await makeEvent()).id);
    expect(await under(a, other.id)).toMatchObject({ problems: [{ reason: "unknown-theme" }] });
  });

  it("does not close a circle when two organisers link at the same moment", async () => {
    const [a, b] = [await makeTheme(event.id), await makeTheme(event.id)];
    const under = (theme: typeof a, broaderId: string) =>
      save(theme.id, { name: theme.name, family: "money", synonyms: [], broaderId });
    // Transactions only meet when none of them has to wait for its connection first.
    await Promise.all([1, 2, 3].map(() => prisma.$queryRaw`select pg_sleep(0.1)::text`));
    const both = await Promise.all([under(a, b.id), under(b, a.id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("removing a theme", () => {
  const remove = (themeId: string, intoId: string | null) =>
    removeTheme({ eventSlug: event.slug, themeId }, intoId);

  it("goes at once when nobody uses it; what was under it moves up", async () => {
    const top = await makeTheme(event.id);
    const middle = await makeTheme(event.id);
    const low = await makeTheme(event.id);
    await prisma.theme.update({ where: { id: middle.id }, data: { broaderId: top.id } });
    await prisma.theme.update({ where: { id: low.id }, data: { broaderId: middle.id } });
    expect(await remove(middle.id, null)).toMatchObject({ ok: true, into: null });
    expect((await find(low.name)).broaderId).toBe(top.id);
  });

  it("pours all that hangs on it into another, once, with its words", async () => {
    const { id: organisationId } = await makeOrganisation();
    const gone = await makeTheme(event.id, { name: "Geldzorgen", synonyms: ["schuld"] });
    const into = await makeTheme(event.id, { name: "Schulden", synonyms: ["Schuld"] });
    const of = { eventId: event.id, organisationId };
    const both = await makeContribution({ ...of, themeIds: [gone.id, into.id] });
    const one = await makeContribution({ ...of, themeIds: [gone.id] });
    await makeChallenge({ ...of, themeIds: [gone.id] });
    await makeVisitor({
      ...of,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      themeIds: [gone.id, into.id],
    });
    expect(await remove(gone.id, null)).toEqual({
      ok: false,
      reason: "in-use",
      contributions: 2,
      challenges: 1,
      interests: 1,
    });
    expect(await remove(gone.id, into.id)).toEqual({
      ok: true,
      name: "Geldzorgen",
      into: "Schulden",
    });
    expect((await find("Schulden")).synonyms).toEqual(["Schuld", "Geldzorgen"]);
    const links = await prisma.contributionTheme.findMany({ where: { themeId: into.id } });
    expect(links.map(({ contributionId }) => contributionId).sort()).toEqual(
      [both.id, one.id].sort(),
    );
    expect(links.every(({ position }) => position === 0)).toBe(true);
    expect(await prisma.interest.count({ where: { themeId: into.id } })).toBe(1);
    expect(await prisma.challengeTheme.count({ where: { themeId: into.id } })).toBe(1);
  });

  it("stays within the event", async () => {
    const theme = await makeTheme(event.id);
    const other = await makeTheme((await makeEvent()).id);
    expect(await remove(theme.id, other.id)).toMatchObject({ reason: "unknown-theme" });
    expect(await remove(other.id, null)).toMatchObject({ reason: "not-found" });
  });
});
