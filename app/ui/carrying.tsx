import { Button } from "./button.tsx";
import type { Carrying } from "./use-carrying.ts";

interface CarryingStatusProps {
  carrying: Pick<Carrying, "said" | "isDragging" | "ghost" | "putBack"> & {
    held: { title: string } | null;
  };
  /** what to do with what one has in hand */
  hint?: string;
}

/** Says what one has in hand, and shows it at the pointer. */
export function CarryingStatus({
  carrying,
  hint = "Kies een plek op de plattegrond.",
}: CarryingStatusProps) {
  const { held, said, isDragging, ghost, putBack } = carrying;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {held ? (
        <div className="carrying">
          <p>
            Je hebt <strong>{held.title}</strong> vast. {hint}
          </p>
          <Button type="button" small onClick={putBack}>
            Zet terug
          </Button>
        </div>
      ) : null}
      <div ref={ghost} className="carrying__ghost" hidden={!isDragging} aria-hidden="true">
        {held?.title}
      </div>
    </>
  );
}
