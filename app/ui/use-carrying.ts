import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";

/** A stand that is taken along. */
export interface Carried {
  id: string;
  title: string;
  /** only where there is power */
  needsPower: boolean;
}

/** A place where it can be put. */
export interface CarryTarget {
  id: string;
  number: number;
  hasPower: boolean;
}

/** What differs with what is carried: where it fits, and how it is said. */
export interface CarryWords<One, Target> {
  fits: (one: One, target: Target) => boolean;
  taken: (one: One, count: number) => string;
  put: (one: One, target: Target) => string;
}

const STANDS: CarryWords<Carried, CarryTarget> = {
  fits: ({ needsPower }, { hasPower }) => hasPower || !needsPower,
  taken: ({ title }, count) =>
    `Je hebt ‘${title}’ vast. Er zijn ${count} plekken vrij. Escape zet terug.`,
  put: ({ title }, { number }) => `‘${title}’ gaat naar plek ${number}.`,
};

/** Pixels: less is a press that shook. */
const DRAGS_FROM = 6;

/** Taking stands to their places. */
export function useCarrying(
  targets: readonly CarryTarget[],
  onPut: (carried: Carried, target: CarryTarget) => void,
): Carrying {
  return useCarryingOf(targets, onPut, STANDS);
}

/**
 * Taking something to a place: by dragging, by a press on the one and then on the other, or by
 * keyboard (Enter, Tab, Enter, and Escape to put it back).
 */
export function useCarryingOf<
  One extends { id: string; title: string },
  Target extends { id: string },
>(
  targets: readonly Target[],
  onPut: (carried: One, target: Target) => void,
  words: CarryWords<One, Target>,
) {
  const [held, setHeld] = useState<One | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [isDragging, setIsDragging] = useState(false);
  const ghost = useRef<HTMLDivElement>(null);
  const from = useRef<{ x: number; y: number; isDragging: boolean } | null>(null);
  const source = useRef<HTMLElement | SVGElement | null>(null);
  /** the press that ends a drag is no press */
  const justDragged = useRef(false);

  const next = useRef<"focus" | "show" | null>(null);
  useEffect(() => {
    const first = held && document.querySelector<SVGElement>("[data-target]");
    if (first && next.current === "focus") first.focus();
    if (first && next.current === "show")
      first.closest("svg")?.scrollIntoView({ block: "nearest" });
    next.current = null;
  }, [held]);

  const { fits } = words;
  const targetOf = (id: string | null | undefined) =>
    targets.find((target) => target.id === id && held && fits(held, target));

  const take = (one: One) => {
    setHeld(one);
    const count = targets.filter((target) => fits(one, target)).length;
    setSaid(words.taken(one, count));
  };
  const putBack = () => {
    if (held) setSaid(`‘${held.title}’ is weer terug.`);
    setHeld(null);
    setOver(null);
    source.current?.focus();
  };
  const put = (target: Target) => {
    if (!held) return;
    setSaid(words.put(held, target));
    onPut(held, target);
    setHeld(null);
    setOver(null);
  };

  const underPointer = ({ clientX, clientY }: PointerEvent) =>
    document
      .elementFromPoint(clientX, clientY)
      ?.closest("[data-target]")
      ?.getAttribute("data-target");

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !held) return;
    event.preventDefault();
    putBack();
  };

  /** For what is taken: the button of a stand that waits, or a stand on the floor. */
  const gripOf = (one: One) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY, isDragging: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (!start) return;
      const moved = Math.hypot(event.clientX - start.x, event.clientY - start.y);
      if (!start.isDragging && moved < DRAGS_FROM) return;
      if (!start.isDragging) take(one);
      start.isDragging = true;
      setIsDragging(true);
      if (ghost.current) ghost.current.style.translate = `${event.clientX}px ${event.clientY}px`;
      setOver(targetOf(underPointer(event))?.id ?? null);
    },
    onPointerUp: (event: PointerEvent) => {
      const wasDragging = from.current?.isDragging ?? false;
      from.current = null;
      setIsDragging(false);
      justDragged.current = wasDragging;
      if (!wasDragging) return;
      const target = targetOf(underPointer(event));
      if (target) put(target);
      else putBack();
    },
    onPointerCancel: () => {
      if (from.current?.isDragging) putBack();
      from.current = null;
      setIsDragging(false);
    },
    onClick: (event: MouseEvent<HTMLElement | SVGElement>) => {
      if (justDragged.current) {
        justDragged.current = false;
        return;
      }
      source.current = event.currentTarget;
      if (held?.id === one.id) return putBack();
      // A press by keyboard goes on by keyboard: at the first place that fits.
      next.current = event.detail === 0 ? "focus" : "show";
      take(one);
    },
    onKeyDown: onEscape,
  });

  /** For where it can be put. */
  const placeOf = (target: Target) => ({
    "data-target": target.id,
    onClick: () => put(target),
    onKeyDown: onEscape,
  });

  return {
    held,
    over,
    said,
    isDragging,
    ghost,
    gripOf,
    placeOf,
    putBack,
    /** whether what is held can stand there */
    canHave: (target: Target) => held !== null && fits(held, target),
  };
}

export type CarryingOf<
  One extends { id: string; title: string },
  Target extends { id: string },
> = ReturnType<typeof useCarryingOf<One, Target>>;

export type Carrying = CarryingOf<Carried, CarryTarget>;
