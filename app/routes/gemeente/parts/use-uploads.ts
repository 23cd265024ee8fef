import { useEffect, useRef, useState } from "react";
import { MATERIAL_LIMITS } from "#app/domain/materials/material.ts";
import type { UploadedFile as SentFile } from "#app/ui/upload-progress.tsx";
import { UPLOAD_PROBLEMS } from "./material-refusals.ts";

interface Job {
  id: string;
  file: File;
  fields: FormData;
}

const LOST = "de verbinding viel weg, er is niets van bewaard. Kies het opnieuw";

/**
 * Sends files one after another and tells how far each is.
 * @param sendTo answers `{ ok }` or `{ ok, message }` in JSON
 * @param onArrived called after each file that was added, with the fields sent beside it
 */
export function useUploads(sendTo: string, onArrived: (fields: FormData) => void) {
  const [sent, setSent] = useState<SentFile[]>([]);
  const queue = useRef<Job[]>([]);
  const busy = useRef<{ id: string; request: XMLHttpRequest } | null>(null);

  useEffect(() => () => busy.current?.request.abort(), []);

  const tell = (id: string, change: Partial<SentFile>) =>
    setSent((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));

  const sendNext = () => {
    if (busy.current) return;
    const job = queue.current.shift();
    if (!job) return;
    const request = new XMLHttpRequest();
    busy.current = { id: job.id, request };
    const end = (change: Partial<SentFile>) => {
      busy.current = null;
      tell(job.id, change);
      if (change.state === "done") onArrived(job.fields);
      sendNext();
    };
    request.upload.onprogress = ({ loaded, total }) => {
      const percent = total > 0 ? Math.floor((loaded / total) * 100) : 0;
      tell(job.id, percent < 100 ? { state: "sending", percent } : { state: "checking", percent });
    };
    request.onload = () => end(resultOf(request));
    request.onerror = () => end({ state: "failed", message: LOST });
    request.onabort = () => end({ state: "stopped" });
    request.open("POST", sendTo);
    job.fields.set("file", job.file);
    request.send(job.fields);
    tell(job.id, { state: "sending" });
  };

  const send = (files: readonly File[], fields: FormData) => {
    const jobs = files.map((file) => ({ id: crypto.randomUUID(), file, fields: copyOf(fields) }));
    setSent((all) => [...all, ...jobs.map(asWaiting)]);
    queue.current.push(...jobs.filter(({ file }) => problemOf(file) === null));
    sendNext();
  };

  const stop = (id: string) => {
    if (busy.current?.id === id) return busy.current.request.abort();
    queue.current = queue.current.filter((job) => job.id !== id);
    tell(id, { state: "stopped" });
  };

  return { sent, send, stop };
}

function copyOf(fields: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of fields) if (typeof value === "string") copy.append(name, value);
  return copy;
}

/** What can be said without sending it. */
function problemOf({ size }: File): string | null {
  if (size === 0) return UPLOAD_PROBLEMS.empty.message;
  return size > MATERIAL_LIMITS.fileBytes ? UPLOAD_PROBLEMS["too-large"].message : null;
}

function asWaiting({ id, file }: Job): SentFile {
  const message = problemOf(file);
  if (message) return { id, name: file.name, state: "failed", percent: 0, message };
  return { id, name: file.name, state: "waiting", percent: 0 };
}

function resultOf({ status, responseText }: XMLHttpRequest): Partial<SentFile> {
  if (status === 200) return { state: "done", percent: 100 };
  try {
    const { message } = JSON.parse(responseText) as { message?: unknown };
    if (typeof message === "string") return { state: "failed", message };
  } catch {
    // No answer of ours: a proxy that found it too large, a session that ended.
  }
  return { state: "failed", message: "dat lukte niet. Ververs de pagina en probeer het opnieuw" };
}
