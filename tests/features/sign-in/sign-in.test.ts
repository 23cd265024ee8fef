import { afterAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { SIGN_IN_LINK_LIFETIME, signInToken } from "#app/domain/sign-in/token.ts";
import { requestLink } from "#app/features/sign-in/request-link.ts";
import { consumeLink, linkIsOpen } from "#app/features/sign-in/use-link.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";

useTestDatabase();
afterAll(stopQueue);

const appSecret = "a secret of more than thirty-two characters";
const now = new Date("2027-02-01T12:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);

async function ask(email: string, caller = `caller of ${email}`) {
  const answer = await requestLink(
    { email, redirectTo: "/mijn-gegevens", caller },
    { now, appSecret },
  );
  const link = await prisma.signInLink.findFirst({
    where: { email: email.toLowerCase() },
    orderBy: { createdAt: "desc" },
  });
  return { answer, token: link ? signInToken(appSecret, link.id) : "" };
}

describe("a sign-in link", () => {
  it("lets its owner in once, and makes the person on the first visit", async () => {
    const { token } = await ask("Nieuw@Gemeente.example");
    expect(await consumeLink(token, later(1000))).toMatchObject({
      ok: true,
      redirectTo: "/mijn-gegevens",
    });
    expect(await consumeLink(token, later(2000))).toEqual({ ok: false, reason: "used-or-expired" });
    expect(await prisma.user.count({ where: { email: "nieuw@gemeente.example" } })).toBe(1);
  });

  it("can be looked at without being used up", async () => {
    const { token } = await ask("scanner@gemeente.example");
    expect(await linkIsOpen(token, later(1000))).toBe(true);
    expect(await linkIsOpen(token, later(1000))).toBe(true);
    expect((await consumeLink(token, later(1000))).ok).toBe(true);
    expect(await linkIsOpen(token, later(1000))).toBe(false);
  });

  it("works ten minutes and no longer", async () => {
    const { token } = await ask("laat@gemeente.example");
    expect(await linkIsOpen(token, later(SIGN_IN_LINK_LIFETIME - 1))).toBe(true);
    expect((await consumeLink(token, later(SIGN_IN_LINK_LIFETIME))).ok).toBe(false);
  });

  it("lets one of many at the same moment in", async () => {
    const { token } = await ask("tegelijk@gemeente.example");
    const all = await Promise.all(
      Array.from({ length: 20 }, () => consumeLink(token, later(1000))),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("stands nowhere in the database as it is", async () => {
    const { token } = await ask("geheim@gemeente.example");
    const links = JSON.stringify(await prisma.signInLink.findMany());
    const mails = JSON.stringify(await prisma.outboxMessage.findMany());
    expect(links + mails).not.toContain(token);
  });

  it("answers the same for an address that is known and one that is not", async () => {
    await prisma.user.create({ data: { email: "bekend@gemeente.example" } });
    const known = await ask("bekend@gemeente.example");
    const unknown = await ask("onbekend@gemeente.example");
    expect(known.answer).toEqual(unknown.answer);
    expect(await prisma.user.count({ where: { email: "onbekend@gemeente.example" } })).toBe(0);
    const mails = await prisma.outboxMessage.count({
      where: { toEmail: { in: ["bekend@gemeente.example", "onbekend@gemeente.example"] } },
    });
    expect(mails).toBe(2);
  });

  it("is sent five times in a quarter of an hour at most", async () => {
    for (let time = 1; time <= 5; time++) {
      expect((await ask("vaak@gemeente.example")).answer.ok).toBe(true);
    }
    const sixth = (await ask("vaak@gemeente.example")).answer;
    expect(sixth).toMatchObject({ ok: false, reason: "too-often" });
    expect((await ask("ander@gemeente.example")).answer.ok).toBe(true);
  });

  it("reaches a whole hall behind one network address", async () => {
    const people = Array.from({ length: 60 }, (_, n) => `bezoeker-${n}@gemeente.example`);
    for (const email of people) {
      expect((await ask(email, "de wifi van de zaal")).answer.ok).toBe(true);
    }
  });
});
