import { MATERIAL_LIMITS } from "#app/domain/materials/material.ts";
import type { AddRefusal } from "#app/features/materials/add-material.ts";

export type UploadProblem =
  AddRefusal["reason"] | "too-large" | "cut-off" | "no-file" | "bad-fields";

type Field = "file" | "altText" | "audience";

const MEGABYTES = MATERIAL_LIMITS.fileBytes / (1024 * 1024);

/** What somebody reads about a file that was not added, and at which field. */
export const UPLOAD_PROBLEMS: Record<UploadProblem, { field: Field; message: string }> = {
  "no-file": { field: "file", message: "Kies een bestand" },
  "no-alt-text": {
    field: "altText",
    message: "Vertel wat er op de foto te zien is, en kies de foto daarna opnieuw",
  },
  "bad-fields": {
    field: "audience",
    message: "Kies wie het mag zien, houd de beschrijving kort, en kies het bestand opnieuw",
  },
  "too-large": {
    field: "file",
    message: `Dit bestand is groter dan ${MEGABYTES} MB. Bewaar het kleiner, bijvoorbeeld met minder foto’s erin, en kies het opnieuw`,
  },
  "cut-off": {
    field: "file",
    message: "Het bestand kwam niet helemaal aan. Er is niets van bewaard: kies het opnieuw",
  },
  empty: { field: "file", message: "Dit bestand is leeg. Kijk of je het goede koos" },
  svg: {
    field: "file",
    message: "Een tekening in svg nemen we niet aan. Bewaar haar als png en kies die",
  },
  heic: {
    field: "file",
    message:
      "Dit is een foto in HEIC, zoals een iPhone ze maakt. Bewaar of deel haar als jpg en kies die",
  },
  "other-picture": {
    field: "file",
    message: "Dit soort foto kunnen we niet laten zien. Bewaar haar als jpg of png en kies die",
  },
  "old-office": {
    field: "file",
    message: "Dit is een oud soort bestand. Bewaar het als pptx, docx of pdf en kies dat",
  },
  macros: {
    field: "file",
    message: "In dit bestand zitten macro’s. Bewaar het zonder, als pptx, docx of pdf, en kies dat",
  },
  zip: {
    field: "file",
    message: "Dit is een zip. Pak hem uit en kies het bestand dat erin zit",
  },
  damaged: {
    field: "file",
    message: "Dit bestand is beschadigd. Open het, bewaar het opnieuw en kies dat",
  },
  moving: {
    field: "file",
    message: "Film en geluid nemen we niet aan. Zet in de tekst waar men het kan bekijken",
  },
  "unknown-type": {
    field: "file",
    message:
      "Wat erin zit, is geen soort bestand dat we aannemen, hoe het ook heet. Kies een pdf, pptx, docx, xlsx, odp, odt of ods, of een foto als jpg, png of webp",
  },
  "is-a-photo": {
    field: "file",
    message: "Dit is een foto. Voeg haar toe bij Foto’s, met een beschrijving erbij",
  },
  "is-a-document": {
    field: "file",
    message: "Dit is geen foto. Voeg het toe bij Presentaties en documenten",
  },
  "broken-picture": {
    field: "file",
    message: "Deze foto is beschadigd: we kunnen haar niet openen. Bewaar haar opnieuw en kies die",
  },
  "too-many-pixels": {
    field: "file",
    message: "Deze foto heeft te veel beeldpunten. Maak haar kleiner dan 50 megapixel en kies die",
  },
  "too-many-files": {
    field: "file",
    message: `Er staan al ${MATERIAL_LIMITS.files} bestanden bij. Verwijder er eerst een`,
  },
  "too-much-together": {
    field: "file",
    message: "Samen worden het meer dan 100 MB. Verwijder iets, of bewaar dit kleiner",
  },
  closed: {
    field: "file",
    message: "Dit voorbeeld doet niet meer mee: er kan niets meer bij",
  },
  "not-found": { field: "file", message: "Dit voorbeeld is er niet (meer)" },
};
