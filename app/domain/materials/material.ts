export const MATERIAL_KINDS = ["photo", "document"] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

export const MATERIAL_AUDIENCES = ["everybody", "visitors", "visitors_afterwards"] as const;
export type MaterialAudience = (typeof MATERIAL_AUDIENCES)[number];

export const AUDIENCE_NAMES: Record<MaterialAudience, string> = {
  everybody: "Iedereen",
  visitors: "Wie zich aanmeldde",
  visitors_afterwards: "Wie zich aanmeldde, na afloop",
};

/** Bytes in a megabyte, as people's machines count them. */
export const MEGABYTE = 1024 * 1024;

/** What fits: bytes of one file, and files and bytes of one contribution. */
export const MATERIAL_LIMITS = {
  fileBytes: 25 * MEGABYTE,
  files: 10,
  totalBytes: 100 * MEGABYTE,
  altText: 250,
  /** of one picture, before it is made smaller: what a phone's best camera makes */
  pixels: 50_000_000,
} as const;

/** Folders in which files are received have names that begin with this; left ones are swept. */
export const UPLOAD_FOLDER_PREFIX = "parade-upload-";

/** Keys of files in the storage begin with this. */
export const MATERIAL_KEY_PREFIX = "materials/";

/** A file of a contribution. */
export interface Material {
  id: string;
  kind: MaterialKind;
  audience: MaterialAudience;
  fileName: string;
  mediaType: string;
  /** bytes; of a photo all its sizes together */
  size: number;
  storageKey: string;
  /** what a photo shows, for who cannot see it; "" for a document */
  altText: string;
  /** pixels of a photo at its largest; null for a document */
  width: number | null;
  height: number | null;
}

/** Pixels across, and at most so many down: a photo is kept in these sizes. */
const PHOTO_WIDTHS = [480, 960, 1600] as const;
export const LARGEST_PHOTO = PHOTO_WIDTHS[2];

/** The widths in which a photo is kept, smallest first; it is never made larger than it was. */
export function photoWidths(largest: number): number[] {
  return [...PHOTO_WIDTHS.filter((width) => width < largest), largest];
}

export function photoKey(storageKey: string, width: number): string {
  return `${storageKey}-${width}`;
}

/** Every key in the storage under which something of this file lies. */
export function keysOf({
  kind,
  storageKey,
  width,
}: Pick<Material, "kind" | "storageKey" | "width">): string[] {
  if (kind === "document" || width === null) return [storageKey];
  return photoWidths(width).map((each) => photoKey(storageKey, each));
}

/** "240 kB" or "2,4 MB". */
export function sizeText(bytes: number): string {
  if (bytes === 0) return "0 MB";
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  return `${(bytes / MEGABYTE).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MB`;
}
