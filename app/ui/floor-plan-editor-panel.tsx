import type { Dispatch } from "react";
import { SIDES, DRAWING_LIMITS, type Drawing, type Thing } from "#app/domain/floor-plan/drawing.ts";
import { grownBy, movedTo, nudged, stretchedTo } from "#app/domain/floor-plan/drawing-moves.ts";
import { Button } from "./button.tsx";
import { CellInput, Stepper } from "./floor-plan-editor-fields.tsx";
import type { EditorAction } from "./floor-plan-editor-state.ts";
import { KIND_WORDS, SIDE_WORDS, thingName } from "./floor-plan-editor-words.ts";

interface PanelProps {
  drawing: Drawing;
  thing: Thing;
  /** who stands there */
  who: string | undefined;
  dispatch: Dispatch<EditorAction>;
}

/** All that can be done with what is selected, by single presses and by typing. */
export function ThingPanel({ drawing, thing, who, dispatch }: PanelProps) {
  const change = (next: Thing, field: string) =>
    dispatch({ do: "change", thing: next, step: `${field} ${thing.id}` });
  const { kind, x, y, width, height } = thing;
  return (
    <section className="plan-panel" aria-label={`Gekozen: ${thingName(thing)}`}>
      <h2 className="plan-panel__title">
        <span className="plan-panel__kind">{KIND_WORDS[kind].one}</span>
        {kind === "place" ? ` ${thing.number}` : ""}
      </h2>
      {who ? <p className="small">Hier staat {who}.</p> : null}
      <Words thing={thing} change={change} />
      <div className="plan-panel__metres">
        <Stepper
          label="Van links"
          value={x}
          less="Naar links"
          more="Naar rechts"
          onStep={(way) => change(nudged(drawing, thing, way, 0), "spot")}
          onValue={(to) => change(exactly(movedTo(drawing, thing, { x: to, y }), { x: to }), "x")}
        />
        <Stepper
          label="Van boven"
          value={y}
          less="Naar boven"
          more="Naar beneden"
          onStep={(way) => change(nudged(drawing, thing, 0, way), "spot")}
          onValue={(to) => change(exactly(movedTo(drawing, thing, { x, y: to }), { y: to }), "y")}
        />
        {kind === "entrance" ? null : (
          <>
            <Stepper
              label="Breed"
              value={width}
              less="Smaller"
              more="Breder"
              onStep={(way) => change(grownBy(drawing, thing, way, 0), "size")}
              onValue={(to) => change(sized(drawing, thing, { width: to }), "width")}
            />
            <Stepper
              label="Diep"
              value={height}
              less="Minder diep"
              more="Dieper"
              onStep={(way) => change(grownBy(drawing, thing, 0, way), "size")}
              onValue={(to) => change(sized(drawing, thing, { height: to }), "height")}
            />
          </>
        )}
      </div>
      <div className="plan-panel__actions">
        <Button
          type="button"
          small
          icon="copy"
          onClick={() => dispatch({ do: "copy", id: thing.id })}
        >
          Nog een ernaast
        </Button>
        {kind === "entrance" ? null : (
          <Button
            type="button"
            small
            icon="swap"
            onClick={() => dispatch({ do: "turn", id: thing.id })}
          >
            Draai
          </Button>
        )}
        <Button
          type="button"
          small
          icon="cross"
          onClick={() => dispatch({ do: "remove", id: thing.id })}
        >
          Haal weg
        </Button>
      </div>
    </section>
  );
}

/** What is typed is kept to the centimetre where it fits; outside the hall it stays at the wall. */
function exactly(thing: Thing, typed: Partial<Pick<Thing, "x" | "y">>): Thing {
  if (thing.kind === "entrance") return thing;
  const near = (axis: "x" | "y") =>
    typed[axis] !== undefined && Math.abs(typed[axis] - thing[axis]) <= 0.25
      ? typed[axis]
      : thing[axis];
  return { ...thing, x: near("x"), y: near("y") };
}

function sized(
  drawing: Drawing,
  thing: Thing,
  typed: Partial<Pick<Thing, "width" | "height">>,
): Thing {
  const size = { width: thing.width, height: thing.height, ...typed };
  const fits =
    Math.min(size.width, size.height) >= DRAWING_LIMITS.smallest &&
    thing.x + size.width <= drawing.width &&
    thing.y + size.height <= drawing.height;
  if (fits) return { ...thing, ...size };
  const corner = { x: thing.x + size.width, y: thing.y + size.height };
  return stretchedTo(drawing, thing, { dx: 1, dy: 1 }, corner);
}

interface WordsProps {
  thing: Thing;
  change: (next: Thing, field: string) => void;
}

/** What it is called, and what else its kind has. */
function Words({ thing, change }: WordsProps) {
  switch (thing.kind) {
    case "place":
      return (
        <div className="plan-panel__words">
          <CellInput
            label="Nummer"
            text={String(thing.number)}
            onText={(text) => {
              const number = Number(text);
              const fits =
                Number.isInteger(number) && number > 0 && number <= DRAWING_LIMITS.number;
              if (fits) change({ ...thing, number }, "number");
            }}
          />
          <CellInput
            label="Vak"
            text={thing.zone}
            onText={(zone) => change({ ...thing, zone: zone.trim().slice(0, 12) }, "zone")}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={thing.hasPower}
              onChange={({ target }) => change({ ...thing, hasPower: target.checked }, "power")}
            />
            <span>Stroom</span>
          </label>
        </div>
      );
    case "room":
      return (
        <div className="plan-panel__words">
          <NameInput thing={thing} change={change} label="Naam" />
          <label className="cell-field">
            <span className="cell-field__label">Deur</span>
            <select
              className="input input--select"
              value={thing.door ?? "bottom"}
              onChange={({ target }) => {
                const door = SIDES.find((side) => side === target.value) ?? "bottom";
                change({ ...thing, door }, "door");
              }}
            >
              {SIDES.map((side) => (
                <option key={side} value={side}>
                  {SIDE_WORDS[side]}
                </option>
              ))}
            </select>
          </label>
        </div>
      );
    case "wall":
    case "entrance":
      return null;
    default:
      return (
        <div className="plan-panel__words">
          <NameInput thing={thing} change={change} label="Wat staat erin?" />
        </div>
      );
  }
}

function NameInput({ thing, change, label }: WordsProps & { label: string }) {
  return (
    <CellInput
      label={label}
      width="word"
      text={thing.name}
      onText={(name) => change({ ...thing, name: name.slice(0, DRAWING_LIMITS.name) }, "name")}
    />
  );
}
