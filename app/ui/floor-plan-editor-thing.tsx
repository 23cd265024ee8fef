import { memo, type ReactNode } from "react";
import type { Thing } from "#app/domain/floor-plan/drawing.ts";
import type { Handle } from "#app/domain/floor-plan/drawing-moves.ts";
import { metresText, thingSentence } from "./floor-plan-editor-words.ts";
import { FloorPlanEntrance } from "./floor-plan-entrance.tsx";
import {
  FloorPlanPlace,
  FloorPlanRoom,
  FloorPlanShape,
  FloorPlanWord,
} from "./floor-plan-parts.tsx";

/** Drawing units to a metre: as in the picture, so that letters are as large. */
export const UNITS = 10;

/** Metres: something thinner is as easy to take hold of as something this wide. */
const GRIP = 1.4;

interface ThingDrawingProps {
  thing: Thing;
  hall: { width: number; height: number };
  isSelected: boolean;
  /** who stands there */
  who: string | undefined;
  /** false while the page is not alive: then it is a picture */
  alive: boolean;
}

/** Something in the drawing, to be taken hold of by pointer and by keyboard. */
export const ThingDrawing = memo(function ThingDrawing(props: ThingDrawingProps) {
  const { thing, isSelected, who, alive } = props;
  const name = thingSentence(thing) + (who ? `. Hier staat ${who}` : "");
  const grip = gripOf(thing);
  const button = { role: "button", tabIndex: 0, "aria-pressed": isSelected, "aria-label": name };
  return (
    <g
      className={isSelected ? "plan-thing plan-thing--selected" : "plan-thing"}
      data-thing={thing.id}
      {...(alive ? button : {})}
    >
      <title>{name}</title>
      <Looks {...props} />
      <rect className="plan-thing__grip" {...grip} />
    </g>
  );
});

function Looks({ thing, hall, who }: ThingDrawingProps): ReactNode {
  switch (thing.kind) {
    case "place":
      return (
        <>
          <FloorPlanPlace
            place={{ ...thing, state: who ? "taken" : "free" }}
            units={UNITS}
            fill={() => ""}
          />
          {thing.hasPower ? null : <NoPower thing={thing} />}
        </>
      );
    case "room":
      return (
        <>
          <FloorPlanRoom room={thing} units={UNITS} fill={() => ""} />
          <DoorMark room={thing} />
        </>
      );
    case "entrance":
      return <FloorPlanEntrance at={thing} hall={hall} units={UNITS} />;
    default: {
      const shape = { ...thing, kind: thing.kind, label: thing.name };
      return (
        <>
          <FloorPlanShape shape={shape} units={UNITS} />
          <FloorPlanWord shape={shape} units={UNITS} />
        </>
      );
    }
  }
}

/** A plug crossed out would be too small to see: a slanted line through a corner. */
function NoPower({ thing: { x, y, width, height } }: { thing: Thing }) {
  const [right, bottom] = [(x + width) * UNITS, (y + height) * UNITS];
  return <path className="plan-thing__no-power" d={`M${right - 9} ${bottom}l9-9v9z`} />;
}

function DoorMark({ room: { x, y, width, height, door } }: { room: Thing }) {
  const [left, top, w, h] = [x * UNITS, y * UNITS, width * UNITS, height * UNITS];
  // Beside the cloth, not beside the roof.
  const [cx, cy] = [left + w / 2, top + h * 0.75];
  const d = {
    bottom: `M${cx - 9} ${top + h}h18`,
    top: `M${cx - 9} ${top}h18`,
    left: `M${left} ${cy - 9}v18`,
    right: `M${left + w} ${cy - 9}v18`,
  }[door ?? "bottom"];
  return <path className="plan-thing__door" d={d} />;
}

function gripOf({ kind, x, y, width, height }: Thing) {
  if (kind === "entrance") {
    return { x: (x - 2.6) * UNITS, y: (y - 1.6) * UNITS, width: 52, height: 32 };
  }
  const [w, h] = [Math.max(width, GRIP), Math.max(height, GRIP)];
  return {
    x: (x - (w - width) / 2) * UNITS,
    y: (y - (h - height) / 2) * UNITS,
    width: w * UNITS,
    height: h * UNITS,
  };
}

const HANDLES: Handle[] = ([-1, 0, 1] as const).flatMap((dy) =>
  ([-1, 0, 1] as const).flatMap((dx) => (dx === 0 && dy === 0 ? [] : [{ dx, dy }])),
);

/** What is selected gets a ribbon around it, its size beside it and eight handles to pull. */
export function SelectionFrame({ thing, scale }: { thing: Thing; scale: number }) {
  const { x, y, width, height } = thing;
  const [left, top, w, h] = [x * UNITS, y * UNITS, width * UNITS, height * UNITS];
  if (thing.kind === "entrance") {
    return <rect className="plan-frame" x={left - 28} y={top - 8} width={56} height={16} />;
  }
  const size = 9 * scale;
  // Handles of something small would cover each other: then only those at the far edges show.
  const shown = HANDLES.filter(
    ({ dx, dy }) => (dx !== 0 || w > 4 * size) && (dy !== 0 || h > 2.6 * size),
  );
  return (
    <g>
      <rect className="plan-frame" x={left} y={top} width={w} height={h} />
      <text className="plan-frame__size" x={left + w / 2} y={top - 9} textAnchor="middle">
        {`${metresText(width)} × ${metresText(height)} m`}
      </text>
      {shown.map(({ dx, dy }) => (
        <g
          key={`${dx} ${dy}`}
          data-handle={`${dx} ${dy}`}
          className={`plan-handle ${CURSOR[`${dx} ${dy}`]}`}
        >
          <rect
            className="plan-handle__reach"
            x={left + ((dx + 1) / 2) * w - 1.4 * size}
            y={top + ((dy + 1) / 2) * h - 1.4 * size}
            width={2.8 * size}
            height={2.8 * size}
          />
          <rect
            className="plan-handle__knob"
            x={left + ((dx + 1) / 2) * w - size / 2}
            y={top + ((dy + 1) / 2) * h - size / 2}
            width={size}
            height={size}
          />
        </g>
      ))}
    </g>
  );
}

const CURSOR: Record<string, string> = {
  "-1 -1": "plan-handle--nwse",
  "1 1": "plan-handle--nwse",
  "1 -1": "plan-handle--nesw",
  "-1 1": "plan-handle--nesw",
  "0 -1": "plan-handle--ns",
  "0 1": "plan-handle--ns",
  "-1 0": "plan-handle--ew",
  "1 0": "plan-handle--ew",
};
