import type { Readable } from "node:stream";
import { attachment } from "./content-disposition.ts";
import { readRange, type AskedRange } from "./byte-range.ts";

export interface FileToSend {
  mediaType: string;
  /** bytes; null: not known beforehand, so it is only sent whole */
  size: number | null;
  /** what differs between any two files, and never changes for one */
  version: string;
  /** saved under this name; absent: shown in the page */
  saveAs?: string;
  /** null: the bytes are not there */
  open(range?: { start: number; end: number }): Promise<Readable | null>;
}

/**
 * What the server hands along with each request, see `getLoadContext` in scripts/serve.ts: its
 * `roomToSend` resolves when the connection can take more, or is gone.
 */
export type Connection = Readonly<Record<string, unknown>>;

/**
 * The answer with a file, whole or the part that was asked for. What people sent us is never run
 * in a page of ours: it cannot name another type, and opens in a sandbox. Null: no bytes.
 */
export async function fileResponse(
  request: Request,
  file: FileToSend,
  connection: Connection,
): Promise<Response | null> {
  const etag = `"${file.version}"`;
  const headers = new Headers({
    "Content-Type": file.mediaType,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    // no-cache: asked for again each time, so what was withdrawn is gone at once; who has it
    // already only hears that. no-transform: nobody packs it again, so ranges stay what they are.
    "Cache-Control": "private, no-cache, no-transform",
    ETag: etag,
    "Accept-Ranges": file.size === null ? "none" : "bytes",
  });
  if (file.saveAs) headers.set("Content-Disposition", attachment(file.saveAs));
  if (knows(request.headers.get("If-None-Match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const range = askedOf(request, etag, file.size);
  if (range === "impossible") {
    headers.set("Content-Range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const part = range === "everything" ? undefined : range;
  const length = part ? part.end - part.start + 1 : file.size;
  if (length !== null) headers.set("Content-Length", String(length));
  if (part) headers.set("Content-Range", `bytes ${part.start}-${part.end}/${file.size}`);
  const status = part ? 206 : 200;
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const bytes = await file.open(part);
  return bytes && new Response(asBody(bytes, request.signal, connection), { status, headers });
}

function askedOf(request: Request, etag: string, size: number | null): AskedRange {
  if (size === null) return "everything";
  const ifRange = request.headers.get("If-Range");
  if (ifRange !== null && ifRange !== etag) return "everything";
  return readRange(request.headers.get("Range"), size);
}

function knows(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(",").map((each) => each.trim().replace(/^W\//, "")) ?? [];
  return known.includes(etag) || known.includes("*");
}

/**
 * Reads from the disk no faster than the other side takes it: Remix writes all that a stream
 * gives, whether the connection keeps up or not.
 */
function asBody(
  bytes: Readable,
  signal: AbortSignal,
  { roomToSend }: Connection,
): ReadableStream<Uint8Array> {
  const room = typeof roomToSend === "function" ? (roomToSend as () => Promise<void>) : null;
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Uint8Array, void>;
  const stop = (): void => void bytes.destroy();
  signal.addEventListener("abort", stop, { once: true });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await room?.();
        try {
          const next = await chunks.next();
          if (!next.done) return controller.enqueue(next.value);
          signal.removeEventListener("abort", stop);
        } catch (error) {
          // Whoever asked has gone: that is no fault of ours.
          if (!signal.aborted) throw error;
        }
        controller.close();
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
