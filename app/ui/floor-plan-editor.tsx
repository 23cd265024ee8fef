import { Form } from "@remix-run/react";
import { useCallback, type KeyboardEvent } from "react";
import type { DrawingWarning } from "#app/domain/floor-plan/drawing-checks.ts";
import type { Drawing } from "#app/domain/floor-plan/drawing.ts";
import { Button } from "./button.tsx";
import { EditorCanvas } from "./floor-plan-editor-canvas.tsx";
import { CellInput, Stepper } from "./floor-plan-editor-fields.tsx";
import { ThingPanel } from "./floor-plan-editor-panel.tsx";
import { DrawingRows, textsOf, type FormTexts } from "./floor-plan-editor-rows.tsx";
import { useEditor, type EditorAction } from "./floor-plan-editor-state.ts";
import { DrawingTools } from "./floor-plan-editor-tools.tsx";
import { DrawingWarnings, useWarnings } from "./floor-plan-editor-warnings.tsx";
import { useZoom } from "./floor-plan-editor-zoom.ts";
import { Fold } from "./fold.tsx";
import { useAlive } from "./use-alive.ts";
import { useKeepUnsaved } from "./use-keep-unsaved.ts";

export interface FloorPlanEditorProps {
  title: string;
  drawing: Drawing;
  /** what this drawing was begun with: tells what somebody else changed meanwhile */
  base: Drawing;
  version: number;
  /** who stands on a place, by the place's id */
  standing: ReadonlyMap<string, string>;
  /** worked out by the server, for who has no JavaScript */
  warnings: readonly DrawingWarning[];
  /** the form as it was filled in when it could not be read */
  given?: FormTexts;
  /** by the name of the field */
  errors?: Readonly<Record<string, string[] | null | undefined>>;
}

const FORM = "tekening";

