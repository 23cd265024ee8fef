import { useRevalidator } from "@remix-run/react";
import { useRef, useState, type FormEvent } from "react";
import {
  AUDIENCE_NAMES,
  MATERIAL_AUDIENCES,
  MATERIAL_LIMITS,
  type MaterialKind,
} from "#app/domain/materials/material.ts";
import { Button } from "#app/ui/button.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { UploadProgress } from "#app/ui/upload-progress.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import { UPLOAD_PROBLEMS } from "./material-refusals.ts";
import type { NotAdded } from "./receive-material.ts";
import { useUploads } from "./use-uploads.ts";

interface UploadFormProps {
  kind: MaterialKind;
  /** the page itself */
  here: string;
  /** what came back about a file of this kind */
  notAdded: NotAdded | null;
}

const ASKS = {
  photo: {
    label: "Kies een foto",
    help: "Een jpg, png of webp van hoogstens 25 MB. We maken hem kleiner en halen eruit waar en wanneer hij gemaakt is. Staan er mensen herkenbaar op? Vraag hun eerst of het mag.",
    accept: ".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp",
    button: "Voeg de foto toe",
  },
  document: {
    label: "Kies een presentatie of document",
    help: "Een pdf, pptx, docx, xlsx, odp, odt of ods van hoogstens 25 MB.",
    accept: ".pdf,.pptx,.docx,.xlsx,.odp,.odt,.ods",
    button: "Voeg toe",
  },
} as const;

export const AUDIENCE_OPTIONS = MATERIAL_AUDIENCES.map((value) => ({
  value,
  label: AUDIENCE_NAMES[value],
}));

/** The id of a field, so that a list of errors can lead to it. */
export function uploadFieldId(kind: MaterialKind, field: NotAdded["field"]): string {
  return `${kind}-${field}`;
}

/** Adds a file. With JavaScript it shows how far it is and can be stopped; without, it is a form. */
export function UploadForm({ kind, here, notAdded }: UploadFormProps) {
  const alive = useAlive();
  const { revalidate } = useRevalidator();
  const formRef = useRef<HTMLFormElement>(null);
  const onArrived = (fields: FormData) => {
    revalidate();
    forgetDescription(formRef.current, fields);
  };
  const { sent, send, stop } = useUploads(`${here}/stuur?soort=${kind}`, onArrived);
  const [missing, setMissing] = useState<"file" | "altText" | null>(null);
  const { label, help, accept, button } = ASKS[kind];
  const isPhoto = kind === "photo";

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const files = fields.getAll("file").filter((each) => each instanceof File && each.name !== "");
    const lacks = firstMissing(files.length, isPhoto && fields.get("altText") === "");
    setMissing(lacks);
    if (lacks) return document.getElementById(uploadFieldId(kind, lacks))?.focus();
    fields.delete("file");
    send(files as File[], fields);
    emptyFiles(form);
  };

  const errorAt = (field: NotAdded["field"]) => {
    if (missing) return missing === field ? MISSING[missing] : null;
    return notAdded?.field === field && sent.length === 0 ? notAdded.message : null;
  };
  const idOf = (field: NotAdded["field"]) => uploadFieldId(kind, field);

  return (
    <form
      ref={formRef}
      method="post"
      action={`${here}?soort=${kind}`}
      encType="multipart/form-data"
      noValidate
      onSubmit={submit}
    >
      <FileInput
        id={idOf("file")}
        name="file"
        label={label}
        help={help}
        accept={accept}
        multiple={alive && !isPhoto}
        error={errorAt("file")}
      />
      {isPhoto ? (
        <TextArea
          id={idOf("altText")}
          name="altText"
          label="Wat is erop te zien?"
          help="Voor wie de foto niet kan zien, bijvoorbeeld: twee bewoners verven een bank op het plein."
          maxLength={MATERIAL_LIMITS.altText}
          rows={2}
          defaultValue={notAdded?.typed.altText}
          error={errorAt("altText")}
        />
      ) : null}
      <Select
        id={idOf("audience")}
        name="audience"
        label="Wie mag het zien?"
        options={AUDIENCE_OPTIONS}
        defaultValue={notAdded?.typed.audience ?? "everybody"}
        error={errorAt("audience")}
      />
      <Button variant="ink" icon="plus">
        {button}
      </Button>
      <UploadProgress uploads={sent} onStop={stop} />
    </form>
  );
}

const MISSING = {
  file: UPLOAD_PROBLEMS["no-file"].message,
  altText: "Vertel wat er op de foto te zien is",
} as const;

function firstMissing(files: number, lacksAltText: boolean): "file" | "altText" | null {
  if (files === 0) return "file";
  return lacksAltText ? "altText" : null;
}

function emptyFiles(form: HTMLFormElement) {
  const files = form.elements.namedItem("file");
  if (files instanceof HTMLInputElement) files.value = "";
}

/** Empties the description of a photo that arrived. A refused one keeps it for the next try. */
function forgetDescription(form: HTMLFormElement | null, sent: FormData) {
  const area = form?.elements.namedItem("altText");
  if (!(area instanceof HTMLTextAreaElement) || area.value !== sent.get("altText")) return;
  area.value = "";
  // The counter below it counts what is typed.
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
