import sharp from "sharp";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { MATERIAL_LIMITS, type MaterialKind } from "#app/domain/materials/material.ts";
import { addMaterial } from "#app/features/materials/add-material.ts";
import {
  deleteMaterial,
  editMaterial,
  moveMaterial,
} from "#app/features/materials/change-material.ts";
import { loadMaterials } from "#app/features/materials/load-materials.ts";
import { openDocument as openIt, openPhoto } from "#app/features/materials/open-material.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeOrganisation } from "#tests/factories.ts";
import * as files from "./files.ts";
import { makeStand, useFolders, viewer } from "./scene.ts";

useTestDatabase();
const { folder, keptKeys } = useFolders();

let scene: Awaited<ReturnType<typeof makeStand>>;
beforeEach(async () => {
  scene = await makeStand();
});

async function add(
  bytes: Buffer,
  options: { name?: string; kind?: MaterialKind; altText?: string } = {},
) {
  const { name = "verhaal.pdf", kind = "document", altText = "Een kraam vol appels" } = options;
  return addMaterial({
    ...scene.address,
    userId: scene.colleague.id,
    kind,
    audience: "everybody",
    altText,
    file: await files.onDisk(folder, name, bytes),
  });
}

const rows = () =>
  prisma.material.findMany({
    where: { contributionId: scene.stand.id },
    orderBy: { position: "asc" },
  });
const ownKeys = async () =>
  (await keptKeys()).filter((key) => key.includes(scene.stand.id.toLowerCase()));

describe("a document", () => {
  it.each([
    ["verhaal.pdf", () => files.pdf(), "verhaal.pdf", "application/pdf"],
    ["dia’s.PPTX", () => files.pptx(), "dia’s.pptx", /presentationml/],
    // What is in it lies behind twenty megabytes of pictures.
    ["zwaar.pptx", () => files.pptx({ media: 20_000_000 }), "zwaar.pptx", /presentationml/],
    ["plan.docx", () => files.docx(), "plan.docx", /wordprocessingml/],
    ["brief.odt", () => files.openDocument("text"), "brief.odt", /opendocument.text/],
    ["x.odp", () => files.openDocument("presentation"), "x.odp", /opendocument.presentation/],
    // The name is not believed, in either direction.
    ["plan.exe", () => files.docx(), "plan.docx", /wordprocessingml/],
  ])("%s is kept for what it is", async (name, make, fileName, mediaType) => {
    const bytes = make();
    expect(await add(bytes, { name })).toEqual({ ok: true });
    const [row] = await rows();
    expect(row).toMatchObject({ kind: "DOCUMENT", fileName, size: bytes.length, altText: "" });
    expect(row?.mediaType).toMatch(mediaType);
    const asked = { eventSlug: scene.event.slug, materialId: row?.id ?? "", viewer: null };
    const opened = await openIt(asked, new Date());
    const stream = opened.ok ? await opened.open() : null;
    expect(stream && (await buffer(stream)).equals(bytes)).toBe(true);
  });
});

