import type { MaterialKind } from "./material.ts";

/** What was found inside a file, whatever it is called. */
export interface FileFacts {
  /** bytes */
  size: number;
  /** by its first bytes; null: nothing known */
  mediaType: string | null;
  /** of a zip: the names in it; null: no zip, or one that is damaged */
  zipNames: string[] | null;
  /** of an OpenDocument file: what it says it is */
  openDocument: string | null;
  /** its beginning reads as a drawing in SVG */
  looksLikeSvg: boolean;
}

export type FileRefusal =
  | "empty"
  | "svg"
  | "heic"
  | "other-picture"
  | "old-office"
  | "macros"
  | "zip"
  | "damaged"
  | "moving"
  | "unknown-type"
  | "is-a-photo"
  | "is-a-document";

export type AcceptedFile = { ok: true; kind: MaterialKind; mediaType: string; ending: string };

const PHOTOS = new Set(["image/jpeg", "image/png", "image/webp"]);

const OFFICE = [
  {
    part: "word/document.xml",
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  {
    part: "ppt/presentation.xml",
    ending: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  {
    part: "xl/workbook.xml",
    ending: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
] as const;

const OPEN_DOCUMENT_ENDINGS: Record<string, string> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
};

/** Whether a file is one that we keep, by what is in it, and as what. */
export function acceptFile(
  facts: FileFacts,
  wanted: MaterialKind,
): AcceptedFile | { ok: false; reason: FileRefusal } {
  const found = recognise(facts);
  if (!found.ok || found.kind === wanted) return found;
  return refuse(found.kind === "photo" ? "is-a-photo" : "is-a-document");
}

function recognise(facts: FileFacts): AcceptedFile | { ok: false; reason: FileRefusal } {
  const { size, mediaType, looksLikeSvg } = facts;
  if (size === 0) return refuse("empty");
  if (looksLikeSvg) return refuse("svg");
  if (mediaType === null) return refuse("unknown-type");
  if (PHOTOS.has(mediaType)) return { ok: true, kind: "photo", mediaType, ending: "webp" };
  if (mediaType === "application/pdf") return document(mediaType, "pdf");
  if (isZip(mediaType)) return recogniseZip(facts);
  if (/^image\/hei[cf]/.test(mediaType)) return refuse("heic");
  if (mediaType.startsWith("image/")) return refuse("other-picture");
  if (/^(video|audio)\//.test(mediaType)) return refuse("moving");
  return refuse(mediaType === "application/x-cfb" ? "old-office" : "unknown-type");
}

function recogniseZip({ zipNames, openDocument }: FileFacts) {
  if (zipNames === null) return refuse("damaged");
  if (zipNames.some((name) => /(^|\/)(vbaProject\.bin|Basic\/script-lc\.xml)$/i.test(name))) {
    return refuse("macros");
  }
  if (openDocument && zipNames.includes("content.xml")) {
    return document(openDocument, OPEN_DOCUMENT_ENDINGS[openDocument] ?? "odt");
  }
  const office = OFFICE.find(({ part }) => zipNames.includes(part));
  if (!office || !zipNames.includes("[Content_Types].xml")) return refuse("zip");
  return document(office.mediaType, office.ending);
}

/** Office files are zips inside; which kind is read from what lies in them. */
function isZip(mediaType: string): boolean {
  return /^application\/(zip|epub\+zip|java-archive|vnd\.(openxmlformats|oasis|ms-))/.test(
    mediaType,
  );
}

function document(mediaType: string, ending: string): AcceptedFile {
  return { ok: true, kind: "document", mediaType, ending };
}

function refuse<Reason extends FileRefusal>(reason: Reason) {
  return { ok: false as const, reason };
}
