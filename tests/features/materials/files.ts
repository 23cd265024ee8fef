import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** Bytes of files as people (and worse) send them; each is the real thing, made here. */

export function pdf(size = 400): Buffer {
  const head = Buffer.from("%PDF-1.7\n");
  return Buffer.concat([
    head,
    Buffer.alloc(Math.max(0, size - head.length - 6), "x"),
    Buffer.from("\n%%EOF"),
  ]);
}

interface Entry {
  name: string;
  bytes: Buffer;
}

/** A zip of files that are not compressed. */
export function zip(entries: Entry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    list.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, tail, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}

const contentTypes = (part: string, type: string) => ({
  name: "[Content_Types].xml",
  bytes: Buffer.from(
    `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`,
  ),
});

export function pptx(options: { media?: number; macros?: boolean } = {}): Buffer {
  const type = "openxmlformats-officedocument.presentationml.presentation";
  return zip([
    ...(options.media ? [{ name: "ppt/media/film.png", bytes: randomBytes(options.media) }] : []),
    contentTypes("ppt/presentation.xml", type),
    { name: "ppt/presentation.xml", bytes: Buffer.from("<p:presentation/>") },
    ...(options.macros ? [{ name: "ppt/vbaProject.bin", bytes: Buffer.from("Sub") }] : []),
  ]);
}

export function docx(): Buffer {
  const type = "openxmlformats-officedocument.wordprocessingml.document";
  return zip([
    contentTypes("word/document.xml", type),
    { name: "word/document.xml", bytes: Buffer.from("<w:document/>") },
  ]);
}

export function openDocument(kind: "text" | "presentation"): Buffer {
  return zip([
    { name: "mimetype", bytes: Buffer.from(`application/vnd.oasis.opendocument.${kind}`) },
    { name: "content.xml", bytes: Buffer.from("<office:document-content/>") },
  ]);
}

export function plainZip(): Buffer {
  return zip([{ name: "virus.exe", bytes: Buffer.from("MZ") }]);
}

/** A photo as a camera makes it: on its side, with where and when in it. */
export function jpeg(width = 2000, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#c7351a" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "geheim-merk" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export function png(width = 300, height = 200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: "#17653c" } })
    .png()
    .toBuffer();
}

/** A few hundred bytes that say to be a picture of 30.000 by 30.000. */
export function pictureBomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(3_751 * 400));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export const svgWithScript = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
);
export const svgWithHeading = Buffer.concat([
  Buffer.from(`<?xml version="1.0"?>\n<!-- tekening -->\n`),
  svgWithScript,
]);
export const page = Buffer.from("<!doctype html><script>alert(1)</script>");
export const program = Buffer.concat([Buffer.from("MZ\x90\x00"), randomBytes(2_000)]);
export const oldOffice = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(2_000),
]);
export const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from("ftypheic"),
  Buffer.alloc(100),
]);

/** Puts the bytes on the disk, as they are when a form has come in. */
export async function onDisk(folder: string, name: string, bytes: Buffer) {
  const place = path.join(folder, randomBytes(6).toString("hex"));
  await writeFile(place, bytes);
  return { path: place, name, size: bytes.length };
}
