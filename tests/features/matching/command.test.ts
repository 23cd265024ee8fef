import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent } from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, makeOthers } from "./scene.ts";

const script = fileURLToPath(new URL("../../../scripts/match.ts", import.meta.url));

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

let slug: string;
beforeEach(async () => {
  const event = await makeEvent();
  slug = event.slug;
  await makeOthers(event);
  await makeGemeente(event, { name: `Vragerveen ${slug}`, asks: DEBT_ASKED });
  await makeGemeente(event, { name: `Toonhoek ${slug}`, shows: DEBT_SHOWN });
});

/** `answer`: what is typed where it asks; null: nobody is there. */
function run(answer: string | null, ...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", script, "--event", slug, ...args],
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err });
      },
    );
    child.stdin?.end(answer === null ? "" : `${answer}\n`);
  });
}

const kept = async () => {
  const matches = await prisma.match.findMany({ where: { run: { event: { slug } } } });
  const mails = await prisma.outboxMessage.count({
    where: { template: "introduction", data: { path: ["eventSlug"], equals: slug } },
  });
  return { statuses: matches.map(({ status }) => status), mails };
};

describe("npm run match -- --event", () => {
  it("shows a table, and keeps nothing of a dry run", async () => {
    const { code, out, err } = await run(null, "--dry-run");
    expect(code, err).toBe(0);
    expect(out).toContain("Score");
    const line = out.split("\n").find((one) => /^[01],\d\d /.test(one));
    expect(line).toContain(`Vragerveen ${slug}`);
    expect(line).toContain(`Toonhoek ${slug}`);
    expect(out).toContain("Proef: er is niets bewaard.");
    expect(await kept()).toEqual({ statuses: [], mails: 0 });
  });

  it("approves without sending, asks before it sends, and sends once with --yes", async () => {
    const approved = await run(null, "--approve-above", "0.1");
    expect(approved.code, approved.err).toBe(0);
    expect(approved.out).toContain("Goedgekeurd: 1 koppelingen. Er is nog niets verstuurd.");
    expect(await kept()).toEqual({ statuses: ["APPROVED"], mails: 0 });

    const refused = await run("nee", "--send");
    expect(refused.err).toContain("Er gaan 2 mails weg, over 1 koppelingen.");
    expect(refused.out).toContain("Er is niets verstuurd.");
    expect((await run(null, "--send")).code).toBe(2);
    expect((await kept()).mails).toBe(0);

    const sent = await run(null, "--send", "--yes");
    expect(sent.out, sent.err).toContain("Verstuurd: 1 koppelingen.");
    expect((await kept()).mails).toBe(2);
    const again = await run(null, "--send", "--yes");
    expect(again.out).toContain("Er is niets goedgekeurd dat nog weg moet.");
    expect((await kept()).mails).toBe(2);
  });

  it.each([["--approve-above", "veel"], ["--dry-run", "--send"], ["--yes"]])(
    "refuses %s %s",
    async (...args) => {
      const { code, err } = await run(null, ...args.filter(Boolean));
      expect([code, err]).toEqual([2, expect.stringContaining("match: --")]);
      expect(await kept()).toEqual({ statuses: [], mails: 0 });
    },
  );
});