describe("a photo", () => {
  it("is kept upright in three sizes, without what the camera wrote", async () => {
    const original = await files.jpeg(2000, 1200);
    expect(original.includes("geheim-merk")).toBe(true);
    expect(await add(original, { name: "IMG 1.JPG", kind: "photo" })).toEqual({ ok: true });
    const [row] = await rows();
    expect(row).toMatchObject({ kind: "PHOTO", fileName: "IMG 1.webp", mediaType: "image/webp" });
    // It lay on its side: 1200 across once it stands.
    expect([row?.width, row?.height]).toEqual([960, 1600]);
    const sizes = [480, 960];
    expect(await ownKeys()).toEqual(sizes.map((width) => `${row?.storageKey}-${width}`).sort());
    for (const width of sizes) {
      const asked = { eventSlug: scene.event.slug, materialId: row?.id ?? "", viewer: null, width };
      const opened = await openPhoto(asked, new Date());
      const stream = opened.ok ? await opened.open() : null;
      if (!stream) throw new Error("there is no photo");
      const bytes = await buffer(stream);
      const found = await sharp(bytes).metadata();
      expect(found).toMatchObject({ format: "webp", width });
      expect(found.exif).toBeUndefined();
      expect(bytes.includes("geheim-merk")).toBe(false);
    }
    const other = { eventSlug: scene.event.slug, materialId: row?.id ?? "", viewer: null };
    expect(await openPhoto({ ...other, width: 961 }, new Date())).toEqual({
      ok: false,
      reason: "hidden",
    });
  });

  it("is not made larger than it was", async () => {
    await add(await files.png(300, 200), { kind: "photo" });
    expect((await rows())[0]).toMatchObject({ width: 300, height: 200 });
    expect(await ownKeys()).toHaveLength(1);
  });

  it("needs words for who cannot see it", async () => {
    const photo = await files.png();
    expect(await add(photo, { kind: "photo", altText: "" })).toMatchObject({
      reason: "no-alt-text",
    });
    expect(await ownKeys()).toEqual([]);
  });
});

describe("what is refused, and leaves nothing behind", () => {
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
  it.each<[string, string, MaterialKind, string, () => Buffer | Promise<Buffer>]>([
    ["an empty file", "leeg.pdf", "document", "empty", () => Buffer.alloc(0)],
    ["an empty photo", "leeg.jpg", "photo", "empty", () => Buffer.alloc(0)],
    ["a program", "verhaal.pdf", "document", "unknown-type", () => files.program],
    ["a program", "foto.jpg", "photo", "unknown-type", () => files.program],
    ["a page with script", "foto.png", "photo", "unknown-type", () => files.page],
    ["plain text", "lees.pdf", "document", "unknown-type", () => Buffer.from("gewoon tekst")],
    ["a drawing with script", "foto.svg", "photo", "svg", () => files.svgWithScript],
    ["a drawing called png", "foto.png", "photo", "svg", () => files.svgWithHeading],
    ["a zip", "dia.pptx", "document", "zip", files.plainZip],
    ["half an office file", "dia.pptx", "document", "damaged", () => cut(files.docx())],
    ["macros", "dia.pptx", "document", "macros", () => files.pptx({ macros: true })],
    ["an old office file", "dia.ppt", "document", "old-office", () => files.oldOffice],
    ["an iPhone’s photo", "IMG.HEIC", "photo", "heic", () => files.heic],
    ["half a photo", "foto.jpg", "photo", "broken-picture", async () => cut(await files.jpeg())],
    ["a bomb", "foto.png", "photo", "too-many-pixels", files.pictureBomb],
    ["a document among photos", "foto.jpg", "photo", "is-a-document", () => files.pdf()],
    ["a photo among documents", "plan.pdf", "document", "is-a-photo", () => files.png()],
  ])("%s as %s", async (_what, name, kind, reason, make) => {
    expect(await add(await make(), { name, kind })).toEqual({ ok: false, reason });
    expect(await rows()).toEqual([]);
    expect(await ownKeys()).toEqual([]);
  });

  it("what comes to a contribution that does not take part (any more)", async () => {
    await prisma.contribution.update({
      where: { id: scene.stand.id },
      data: { status: "WITHDRAWN" },
    });
    expect(await add(files.pdf())).toEqual({ ok: false, reason: "closed" });
    scene.address.organisationSlug = (await makeOrganisation()).slug;
    expect(await add(files.pdf())).toEqual({ ok: false, reason: "not-found" });
    expect(await ownKeys()).toEqual([]);
  });
});

