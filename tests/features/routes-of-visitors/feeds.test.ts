import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import {
  loadFeeds,
  makeFeed,
  MOST_FEEDS,
  withdrawFeed,
} from "#app/features/routes-of-visitors/feeds.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { readFeed } from "#app/features/routes-of-visitors/read-feed.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { loadMyData } from "#app/features/privacy/load-my-data.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE } from "#tests/factories.ts";
import { makeRouteScene, onRoute } from "./scene.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeRouteScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
beforeEach(async () => {
  scene = await makeRouteScene();
  me = await scene.visitor();
});

const who = () => ({ userId: me.userId, eventSlug: scene.event.slug });
const make = (name = "Telefoon") => makeFeed({ ...who(), name }, AFTER_DEADLINE);
const read = (token: string, caller = "1.2.3.4") =>
  readFeed({ token, caller, siteUrl: "https://parade.example" }, AFTER_DEADLINE);

async function madeToken(): Promise<string> {
  const made = await make();
  if (!made.ok) throw new Error(made.reason);
  return made.token;
}

async function calendar(token: string): Promise<string> {
  const found = await read(token);
  if (!found.ok) throw new Error(found.reason);
  return found.calendar.replace(/\r\n[ \t]/g, "");
}

/** The appointments of a calendar: by UID the lines of each. */
function appointments(text: string): Map<string, string> {
  const events = text.split("BEGIN:VEVENT").slice(1);
  return new Map(events.map((one) => [/UID:(.*)/.exec(one)?.[1]?.trim() ?? "", one]));
}

describe("an address for a calendar app", () => {
  it("gives the route of now, from a token that is nowhere kept", async () => {
    const token = await madeToken();
    expect(await read(token)).toMatchObject({ reason: "no-route" });
    await proposeNewRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
    const text = await calendar(token);
    expect(appointments(text).size).toBe((await onRoute(me.registrationId)).length);
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    const rows = await prisma.feedToken.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    const [feed] = (await loadFeeds(me.userId, scene.event.slug)) ?? [];
    expect(feed).toMatchObject({ name: "Telefoon", lastReadAt: AFTER_DEADLINE });
  });

  it("tells of what goes, comes back and moves, with a number that only rises", async () => {
    const token = await madeToken();
    const [run] = scene.runs;
    const seat = { contribution: run?.contributionId ?? "", run: run?.id };
    const { slug } = scene.event;
    await changeRoute(me.userId, slug, { intent: "add", ...seat }, AFTER_DEADLINE);
    const [[uid, first]] = [...appointments(await calendar(token))] as [[string, string]];
    expect(first).toContain("SEQUENCE:0");
    expect(first).toContain("STATUS:CONFIRMED");
    await changeRoute(
      me.userId,
      slug,
      { intent: "remove", contribution: seat.contribution },
      AFTER_DEADLINE,
    );
    const gone = appointments(await calendar(token)).get(uid);
    expect(gone).toContain("STATUS:CANCELLED");
    expect(gone).toContain("SEQUENCE:1");
    await changeRoute(me.userId, slug, { intent: "add", ...seat }, AFTER_DEADLINE);
    expect(appointments(await calendar(token)).get(uid)).toContain("SEQUENCE:2");
    await prisma.workshopRun.update({
      where: { id: run?.id },
      data: { roundId: scene.event.day.rounds[2]?.id },
    });
    const moved = appointments(await calendar(token)).get(uid);
    expect(moved).toContain("SEQUENCE:3");
    expect(moved).toContain("DTSTART;TZID=Europe/Amsterdam:20270520T143000");
    await prisma.contribution.update({
      where: { id: seat.contribution },
      data: { status: "WITHDRAWN" },
    });
    expect(appointments(await calendar(token)).get(uid)).toContain("STATUS:CANCELLED");
  });

  it("of which nobody was told, cancels nothing", async () => {
    const [stand = ""] = scene.stands;
    const { slug } = scene.event;
    await changeRoute(me.userId, slug, { intent: "add", contribution: stand }, AFTER_DEADLINE);
    await changeRoute(me.userId, slug, { intent: "remove", contribution: stand }, AFTER_DEADLINE);
    expect(appointments(await calendar(await madeToken())).size).toBe(0);
  });

  it("is of its maker alone to withdraw, and says so afterwards", async () => {
    await proposeNewRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
    const token = await madeToken();
    const [feed] = (await loadFeeds(me.userId, scene.event.slug)) ?? [];
    const feedId = feed?.id ?? "";
    const other = await scene.visitor();
    const theirs = { userId: other.userId, eventSlug: scene.event.slug, feedId };
    expect(await withdrawFeed(theirs, AFTER_DEADLINE)).toBe(false);
    expect(await read(token)).toMatchObject({ ok: true });
    expect(await withdrawFeed({ ...who(), feedId }, AFTER_DEADLINE)).toBe(true);
    expect(await read(token)).toEqual({
      ok: false,
      reason: "revoked",
      eventSlug: scene.event.slug,
    });
    expect(await withdrawFeed({ ...who(), feedId }, AFTER_DEADLINE)).toBe(false);
  });

  it("may be several at once, not without end", async () => {
    const made = await Promise.all(Array.from({ length: MOST_FEEDS + 3 }, () => make()));
    expect(made.filter(({ ok }) => ok)).toHaveLength(MOST_FEEDS);
    expect(await loadFeeds(me.userId, scene.event.slug)).toHaveLength(MOST_FEEDS);
  });

  it("is told to wait when it is asked or guessed too often", async () => {
    const guesses = await Promise.all(
      Array.from({ length: 62 }, (_, index) => read(`gok-${index}`, "9.9.9.9")),
    );
    expect(guesses.filter((one) => !one.ok && one.reason === "unknown")).toHaveLength(60);
    expect(guesses.filter((one) => !one.ok && one.reason === "too-often")).toHaveLength(2);
  });

  it("is in one's own data, and gone with the person", async () => {
    const token = await madeToken();
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: me.userId } });
    const subject = { userId: me.userId, email };
    const tables = await loadMyData(subject);
    const feeds = tables.find(({ table }) => table === "FeedToken");
    expect(feeds?.rows).toMatchObject([{ name: "Telefoon" }]);
    expect(JSON.stringify(tables)).not.toContain(token);
    await eraseMe(subject, AFTER_DEADLINE);
    expect(await read(token)).toEqual({ ok: false, reason: "unknown" });
  });
});
