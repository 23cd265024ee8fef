import { useId, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** A wide picture scrolls inside its own box, which the keyboard has to be able to reach. */
const SCROLL_BOX = { role: "region", tabIndex: 0 };

interface FloorPlanFrameProps {
  /** of the drawing */
  title: string;
  children: ReactNode;
}

/**
 * The drawing fits the page. On a phone a box to tick makes it as large as eyes and fingers need;
 * then it scrolls, and says so. A tick and not a button: it also works without JavaScript.
 */
export function FloorPlanFrame({ title, children }: FloorPlanFrameProps) {
  const id = useId();
  return (
    <>
      <input type="checkbox" id={id} className="floor-plan__zoom-box" />
      <label htmlFor={id} className="floor-plan__zoom">
        <Icon name="search" />
        Vergroot de tekening
      </label>
      <p className="floor-plan__hint">
        Schuif opzij om alles te zien
        <Icon name="arrow" />
      </p>
      <div className="floor-plan__scroll" aria-label={title} {...SCROLL_BOX}>
        <div className="floor-plan__sheet">{children}</div>
      </div>
    </>
  );
}
