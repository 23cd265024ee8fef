import type { Dispatch, MouseEvent } from "react";
import type { ThingKind } from "#app/domain/floor-plan/drawing.ts";
import { classNames } from "./class-names.ts";
import type { EditorAction } from "./floor-plan-editor-state.ts";
import { KIND_WORDS } from "./floor-plan-editor-words.ts";

const TOOLS: ThingKind[] = ["place", "room", "wall", "fixture", "area", "label", "entrance"];

interface ToolsProps {
  /** the form that is sent when there is no JavaScript: then a press adds one and shows the form again */
  formId: string;
  tool: ThingKind | null;
  dispatch: Dispatch<EditorAction>;
}

/** What can be put down. By pointer one then presses or drags on the sheet; by keyboard it comes at once. */
export function DrawingTools({ formId, tool, dispatch }: ToolsProps) {
  const press = (event: MouseEvent, kind: ThingKind) => {
    event.preventDefault();
    // A press by keyboard has no pointer with which to say where.
    if (event.detail === 0) dispatch({ do: "add", kind, spot: "free" });
    else dispatch({ do: "tool", kind: tool === kind ? null : kind });
  };
  return (
    <div className="plan-tools" role="group" aria-label="Zet in de tekening">
      {TOOLS.map((kind) => (
        <button
          key={kind}
          type="submit"
          form={formId}
          name="intent"
          value={kind}
          className={classNames("plan-tool", tool === kind && "plan-tool--chosen")}
          aria-pressed={tool === kind}
          onClick={(event) => press(event, kind)}
        >
          <svg viewBox="0 0 32 22" aria-hidden="true" focusable="false">
            {GLYPHS[kind]}
          </svg>
          {KIND_WORDS[kind].one}
        </button>
      ))}
    </div>
  );
}

const GLYPHS: Record<ThingKind, JSX.Element> = {
  place: (
    <>
      <rect x="3" y="3" width="26" height="16" />
      <path d="M13 9l3-2v9" />
    </>
  ),
  room: <path d="M3 20V10l13-8 13 8v10zM3 10h26" />,
  wall: <path className="plan-tool__solid" d="M2 9h28v5H2z" />,
  fixture: (
    <>
      <rect className="plan-tool__sand" x="4" y="3" width="24" height="16" />
      <path d="M4 3l24 16" />
    </>
  ),
  area: (
    <rect className="plan-tool__sand" x="3" y="3" width="26" height="16" strokeDasharray="4 3" />
  ),
  label: <path d="M6 5V3h20v2M16 3v16M12 19h8" />,
  entrance: <path d="M2 19h6M24 19h6M16 20V6M10 11l6-6 6 6" />,
};
