import { memo } from "react";
import {
  SIDES,
  THING_KINDS,
  type Drawing,
  type Thing,
  type ThingKind,
} from "#app/domain/floor-plan/drawing.ts";
import { DataTable, type DataColumn } from "./data-table.tsx";
import { CellInput } from "./floor-plan-editor-fields.tsx";
import { KIND_WORDS, metresText, SIDE_WORDS, thingName } from "./floor-plan-editor-words.ts";
import { Fold } from "./fold.tsx";

/** A thing as its row in the form holds it. */
export type ThingTexts = Readonly<Record<string, string | undefined>>;

export interface FormTexts {
  width: string;
  height: string;
  things: readonly ThingTexts[];
}

export function textsOf({ width, height, things }: Drawing): FormTexts {
  return { width: metresText(width), height: metresText(height), things: things.map(rowOf) };
}

/** What a form held that could not be read, as it was sent; undefined when that is no drawing. */
export function formTexts(sent: unknown): FormTexts | undefined {
  if (typeof sent !== "object" || sent === null || !("things" in sent)) return undefined;
  const { things } = sent;
  if (!Array.isArray(things)) return undefined;
  const sizes = sent as Record<string, unknown>;
  const textOf = (key: "width" | "height") => textIn(sizes[key]) ?? "";
  return { width: textOf("width"), height: textOf("height"), things: things.map(textsIn) };
}

