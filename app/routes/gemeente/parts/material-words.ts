import type { Changed } from "./change-materials.ts";

/** What the page says after something was done, by the word in its address. */
export const MATERIAL_OUTCOMES: ReadonlyMap<string, string> = new Map([
  ["photo", "De foto staat erbij"],
  ["document", "Het bestand staat erbij"],
  ["aangepast", "Je wijziging is bewaard"],
  ["verplaatst", "De volgorde is veranderd"],
  ["verwijderd", "Het bestand is weg"],
]);

/** What somebody reads about a change that was not made. */
export const CHANGE_PROBLEMS: Record<Extract<Changed, { ok: false }>["reason"], string> = {
  "not-found": "Dit bestand is er niet meer",
  closed: "Dit voorbeeld doet niet meer mee: er kan niets meer veranderen",
  "no-alt-text": "Vertel wat er op de foto te zien is",
  "bad-fields": "Kies wie het mag zien en houd de beschrijving kort",
};
