import type { ReactNode } from "react";
import type { FunnelStep } from "#app/domain/introductions/funnel.ts";

/** What each step is called, and of what its part is taken. */
export const FUNNEL_WORDS: Record<FunnelStep, { label: string; of: string }> = {
  proposed: { label: "Voorgesteld aan de organisatie", of: "alles wat we vonden" },
  approved: { label: "Goedgekeurd", of: "van wat we vonden" },
  asked: { label: "Eerst gevraagd", of: "van wat je goedkeurde" },
  bothYes: { label: "Allebei ja", of: "van wie we vroegen" },
  sent: { label: "Voorgesteld met een mail", of: "van wat je goedkeurde" },
  appointment: { label: "Een afspraak gemaakt", of: "van wie we voorstelden" },
  spoken: { label: "Elkaar gesproken", of: "van wie we voorstelden" },
  visited: { label: "Op bezoek geweest", of: "van wie we voorstelden" },
  doing: { label: "Doen het nu ook", of: "van wie we voorstelden" },
};

/** "38%", or a dash where there is nothing to take a part of. */
export function percentage(rate: number | null): string {
  return rate === null ? "–" : `${Math.round(rate * 100)}%`;
}

interface StallListProps {
  title: string;
  pairs: readonly { a: string; b: string; note: string }[];
  children?: ReactNode;
}

/** Pairs that wait for somebody; nothing where there are none. */
export function StallList({ title, pairs, children }: StallListProps) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({pairs.length})
      </h3>
      {children ? <p>{children}</p> : null}
      <ul>
        {pairs.map(({ a, b, note }) => (
          <li key={`${a} ${b}`}>
            <b>
              {a} en {b}
            </b>
            : {note}
          </li>
        ))}
      </ul>
    </>
  );
}