describe("what fits", () => {
  it("is ten files, also when twelve come at once", async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => add(files.pdf())));
    expect(results.filter(({ ok }) => ok)).toHaveLength(10);
    expect(results.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, reason: "too-many-files" })),
    );
    const kept = await rows();
    expect(kept.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await ownKeys()).toEqual(kept.map(({ storageKey }) => storageKey).sort());
  });

  it("is a hundred megabytes, also when two come at once", async () => {
    await add(files.pdf());
    await prisma.material.updateMany({
      where: { contributionId: scene.stand.id },
      data: { size: MATERIAL_LIMITS.totalBytes - 1500 },
    });
    const both = await Promise.all([add(files.pdf(1000)), add(files.pdf(1000))]);
    expect(both.map((one) => (one.ok ? "kept" : one.reason)).sort()).toEqual([
      "kept",
      "too-much-together",
    ]);
    expect(await ownKeys()).toHaveLength(2);
  });
});

describe("a file that is there", () => {
  const at = (materialId: string) => ({ ...scene.address, materialId });
  const change = { audience: "visitors", altText: "Twee kramen" } as const;

  it("gets other words and another audience; a document has no words", async () => {
    await add(await files.png(), { kind: "photo" });
    await add(files.pdf());
    const [photo, document] = await rows();
    expect(await editMaterial(at(photo?.id ?? ""), change)).toEqual({ ok: true });
    expect(await editMaterial(at(document?.id ?? ""), change)).toEqual({ ok: true });
    expect(await rows()).toMatchObject([
      { altText: "Twee kramen", audience: "VISITORS" },
      { altText: "", audience: "VISITORS" },
    ]);
    const wordless = { ...change, altText: "" };
    expect(await editMaterial(at(photo?.id ?? ""), wordless)).toEqual({
      ok: false,
      reason: "no-alt-text",
    });
  });

  it("moves among its own kind, and not past the ends", async () => {
    await add(files.pdf(), { name: "een.pdf" });
    await add(await files.png(), { kind: "photo" });
    await add(files.pdf(), { name: "twee.pdf" });
    const names = async () =>
      (await loadMaterials(scene.address))?.materials
        .filter(({ kind }) => kind === "document")
        .map(({ fileName }) => fileName);
    const second = (await rows())[2]?.id ?? "";
    await moveMaterial(at(second), "up");
    expect(await names()).toEqual(["twee.pdf", "een.pdf"]);
    expect(await moveMaterial(at(second), "up")).toEqual({ ok: true });
    expect(await names()).toEqual(["twee.pdf", "een.pdf"]);
    await Promise.all([moveMaterial(at(second), "down"), moveMaterial(at(second), "down")]);
    expect(await names()).toEqual(["een.pdf", "twee.pdf"]);
  });

  it("goes with its bytes", async () => {
    await add(await files.jpeg(), { kind: "photo" });
    const id = (await rows())[0]?.id ?? "";
    expect(await ownKeys()).toHaveLength(2);
    expect(await deleteMaterial(at(id))).toEqual({ ok: true });
    expect(await rows()).toEqual([]);
    expect(await ownKeys()).toEqual([]);
    expect(await deleteMaterial(at(id))).toEqual({ ok: false, reason: "not-found" });
  });

  it("is not another gemeente’s to see or change", async () => {
    await add(files.pdf());
    const id = (await rows())[0]?.id ?? "";
    const theirs = { ...at(id), organisationSlug: (await makeOrganisation()).slug };
    expect(await loadMaterials(theirs)).toBeNull();
    const notFound = { ok: false, reason: "not-found" };
    expect(await editMaterial(theirs, change)).toEqual(notFound);
    expect(await moveMaterial(theirs, "up")).toEqual(notFound);
    expect(await deleteMaterial(theirs)).toEqual(notFound);
    // Nor does its id open it through a contribution of one's own.
    const own = await makeStand();
    expect(await deleteMaterial({ ...own.address, materialId: id })).toEqual(notFound);
    const asked = { eventSlug: own.event.slug, materialId: id, viewer: viewer() };
    expect(await openIt(asked, new Date())).toEqual({ ok: false, reason: "hidden" });
    expect(await rows()).toHaveLength(1);
  });
});
