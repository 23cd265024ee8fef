/** Bytes of a form without files: the longest of ours takes less than half. */
export const FORM_LIMIT = 256 * 1024;

const read = new WeakMap<Request, Promise<FormData>>();

/**
 * The form that was sent, however often it is asked for. The only way in for forms without files:
 * no more than `FORM_LIMIT` bytes are ever held, whatever somebody goes on sending. The rest is
 * left to `stopReading` of app/http/stop-reading.ts. Files come in by `withUpload`.
 *
 * @throws a 413 for what is too large, a 400 for what is no form
 */
export function formOf(request: Request): Promise<FormData> {
  const form = read.get(request) ?? readForm(request);
  read.set(request, form);
  return form;
}

/** One text of the form; "" when it is not there, or is no text. */
export async function textOf(request: Request, name: string): Promise<string> {
  const value = (await formOf(request)).get(name);
  return typeof value === "string" ? value : "";
}

/** What another program sent, as text, under the same limit. @throws a 413 for what is too large */
export async function bodyOf(request: Request): Promise<string> {
  return (await readWithin(request)).toString("utf8");
}

async function readForm(request: Request): Promise<FormData> {
  const bytes = await readWithin(request);
  const type = request.headers.get("Content-Type") ?? "";
  try {
    return await new Response(bytes, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw refusal(400, "Bad Request");
  }
}

async function readWithin(request: Request): Promise<Buffer<ArrayBuffer>> {
  const announced = Number(request.headers.get("Content-Length") ?? 0);
  if (announced > FORM_LIMIT) throw refusal(413, "Content Too Large");
  return readBytes(request.body);
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Never cancelled: that would break the connection before the answer is sent.
  const reader = body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return Buffer.concat(chunks, size);
    size += next.value.byteLength;
    if (size > FORM_LIMIT) throw refusal(413, "Content Too Large");
    chunks.push(next.value);
  }
}

function refusal(status: number, statusText: string): Response {
  return new Response(null, { status, statusText });
}
