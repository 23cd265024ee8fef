import { pictureOf } from "./pictures.ts";
import { takesChanges } from "./change.ts";

/** What the worker does with a request of our own site. */
export type Handling =
  /** never changes: from the phone when it is there */
  | { kind: "file" }
  /** a photo of an example: another width of it will do */
  | { kind: "picture"; picture: string }
  /** a page as a document, or only its data for the router in the browser */
  | { kind: "page"; form: "document" | "data"; path: string }
  /** a form whose change can be sent later */
  | { kind: "change"; form: "document" | "data"; path: string }
  /** a form of the router that needs a connection */
  | { kind: "form"; path: string }
  /** somebody comes in or goes out: what was kept has to go */
  | { kind: "session"; form: "document" | "data"; leaves: boolean }
  /** not ours to touch */
  | { kind: "pass" };

export interface Asked {
  method: string;
  /** `Request.mode` */
  mode: string;
  /** of the address, with a slash in front */
  path: string;
}

const FILES = /^\/assets\/|^\/(favicon\.svg|site\.webmanifest|[\w-]+\.png)$/;

export function handlingOf({ method, mode, path }: Asked): Handling {
  const isData = path.endsWith(".data");
  const page = isData ? pageOfData(path) : path;
  const form = isData ? "data" : "document";
  if (method === "GET") {
    if (FILES.test(path)) return { kind: "file" };
    const picture = pictureOf(path);
    if (picture && mode !== "navigate") return { kind: "picture", picture };
    return isData || mode === "navigate" ? { kind: "page", form, path: page } : { kind: "pass" };
  }
  if (method !== "POST" || !(isData || mode === "navigate")) return { kind: "pass" };
  if (page === "/uitloggen") return { kind: "session", form, leaves: true };
  if (/^\/inloggen\/[^/]+$/.test(page)) return { kind: "session", form, leaves: false };
  if (takesChanges(page)) return { kind: "change", form, path: page };
  return isData ? { kind: "form", path: page } : { kind: "pass" };
}

/** The page that the router asks the data of. */
function pageOfData(path: string): string {
  return path === "/_root.data" ? "/" : path.slice(0, -".data".length);
}

/** Where the data of a page is asked for. */
export function dataAddress(path: string): string {
  return path === "/" ? "/_root.data" : `${path}.data`;
}

export const NO_CONNECTION = "/zonder-verbinding";

/**
 * The page that says so; it leads back to `from` once there is a connection. `isForm`: something
 * was sent from there, and is not done.
 */
export function noConnection(from: string, isForm = false): string {
  return `${NO_CONNECTION}?van=${encodeURIComponent(from)}${isForm ? "&formulier=ja" : ""}`;
}

const OWN =
  /^\/[^/]+\/(mijn-route|mijn-aanmelding|programma|plattegrond|voorbeelden\/[\w-]+|mijn-route\/(samen|afdrukken|plek\/[\w-]+))$/;

/**
 * Whether a page may stand on a phone: a visitor's own day and what the public sees. Whatever else
 * a list may say, no page of organisers or gemeenten is kept.
 */
export function isKeepable(path: string): boolean {
  return path === NO_CONNECTION || OWN.test(path);
}
