import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface CardTrioProps {
  label: string;
  /** a card, and why it hangs here: "Ook over schulden" */
  cards: readonly { id: string; reason: string; card: ReactNode }[];
}

/** Three cards beside each other, each with the thread that leads to it. */
export function CardTrio({ label, cards }: CardTrioProps) {
  return (
    <ul className="card-trio" aria-label={label}>
      {cards.map(({ id, reason, card }) => (
        <li key={id}>
          <p className="timeline__reason strong">
            <Icon name="thread" />
            <span>{reason}</span>
          </p>
          {card}
        </li>
      ))}
    </ul>
  );
}
