import type { DrawingWarning } from "#app/domain/floor-plan/drawing-checks.ts";
import type { DrawingChange } from "#app/domain/floor-plan/drawing-merge.ts";
import type { Side, Thing, ThingKind } from "#app/domain/floor-plan/drawing.ts";

export const KIND_WORDS: Record<ThingKind, { one: string; more: string }> = {
  place: { one: "Standplaats", more: "Standplaatsen" },
  room: { one: "Zaal", more: "Zalen" },
  wall: { one: "Muur", more: "Muren" },
  fixture: { one: "Vast punt", more: "Vaste punten" },
  area: { one: "Vlak", more: "Vlakken" },
  label: { one: "Tekst", more: "Teksten" },
  entrance: { one: "Ingang", more: "Ingangen" },
};

export const SIDE_WORDS: Record<Side, string> = {
  bottom: "Onder",
  top: "Boven",
  left: "Links",
  right: "Rechts",
};

/** 7.5 is "7,5". */
export function metresText(metres: number): string {
  return String(Math.round(metres * 100) / 100).replace(".", ",");
}

/** Null when it is no number of metres. */
export function readMetres(text: string): number | null {
  return /^\s*\d{1,3}([.,]\d{1,2})?\s*$/.test(text) ? Number(text.trim().replace(",", ".")) : null;
}

export function thingName({ kind, number, name }: Thing): string {
  if (kind === "place") return `Plek ${number}`;
  if (kind === "room") return name || "Zaal zonder naam";
  const { one } = KIND_WORDS[kind];
  return name ? `${one} ‘${name}’` : one;
}

/** Name, size and where it is, as read out. */
export function thingSentence(thing: Thing): string {
  const zone = thing.kind === "place" ? ` in vak ${thing.zone}` : "";
  const where = `${metresText(thing.x)} van links, ${metresText(thing.y)} van boven`;
  if (thing.kind === "entrance") return `${thingName(thing)}: ${where}`;
  return `${thingName(thing)}${zone}: ${sizeText(thing)}, ${where}`;
}

export function sizeText({ width, height }: Pick<Thing, "width" | "height">): string {
  return `${metresText(width)} bij ${metresText(height)} meter`;
}

export function warningSentence(warning: DrawingWarning): string {
  const name = thingName(warning.thing);
  if (warning.reason === "overlap") return `${name} ligt over ${lower(thingName(warning.other))}`;
  if (warning.thing.kind === "room") return `Bij de deur van ${name} kan niemand komen`;
  return `${name} is vanaf de ingang niet te bereiken`;
}

/** What a colleague did. */
export function changeSentence(change: DrawingChange): string {
  if (change.what === "hall") {
    return `De vloer is nu ${sizeText(change)}`;
  }
  const name = thingName(change.thing);
  if (change.what === "added") return `${name} is nieuw`;
  if (change.what === "removed") return `${name} is weg`;
  const { before, thing, fields } = change;
  const parts = [
    fields.some((field) => field === "x" || field === "y") &&
      `staat nu ${metresText(thing.x)} van links en ${metresText(thing.y)} van boven`,
    fields.some((field) => field === "width" || field === "height") && `is nu ${sizeText(thing)}`,
    (fields.includes("name") || fields.includes("number")) && `heet nu ${thingName(thing)}`,
    fields.includes("zone") && `hoort nu bij vak ${thing.zone}`,
    fields.includes("hasPower") && (thing.hasPower ? "heeft nu stroom" : "heeft geen stroom meer"),
    fields.includes("door") && "heeft de deur aan een andere kant",
  ].filter((part) => part !== false);
  return `${thingName(before)} ${parts.join(" en ")}`;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
