import { Button } from "./button.tsx";
import type { Carrying } from "./use-carrying.ts";

/** Says what one has in hand, and shows it at the pointer. */
export function CarryingStatus({ carrying }: { carrying: Carrying }) {
  const { held, said, isDragging, ghost, putBack } = carrying;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {held ? (
        <div className="carrying">
          <p>
            Je hebt <strong>{held.title}</strong> vast. Kies een plek op de plattegrond.
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