/** A hall drawn with pointer or keyboard, or filled in as a list; the list is the form that is sent. */
export function FloorPlanEditor(props: FloorPlanEditorProps) {
  const { title, base, version, standing, given, errors = {} } = props;
  const alive = useAlive();
  const [state, change] = useEditor(props.drawing);
  const dispatch = useCallback(
    (action: EditorAction) => change(withoutEvicting(action, standing)),
    [change, standing],
  );
  const drawing = state.history.present;
  const { zoom, zoomFurther } = useZoom(drawing.width);
  const isChanged = drawing !== props.drawing || props.drawing !== base;
  useKeepUnsaved(isChanged, "Je tekening is nog niet bewaard. Toch weggaan?");
  const warnings = useWarnings(drawing, props.drawing, props.warnings);
  const selected = drawing.things.find(({ id }) => id === state.selected);
  const onField = useCallback(
    (id: string, field: string, text: string) =>
      dispatch(
        field === "gone" ? { do: "remove", id, stay: true } : { do: "field", id, field, text },
      ),
    [dispatch],
  );
  const texts = given && drawing === props.drawing ? given : textsOf(drawing);
  const { past, future } = state.history;
  // Ctrl+Z works wherever one is in the editor, but for fields, that have their own.
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
      const isRedo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "y";
      if (!(isUndo || isRedo) || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      dispatch({ do: isRedo || event.shiftKey ? "redo" : "undo" });
    },
  };
  return (
    <div className="plan-editor" {...keys}>
      <div className="plan-editor__bar">
        <DrawingTools formId={FORM} tool={state.tool} dispatch={dispatch} />
        {alive ? (
          <div className="plan-editor__steps" role="group" aria-label="Stappen en vergroten">
            <Button
              type="button"
              small
              icon="back"
              aria-disabled={past.length === 0 || undefined}
              onClick={() => dispatch({ do: "undo" })}
            >
              Ongedaan
            </Button>
            <Button
              type="button"
              small
              icon="arrow"
              aria-disabled={future.length === 0 || undefined}
              onClick={() => dispatch({ do: "redo" })}
            >
              Opnieuw
            </Button>
            <Button type="button" small icon="search" onClick={zoomFurther}>
              {`${zoom}%`}
            </Button>
          </div>
        ) : null}
      </div>
      <div className="plan-editor__main">
        <div>
          <EditorCanvas
            state={state}
            dispatch={dispatch}
            title={title}
            standing={standing}
            zoom={zoom}
            alive={alive}
          />
          <p className="plan-editor__said" role="status">
            {state.said}
          </p>
        </div>
        <div className="plan-editor__aside">
          {alive && selected ? (
            <ThingPanel
              key={selected.id}
              drawing={drawing}
              thing={selected}
              who={standing.get(selected.id)}
              dispatch={dispatch}
            />
          ) : (
            <div className="plan-panel">
              <h2 className="plan-panel__title">De vloer</h2>
              {alive ? (
                <div className="plan-panel__metres">
                  <Stepper
                    label="Breed"
                    value={drawing.width}
                    less="Vloer smaller"
                    more="Vloer breder"
                    onStep={(way) =>
                      dispatch({ do: "hall", width: drawing.width + way, height: drawing.height })
                    }
                    onValue={(width) => dispatch({ do: "hall", width, height: drawing.height })}
                  />
                  <Stepper
                    label="Diep"
                    value={drawing.height}
                    less="Vloer minder diep"
                    more="Vloer dieper"
                    onStep={(way) =>
                      dispatch({ do: "hall", width: drawing.width, height: drawing.height + way })
                    }
                    onValue={(height) => dispatch({ do: "hall", width: drawing.width, height })}
                  />
                </div>
              ) : null}
              <p className="small">
                {alive
                  ? "Klik op iets in de tekening om het te verplaatsen of te veranderen. Alles klikt vast op halve meters."
                  : "Verander de tekening in de lijst hieronder. Met de knoppen erboven zet je er iets bij."}
              </p>
            </div>
          )}
          <DrawingWarnings
            warnings={warnings}
            onShow={alive ? (id) => dispatch({ do: "select", id }) : null}
          />
        </div>
      </div>
      <Form method="post" id={FORM} noValidate preventScrollReset>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="seen" value={JSON.stringify(base)} />
        <div className="plan-editor__save">
          <Button variant="ribbon" name="intent" value="bewaar">
            Bewaar de tekening
          </Button>
          <p className="small">
            {alive && !isChanged ? "Alles is bewaard." : null}
            {alive && isChanged ? "Je hebt wijzigingen die nog niet zijn bewaard." : null}
          </p>
        </div>
        <section className="plan-editor__list" aria-labelledby="als-lijst">
          <h2 id="als-lijst">De tekening als lijst</h2>
          <p>
            Dezelfde tekening in getallen, in meters. Wat je hier invult, zie je ook in de tekening.
          </p>
          <Fold summary="De vloer" open={Boolean(errors.width ?? errors.height) || undefined}>
            <div className="plan-editor__floor">
              {(["width", "height"] as const).map((field) => (
                <CellInput
                  key={field}
                  name={field}
                  label={field === "width" ? "Breed" : "Diep"}
                  text={texts[field]}
                  error={errors[field]?.[0]}
                  onText={(text) => {
                    const size = Number(text.replace(",", "."));
                    if (size >= 5) {
                      dispatch({ ...sizeOf(drawing), [field]: size, do: "hall" });
                    }
                  }}
                />
              ))}
            </div>
          </Fold>
          <DrawingRows rows={texts.things} errors={errors} onField={onField} />
        </section>
      </Form>
    </div>
  );
}

/** Where somebody stands is not taken away: that is said at once, not when the drawing is saved. */
function withoutEvicting(
  action: EditorAction,
  standing: ReadonlyMap<string, string>,
): EditorAction {
  const who = action.do === "remove" ? standing.get(action.id) : undefined;
  if (!who) return action;
  return { do: "say", sentence: `Hier staat ${who}. Haal die stand eerst van zijn plek.` };
}

const sizeOf = ({ width, height }: Drawing) => ({ width, height });
