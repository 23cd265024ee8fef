import { Form } from "@remix-run/react";
import {
  AUDIENCE_NAMES,
  MATERIAL_LIMITS,
  sizeText,
  type Material,
} from "#app/domain/materials/material.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Photo } from "#app/ui/photos.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { AUDIENCE_OPTIONS } from "./upload-form.tsx";

interface MaterialRowsProps {
  label: string;
  /** of one kind, in order */
  materials: readonly Material[];
  event: string;
  here: string;
  mayChange: boolean;
  /** a change that was refused: which file, and what to do */
  refused: { id: string; message: string } | null;
}

/** The files of one kind, each with what can be done with it. */
export function MaterialRows({ label, materials, ...rest }: MaterialRowsProps) {
  return (
    <ul className="material-list" aria-label={label}>
      {materials.map((material, index) => (
        <li key={material.id}>
          <MaterialRow
            {...rest}
            material={material}
            isFirst={index === 0}
            isLast={index === materials.length - 1}
          />
        </li>
      ))}
    </ul>
  );
}

interface MaterialRowProps extends Omit<MaterialRowsProps, "label" | "materials"> {
  material: Material;
  isFirst: boolean;
  isLast: boolean;
}

function MaterialRow({ material, event, here, mayChange, ...rest }: MaterialRowProps) {
  const { id, kind, fileName, altText, audience, size, width, height } = material;
  const isPhoto = kind === "photo" && width !== null && height !== null;
  return (
    <>
      {isPhoto ? (
        <Photo
          {...{ width, height, altText }}
          sizes="(min-width: 701px) 220px, 100vw"
          addressOf={(each) => `/${event}/fotos/${id}/${each}`}
        />
      ) : null}
      <Stack gap={3}>
        <p className="material-list__name">
          {isPhoto ? (
            <span className="strong">{fileName}</span>
          ) : (
            <Anchor href={`/${event}/bestanden/${id}`} download>
              {fileName}
            </Anchor>
          )}{" "}
          <span className="soft small">({sizeText(size)})</span>
        </p>
        {isPhoto ? <p>{altText}</p> : null}
        <p className="small">Te zien voor: {AUDIENCE_NAMES[audience].toLowerCase()}</p>
        {mayChange ? <Changes {...rest} material={material} here={here} /> : null}
      </Stack>
    </>
  );
}

type ChangesProps = Pick<MaterialRowProps, "material" | "here" | "isFirst" | "isLast" | "refused">;

function Changes({ material, here, isFirst, isLast, refused }: ChangesProps) {
  const { id, kind, fileName, altText, audience } = material;
  const about = `: ${fileName}`;
  const error = refused?.id === id ? refused.message : null;
  return (
    <>
      <ButtonRow>
        {isFirst ? null : <Move {...{ id, about, here }} way="up" />}
        {isLast ? null : <Move {...{ id, about, here }} way="down" />}
        <ButtonLink small variant="quiet" href={`${here}?weg=${id}`} about={about}>
          Verwijder
        </ButtonLink>
      </ButtonRow>
      <Fold
        summary={
          <span>
            Pas aan<span className="visually-hidden">{about}</span>
          </span>
        }
        open={error !== null}
      >
        <Form method="post" action={here} noValidate>
          <input type="hidden" name="id" value={id} />
          {kind === "photo" ? (
            <TextArea
              id={`alt-${id}`}
              name="altText"
              label="Wat is erop te zien?"
              maxLength={MATERIAL_LIMITS.altText}
              rows={2}
              defaultValue={altText}
              error={error}
            />
          ) : null}
          <Select
            id={`publiek-${id}`}
            name="audience"
            label="Wie mag het zien?"
            options={AUDIENCE_OPTIONS}
            defaultValue={audience}
          />
          <Button name="intent" value="edit" about={about}>
            Bewaar
          </Button>
        </Form>
      </Fold>
    </>
  );
}

function Move({
  id,
  about,
  here,
  way,
}: {
  id: string;
  about: string;
  here: string;
  way: "up" | "down";
}) {
  return (
    <Form method="post" action={here} preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <Button small icon={way} name="intent" value={way} about={about}>
        {way === "up" ? "Eerder" : "Later"}
      </Button>
    </Form>
  );
}
