import { useId, useState, type KeyboardEvent } from "react";
import { classNames } from "./class-names.ts";
import { metresText, readMetres } from "./floor-plan-editor-words.ts";
import { useAlive } from "./use-alive.ts";

interface CellInputProps {
  label: string;
  text: string;
  /** in a form; a field of the panel has none, so that it is not sent */
  name?: string;
  error?: string;
  /** for every change while the page is alive */
  onText?: (text: string) => void;
  /** about as many characters as fit */
  width?: "number" | "word";
  labelHidden?: boolean;
}

/** A short field. What is half typed stays as it is typed, whatever the drawing makes of it. */
export function CellInput(props: CellInputProps) {
  const { label, text, name, error, onText, width = "number", labelHidden } = props;
  const alive = useAlive();
  const id = useId();
  const [{ typed, seen }, setTyped] = useState({ typed: text, seen: text });
  if (seen !== text) setTyped({ typed: sameText(typed, text) ? typed : text, seen: text });
  const isDecimal = width === "number";
  return (
    <label className="cell-field" htmlFor={name ?? id}>
      <span className={labelHidden ? "visually-hidden" : "cell-field__label"}>{label}</span>
      <input
        id={name ?? id}
        name={name}
        type="text"
        inputMode={isDecimal ? "decimal" : undefined}
        autoComplete="off"
        className={classNames("input", `cell-field__input--${width}`)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name ?? id}-fout` : undefined}
        value={typed}
        readOnly={!onText && alive}
        onChange={({ target }) => {
          setTyped({ typed: target.value, seen: text });
          onText?.(target.value);
        }}
        onKeyDown={name ? undefined : keepFromSending}
        onBlur={() => {
          if (!error && onText) setTyped({ typed: text, seen: text });
        }}
      />
      {error ? (
        <span className="field__error" id={`${name ?? id}-fout`}>
          {error}
        </span>
      ) : null}
    </label>
  );
}

function keepFromSending(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

/** "2," is on its way to "2,5". */
function sameText(typed: string, text: string): boolean {
  if (typed === text) return true;
  const metres = readMetres(typed);
  return metres !== null && metres === readMetres(text);
}

interface StepperProps {
  label: string;
  /** metres */
  value: number;
  /** of the buttons: "Naar links", "Naar rechts" */
  less: string;
  more: string;
  onStep: (direction: -1 | 1) => void;
  onValue: (metres: number) => void;
}

/** A number of metres with a button on both sides: half a metre at a press, without dragging. */
export function Stepper({ label, value, less, more, onStep, onValue }: StepperProps) {
  return (
    <div className="stepper" role="group" aria-label={label}>
      <CellInput
        label={label}
        text={metresText(value)}
        onText={(text) => {
          const metres = readMetres(text);
          if (metres !== null) onValue(metres);
        }}
      />
      <button
        type="button"
        className="stepper__button"
        aria-label={less}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <button type="button" className="stepper__button" aria-label={more} onClick={() => onStep(1)}>
        +
      </button>
    </div>
  );
}
