import { useEffect, useMemo, useState } from "react";
import {
  overlapsOf,
  unreachableIn,
  type DrawingWarning,
} from "#app/domain/floor-plan/drawing-checks.ts";
import type { Drawing } from "#app/domain/floor-plan/drawing.ts";
import { warningSentence } from "./floor-plan-editor-words.ts";

/** Milliseconds after the last change: what is looked at takes a while. */
const PAUSE_BEFORE_WALKING = 400;

interface WarningsProps {
  warnings: readonly DrawingWarning[];
  /** null: nothing can be pointed out */
  onShow: ((id: string) => void) | null;
}

/** What is better otherwise; a press shows where. */
export function DrawingWarnings({ warnings, onShow }: WarningsProps) {
  if (warnings.length === 0) {
    return (
      <p className="plan-warnings plan-warnings--none">Elke stand en elke zaal is te bereiken.</p>
    );
  }
  return (
    <section className="plan-warnings" aria-labelledby="kijk-nog-even">
      <h2 id="kijk-nog-even">Kijk nog even</h2>
      <ul>
        {warnings.map((warning) => {
          const sentence = warningSentence(warning);
          return (
            <li key={sentence + warning.thing.id}>
              {onShow ? (
                <button type="button" onClick={() => onShow(warning.thing.id)}>
                  {sentence}
                </button>
              ) : (
                sentence
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What lies over something is seen at once, who cannot be reached after a moment's rest. */
export function useWarnings(
  drawing: Drawing,
  atFirst: Drawing,
  known: readonly DrawingWarning[],
): readonly DrawingWarning[] {
  const [later, setLater] = useState<readonly DrawingWarning[]>(known);
  const overlaps = useMemo(() => overlapsOf(drawing), [drawing]);
  useEffect(() => {
    if (drawing === atFirst) return;
    const timer = setTimeout(() => setLater(unreachableIn(drawing)), PAUSE_BEFORE_WALKING);
    return () => clearTimeout(timer);
  }, [drawing, atFirst]);
  const shut = drawing === atFirst ? known : later;
  return [...overlaps, ...shut.filter(({ reason }) => reason === "unreachable")];
}
