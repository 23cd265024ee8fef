/**
 * First words of addresses that are the app's own, or may become so: an event by that name could
 * not be reached. A test compares them with app/routes.ts.
 */
export const RESERVED = new Set([
  "healthz",
  "toegankelijkheid",
  "privacy",
  "kalender",
  "kleuren",
  "inloggen",
  "uitloggen",
  "mijn-gegevens",
  "evenement",
  "evenementen",
  "organisaties",
  "gemeente",
  "gemeenten",
  "bestanden",
  "beheer",
  "admin",
  "api",
  "app",
  "assets",
  "build",
  "contact",
  "fonts",
  "geen-mails",
  "help",
  "images",
  "meedoen",
  "open-data",
  "nieuw",
  "over",
  "public",
  "static",
  "www",
  "zoeken",
  "zonder-verbinding",
]);

export const ADDRESS_LENGTH = 60;

/** What of a name can stand in an address: "Werkatelier Schulden, mei 2027" → "werkatelier-schulden-mei-2027". */
export function addressFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ADDRESS_LENGTH)
    .replace(/^-+|-+$/g, "");
}

export type AddressProblem = "shape" | "reserved";

/** What is wrong with an address; null when nothing is. Whether it is free is another question. */
export function addressProblem(address: string): AddressProblem | null {
  const fits = address.length >= 2 && address.length <= ADDRESS_LENGTH;
  if (!fits || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(address)) return "shape";
  return RESERVED.has(address) ? "reserved" : null;
}
