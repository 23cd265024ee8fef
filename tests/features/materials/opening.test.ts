import { mkdir, mkdtemp, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import {
  keysOf,
  MATERIAL_KEY_PREFIX,
  UPLOAD_FOLDER_PREFIX,
  type MaterialAudience,
} from "#app/domain/materials/material.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { addMaterial } from "#app/features/materials/add-material.ts";
import { openDocument } from "#app/features/materials/open-material.ts";
import { showMaterials } from "#app/features/materials/show-materials.ts";
import { sweepFiles } from "#app/features/materials/sweep-files.ts";
import { fileResponse } from "#app/http/file-response.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeOrganisation, WHILE_OPEN } from "#tests/factories.ts";
import * as files from "./files.ts";
import { AFTER_THE_DAY, DURING_THE_DAY, makeStand, useFolders, viewer } from "./scene.ts";

useTestDatabase();
const { folder, keptKeys } = useFolders();

let scene: Awaited<ReturnType<typeof makeStand>>;
beforeEach(async () => {
  scene = await makeStand();
});

async function add(audience: MaterialAudience, kind: "photo" | "document" = "document") {
  const bytes = kind === "photo" ? await files.png() : files.pdf();
  const added = await addMaterial({
    ...scene.address,
    userId: scene.colleague.id,
    kind,
    audience,
    altText: "Een kraam",
    file: await files.onDisk(folder, `${audience}.pdf`, bytes),
  });
  expect(added).toEqual({ ok: true });
  const row = await prisma.material.findFirstOrThrow({
    where: { contributionId: scene.stand.id },
    orderBy: { position: "desc" },
  });
  return row.id;
}

const open = async (materialId: string, who: MaybeViewer, now = DURING_THE_DAY) => {
  const opened = await openDocument({ eventSlug: scene.event.slug, materialId, viewer: who }, now);
  return opened.ok ? "open" : opened.reason;
};
const setStatus = (status: "DRAFT" | "SUBMITTED") =>
  prisma.contribution.update({ where: { id: scene.stand.id }, data: { status } });

const visitor = () => viewer({ registeredFor: [scene.event.slug] });
const organiser = () => viewer({ organises: [scene.event.slug] });
const reviewer = () => viewer({ reviews: [scene.event.slug] });
const worksFor = ({ id, name, slug }: { id: string; name: string; slug: string }) =>
  viewer({ organisations: [{ id, name, slug }] });

describe("a document", () => {
  it("for visitors afterwards opens for them when the last day ends", async () => {
    const id = await add("visitors_afterwards");
    expect(await open(id, null)).toBe("sign-in");
    expect(await open(id, viewer())).toBe("register");
    expect(await open(id, visitor())).toBe("later");
    expect(await open(id, worksFor(scene.organisation))).toBe("open");
    expect(await open(id, visitor(), AFTER_THE_DAY)).toBe("open");
    // A second day, a week later: the event is over when that is.
    const { opensAt, closesAt, ...day } = scene.event.day;
    const week = 7 * 24 * 3600 * 1000;
    await prisma.locationDay.create({
      data: {
        eventId: scene.event.id,
        venue: day.venue,
        town: "Zwolle",
        address: day.address,
        opensAt: new Date(opensAt.getTime() + week),
        closesAt: new Date(closesAt.getTime() + week),
      },
    });
    expect(await open(id, visitor(), AFTER_THE_DAY)).toBe("later");
  });

  it("of a draft opens for colleagues of who made it alone", async () => {
    const id = await add("everybody");
    const partner = await makeOrganisation();
    await prisma.contributionPartner.create({
      data: { contributionId: scene.stand.id, organisationId: partner.id },
    });
    expect(await open(id, null)).toBe("open");
    await setStatus("DRAFT");
    for (const who of [null, visitor(), organiser(), reviewer(), worksFor(partner)]) {
      expect(await open(id, who)).toBe("hidden");
    }
    expect(await open(id, worksFor(scene.organisation))).toBe("open");
    await setStatus("SUBMITTED");
    expect(await open(id, visitor())).toBe("hidden");
    for (const who of [organiser(), reviewer(), worksFor(partner), worksFor(scene.organisation)]) {
      expect(await open(id, who)).toBe("open");
    }
  });

  it("gives rights at its own event only", async () => {
    const id = await add("visitors");
    const elsewhere = viewer({ organises: ["elders"], registeredFor: ["elders"] });
    expect(await open(id, elsewhere)).toBe("register");
  });
});

describe("on the page of an example", () => {
  const show = (who: MaybeViewer) =>
    showMaterials(
      { eventSlug: scene.event.slug, contributionId: scene.stand.id, viewer: who },
      DURING_THE_DAY,
    );

  it("photos are shown to who may see them, documents with what is in the way", async () => {
    await add("everybody", "photo");
    await add("visitors", "photo");
    await add("everybody");
    await add("visitors_afterwards");
    const toNobody = await show(null);
    expect(toNobody.photos).toHaveLength(1);
    expect(toNobody.documents.map(({ refused }) => refused?.reason)).toEqual([
      undefined,
      "sign-in",
    ]);
    const toVisitor = await show(visitor());
    expect(toVisitor.photos).toHaveLength(2);
    expect(toVisitor.documents[1]?.refused).toMatchObject({
      reason: "later",
      from: scene.event.day.closesAt,
    });
  });

  it("nothing of a draft is shown", async () => {
    await add("everybody", "photo");
    await add("everybody");
    await setStatus("DRAFT");
    expect(await show(organiser())).toEqual({ photos: [], documents: [] });
  });
});

describe("what a browser has already", () => {
  const etag = { "If-None-Match": '"v1"' };
  /** As the route does it: who may have it now is asked before anything else. */
  async function fetchAgain(materialId: string, headers: HeadersInit = {}) {
    const asked = { eventSlug: scene.event.slug, materialId, viewer: null };
    const opened = await openDocument(asked, DURING_THE_DAY);
    if (!opened.ok) return opened.reason;
    const request = new Request("http://localhost/", { headers });
    return fileResponse(request, { ...opened, version: "v1" }, {});
  }

  it("is asked for again each time, and gone as soon as it is withdrawn", async () => {
    const id = await add("everybody");
    const first = await fetchAgain(id);
    if (!(first instanceof Response)) throw new Error("it is there for everybody");
    const kept = first.headers.get("Cache-Control") ?? "";
    expect(kept).toContain("no-cache");
    expect(kept).not.toMatch(/public|immutable|max-age/);
    expect(first.headers.get("ETag")).toBe('"v1"');
    await first.body?.cancel();
    expect(await fetchAgain(id, etag)).toMatchObject({ status: 304 });

    const withdrawn = await withdrawContribution(scene.address, "We komen niet.", WHILE_OPEN);
    expect(withdrawn).toMatchObject({ ok: true });
    expect(await fetchAgain(id, etag)).toBe("hidden");
  });
});

describe("sweeping", () => {
  const kept = () => path.join(process.env.FILES_DIR ?? "", MATERIAL_KEY_PREFIX);
  async function grow(place: string, hours: number) {
    const then = new Date(Date.now() - hours * 3600 * 1000);
    await utimes(place, then, then);
  }
  const growAll = async (hours: number) => {
    for (const key of await keptKeys())
      await grow(path.join(process.env.FILES_DIR ?? "", key), hours);
  };

  it("takes what no row knows, and leaves the rest and what is young", async () => {
    await sweepFiles(new Date(Date.now() + 365 * 24 * 3600 * 1000));
    const gone = await add("everybody", "photo");
    await add("everybody");
    await prisma.material.delete({ where: { id: gone } });
    await mkdir(path.join(kept(), "los"), { recursive: true });
    for (const name of ["los/half.part", "los/bestand-960"]) {
      await writeFile(path.join(kept(), name), "x");
    }
    await growAll(25);
    await writeFile(path.join(kept(), "los/jong"), "x");
    expect(await sweepFiles(new Date())).toBe(3);
    const rows = await prisma.material.findMany();
    const known = rows.flatMap(({ kind, ...row }) =>
      keysOf({ ...row, kind: kind === "PHOTO" ? "photo" : "document" }),
    );
    expect(await keptKeys()).toEqual([...known, "materials/los/jong"].sort());
  });

  it("takes the bytes of a contribution that was thrown away", async () => {
    await add("everybody");
    await add("everybody", "photo");
    await prisma.contribution.delete({ where: { id: scene.stand.id } });
    await growAll(25);
    await sweepFiles(new Date());
    const left = (await keptKeys()).filter((key) => key.includes(scene.stand.id));
    expect(left).toEqual([]);
  });

  it("takes folders of uploads that were stopped in the middle, not those under way", async () => {
    const old = await mkdtemp(path.join(tmpdir(), UPLOAD_FOLDER_PREFIX));
    const young = await mkdtemp(path.join(tmpdir(), UPLOAD_FOLDER_PREFIX));
    await grow(old, 3);
    await sweepFiles(new Date());
    const names = await readdir(tmpdir());
    expect(names).not.toContain(path.basename(old));
    expect(names).toContain(path.basename(young));
    await grow(young, 3);
    await sweepFiles(new Date());
  });
});
