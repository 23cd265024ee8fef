import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import type { Event } from "#app/domain/events/event.ts";
import { openSharePicture } from "#app/features/catalogue/share-picture.ts";
import { storage } from "#app/storage/chosen.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makeOrganisation } from "#tests/factories.ts";

useTestDatabase();

const folder = mkdtempSync(join(tmpdir(), "parade-pictures-"));
process.env.FILES_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let event: Event;
let accepted: string;
let draft: string;

beforeAll(async () => {
  const made = await makeEvent();
  const found = await findEvent(made.slug);
  if (!found) throw new Error("the event was made");
  event = found;
  const of = { eventId: made.id, organisationId: (await makeOrganisation()).id };
  accepted = (await makeContribution({ ...of, title: "Eerst bellen" })).id;
  draft = (await makeContribution({ ...of, status: "DRAFT" })).id;
});

async function kept(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of (await storage()).list("share-pictures/")) keys.push(key);
  return keys;
}

describe("the picture with which an example is shared", () => {
  it("is a PNG of 1200 by 630, made once", async () => {
    const first = await openSharePicture(event, accepted);
    const bytes = await buffer((await first?.open())!);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: "png",
      width: 1200,
      height: 630,
    });
    const again = await openSharePicture(event, accepted);
    expect(again?.version).toBe(first?.version);
    expect((await buffer((await again?.open())!)).equals(bytes)).toBe(true);
    expect(await kept()).toHaveLength(1);
  });

  it("is another once the title is, and the one before it goes", async () => {
    const before = await openSharePicture(event, accepted);
    await prisma.contribution.update({
      where: { id: accepted },
      data: { title: "Dan pas mailen" },
    });
    const after = await openSharePicture(event, accepted);
    expect(after?.version).not.toBe(before?.version);
    await buffer((await after?.open())!);
    expect(await kept()).toEqual([`share-pictures/${accepted}/${after?.version}.png`]);
  });

  it("is there for what everybody sees, and for nothing else", async () => {
    expect(await openSharePicture(event, draft)).toBeNull();
    expect(await openSharePicture(event, "bestaat-niet")).toBeNull();
  });
});
