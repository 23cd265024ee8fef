/** What was drawn, step by step, so that each step can be undone. */
export interface History<State> {
  past: readonly State[];
  present: State;
  future: readonly State[];
  /** what the last step was; the next with the same name goes on with it */
  step: string | null;
}

const MOST_STEPS = 200;

export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], step: null };
}

/**
 * Adds a step. Steps of one name after each other, such as pressing an arrow ten times, are undone
 * together; null goes on with nothing.
 */
export function remember<State>(
  history: History<State>,
  present: State,
  step: string | null,
): History<State> {
  if (present === history.present) return history;
  const goesOn = step !== null && step === history.step;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], step };
}

export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const { past, future } = history;
  return {
    past: past.slice(0, -1),
    present,
    future: [history.present, ...future],
    step: null,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, step: null };
}
