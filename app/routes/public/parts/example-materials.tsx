import { longDateTime } from "#app/domain/dates/dutch.ts";
import { sizeText } from "#app/domain/materials/material.ts";
import type { ShownDocument, ShownMaterials } from "#app/features/materials/show-materials.ts";
import { FileList } from "#app/ui/file-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PhotoGrid } from "#app/ui/photos.tsx";

/** Photos and files of an example, as far as who looks may have them; nothing when there are none. */
export function ExampleMaterials({
  event,
  materials: { photos, documents },
}: {
  event: string;
  materials: ShownMaterials;
}) {
  if (photos.length + documents.length === 0) return null;
  return (
    <Stack gap={6}>
      {photos.length > 0 ? (
        <PhotoGrid
          label="Foto’s"
          photos={photos}
          addressOf={(id, width) => `/${event}/fotos/${id}/${width}`}
        />
      ) : null}
      {documents.length > 0 ? (
        <section aria-labelledby="meenemen">
          <Stack gap={4}>
            <h2 id="meenemen">Om mee te nemen</h2>
            <FileList label="Bestanden" files={documents.map((one) => asFile(event, one))} />
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}

function asFile(event: string, { id, fileName, size, refused }: ShownDocument) {
  const ending = fileName.split(".").at(-1) ?? "";
  const href = `/${event}/bestanden/${id}`;
  const file = { id, name: fileName, detail: `${ending}, ${sizeText(size)}` };
  switch (refused?.reason) {
    case undefined:
      return { ...file, href };
    case "sign-in":
      return {
        ...file,
        note: (
          <>
            Voor wie zich aanmeldde.{" "}
            <Anchor href={`/inloggen?naar=${encodeURIComponent(href)}`}>Log in</Anchor> om het op te
            halen.
          </>
        ),
      };
    case "register":
      return {
        ...file,
        note: (
          <>
            Voor bezoekers. <Anchor href={`/${event}/aanmelden`}>Meld je aan</Anchor> om het op te
            halen.
          </>
        ),
      };
    case "later":
      return { ...file, note: availableFrom(refused) };
  }
}

function availableFrom(refused: ShownDocument["refused"]): string {
  const from = refused?.reason === "later" ? refused.from : null;
  return from ? `Op te halen vanaf ${longDateTime(from)}.` : "Op te halen na afloop van de dag.";
}