function textsIn(row: unknown): ThingTexts {
  const fields = typeof row === "object" && row !== null ? Object.entries(row) : [];
  return Object.fromEntries(fields.map(([field, text]) => [field, textIn(text)]));
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function rowOf(thing: Thing): ThingTexts {
  const { id, kind, x, y, width, height, name, zone, number, hasPower, door } = thing;
  return {
    ...{ id, kind, name, zone },
    ...{ x: metresText(x), y: metresText(y) },
    ...{ width: metresText(width), height: metresText(height) },
    number: number ? String(number) : "",
    hasPower: hasPower ? "on" : undefined,
    door: door ?? undefined,
  };
}

interface RowsProps {
  rows: readonly ThingTexts[];
  /** by the name of the field */
  errors: Readonly<Record<string, string[] | null | undefined>>;
  /** a field of a thing was filled in otherwise, while the page is alive */
  onField: (id: string, field: string, text: string) => void;
}

/** The drawing as rows: all that can be drawn can be filled in here too. */
export function DrawingRows({ rows, errors, onField }: RowsProps) {
  const indexed = rows.map((row, index) => ({ row, index }));
  return [...THING_KINDS].reverse().map((kind) => {
    const ofKind = indexed.filter(({ row }) => row.kind === kind);
    if (ofKind.length === 0) return null;
    const hasErrors = ofKind.some(({ index }) =>
      Object.keys(errors).some((field) => field.startsWith(`things[${index}].`)),
    );
    return (
      <Fold
        key={kind}
        summary={`${KIND_WORDS[kind].more} (${ofKind.length})`}
        open={hasErrors || undefined}
      >
        <DataTable
          caption={KIND_WORDS[kind].more}
          captionHidden
          columns={columnsOf(kind)}
          rowHeader="what"
          rows={ofKind.map(({ row, index }) => ({
            id: row.id ?? String(index),
            cells: cellsOf(kind, { row, index, errors, onField }),
          }))}
        />
      </Fold>
    );
  });
}

const METRES: [string, string][] = [
  ["x", "Van links"],
  ["y", "Van boven"],
  ["width", "Breed"],
  ["height", "Diep"],
];

const WORDS: Record<ThingKind, [string, string][]> = {
  place: [
    ["number", "Nummer"],
    ["zone", "Vak"],
  ],
  room: [["name", "Naam"]],
  fixture: [["name", "Wat staat erin?"]],
  area: [["name", "Wat staat erin?"]],
  label: [["name", "Wat staat erin?"]],
  wall: [],
  entrance: [],
};

const fieldsOf = (kind: ThingKind) =>
  kind === "entrance" ? METRES.slice(0, 2) : [...WORDS[kind], ...METRES];

function columnsOf(kind: ThingKind): DataColumn[] {
  const columns = fieldsOf(kind).map(([key, header]) => {
    return { key, header, onPhone: "labelled" as const };
  });
  const extra: DataColumn[] = [];
  if (kind === "place") extra.push({ key: "hasPower", header: "Stroom", onPhone: "labelled" });
  if (kind === "room") extra.push({ key: "door", header: "Deur", onPhone: "labelled" });
  return [
    { key: "what", header: KIND_WORDS[kind].one },
    ...columns,
    ...extra,
    { key: "gone", header: "Weg", onPhone: "labelled" },
  ];
}

interface CellsProps extends Pick<RowsProps, "errors" | "onField"> {
  row: ThingTexts;
  index: number;
}

function cellsOf(kind: ThingKind, { row, index, errors, onField }: CellsProps) {
  const nameOf = (field: string) => `things[${index}].${field}`;
  const what = nameOfRow(row, index);
  const id = row.id ?? "";
  const texts = fieldsOf(kind).map(([field, header]) => [
    field,
    <Cell
      key={field}
      id={id}
      field={field}
      name={nameOf(field)}
      label={`${header}, ${what}`}
      text={row[field] ?? ""}
      error={errors[nameOf(field)]?.[0]}
      onField={onField}
    />,
  ]);
  return {
    ...(Object.fromEntries(texts) as Record<string, JSX.Element>),
    what: (
      <>
        <input type="hidden" name={nameOf("id")} value={id} />
        <input type="hidden" name={nameOf("kind")} value={kind} />
        {what}
      </>
    ),
    hasPower: (
      <Tick
        name={nameOf("hasPower")}
        label={`Stroom, ${what}`}
        checked={row.hasPower === "on"}
        onTick={(on) => onField(id, "hasPower", on ? "on" : "")}
      />
    ),
    door: (
      <select
        className="input input--select"
        name={nameOf("door")}
        aria-label={`Deur, ${what}`}
        value={row.door ?? "bottom"}
        onChange={({ target }) => onField(id, "door", target.value)}
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {SIDE_WORDS[side]}
          </option>
        ))}
      </select>
    ),
    gone: (
      <Tick
        name={nameOf("gone")}
        label={`Haal weg, ${what}`}
        checked={row.gone === "on"}
        onTick={() => onField(id, "gone", "on")}
      />
    ),
  };
}

function nameOfRow(row: ThingTexts, index: number): string {
  const kind = THING_KINDS.find((one) => one === row.kind) ?? "wall";
  const { number = "", name = "" } = row;
  const isNamed = kind === "place" ? number !== "" : name !== "";
  const thing = { kind, number: Number(number) || 0, name } as Thing;
  return isNamed ? thingName(thing) : `${KIND_WORDS[kind].one} ${index + 1}`;
}

interface CellProps {
  id: string;
  field: string;
  name: string;
  label: string;
  text: string;
  error: string | undefined;
  onField: RowsProps["onField"];
}

const Cell = memo(function Cell({ id, field, onField, ...input }: CellProps) {
  const isWord = field === "name";
  return (
    <CellInput
      {...input}
      labelHidden
      width={isWord ? "word" : "number"}
      onText={(text) => onField(id, field, text)}
    />
  );
});

interface TickProps {
  name: string;
  label: string;
  checked: boolean;
  onTick: (on: boolean) => void;
}

function Tick({ name, label, checked, onTick }: TickProps) {
  return (
    <label className="choice choice--cell">
      <input
        type="checkbox"
        name={name}
        value="on"
        aria-label={label}
        checked={checked}
        onChange={({ target }) => onTick(target.checked)}
      />
    </label>
  );
}
