import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { UPLOAD_FOLDER_PREFIX } from "#app/domain/materials/material.ts";

/** A file that was received, on this machine's disk for as long as it is used. */
export interface ReceivedFile {
  path: string;
  /** as the sender's machine called it */
  name: string;
  /** bytes */
  size: number;
}

export type Upload =
  /** `file` is null when none was chosen */
  | { ok: true; fields: Map<string, string>; file: ReceivedFile | null }
  | { ok: false; reason: "too-large" | "cut-off" };

/** Room for the fields and the lines between the parts, beside the file. */
const AROUND_THE_FILE = 64 * 1024;
/** Milliseconds without a single byte: whoever sends is gone. */
const SILENCE = 60_000;

/**
 * Receives a form with one file in it, without ever holding the file in memory, and hands it to
 * `use`. Afterwards nothing of it is left on the disk, however it ended. Beyond `maxBytes` no
 * more is read; the rest is left to `stopReading` of app/http/stop-reading.ts.
 */
export async function withUpload<T>(
  request: Request,
  maxBytes: number,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), UPLOAD_FOLDER_PREFIX));
  try {
    return await use(await receive(request, path.join(folder, "file"), maxBytes));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: Request, place: string, maxBytes: number): Promise<Upload> {
  const contentType = request.headers.get("Content-Type") ?? "";
  if (!request.body || !/^multipart\/form-data;.*boundary=/i.test(contentType)) {
    return { ok: false, reason: "cut-off" };
  }
  const announced = Number(request.headers.get("Content-Length") ?? 0);
  if (announced > maxBytes + AROUND_THE_FILE) return { ok: false, reason: "too-large" };
  const form = new FormReader(contentType, place, maxBytes);
  try {
    await feed(request.body, form);
    return { ok: true, ...(await form.read()) };
  } catch (error) {
    await form.drop();
    return { ok: false, reason: error instanceof TooLarge ? "too-large" : "cut-off" };
  }
}

async function feed(body: ReadableStream<Uint8Array>, form: FormReader): Promise<void> {
  // Never cancelled: that would break the connection before the answer is sent.
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await beforeSilence(reader.read());
    if (done) return form.end();
    await form.write(value);
  }
}

async function beforeSilence<T>(coming: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("nothing came any more")), SILENCE);
  });
  return Promise.race([coming, silence]).finally(() => clearTimeout(timer));
}

class TooLarge extends Error {}

/** Takes a form apart as it comes in: fields to a map, the file to the disk. */
class FormReader {
  private readonly fields = new Map<string, string>();
  private readonly busboy: BusboyInstance;
  private file: { name: string; written: Promise<void> } | undefined;
  private readonly stop = new AbortController();
  /** rejects as soon as reading on has no use */
  private readonly failure: Promise<never>;

  constructor(
    contentType: string,
    private readonly place: string,
    maxBytes: number,
  ) {
    this.busboy = new Busboy({
      headers: { "content-type": contentType },
      limits: {
        fileSize: maxBytes,
        files: 1,
        fields: 10,
        fieldSize: 8_192,
        fieldNameSize: 100,
        parts: 12,
        headerPairs: 20,
        headerSize: 8_192,
      },
    });
    this.failure = new Promise((_, reject) => {
      this.busboy.on("error", reject);
      this.busboy.on("field", (name, value) => this.fields.set(name, value));
      this.busboy.on("file", (_field, stream, name) => {
        stream.on("limit", () => reject(new TooLarge()));
        const { signal } = this.stop;
        const toDisk = createWriteStream(this.place, { mode: 0o600 });
        const written = pipeline(stream, toDisk, { signal });
        written.catch(reject);
        this.file = { name, written };
      });
    });
    this.failure.catch(() => {});
  }

  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void> {
    const taken = new Promise<void>((resolve) => this.busboy.write(bytes, () => resolve()));
    return Promise.race([taken, this.failure]);
  }

  /** All has come. Rejects when the last line of the form is missing. */
  end(): Promise<void> {
    const finished = new Promise<void>((resolve) => {
      this.busboy.once("finish", () => resolve());
      this.busboy.end();
    });
    return Promise.race([finished, this.failure]);
  }

  async read(): Promise<{ fields: Map<string, string>; file: ReceivedFile | null }> {
    const { fields, file } = this;
    await file?.written;
    if (!file?.name) return { fields, file: null };
    const { size } = await stat(this.place);
    return { fields, file: { path: this.place, name: file.name, size } };
  }

  async drop(): Promise<void> {
    this.stop.abort();
    await this.file?.written.catch(() => {});
  }
}
