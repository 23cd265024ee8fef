import type { ReactNode } from "react";

/** Spelled out apart: what scrolls has to be reachable by keyboard. */
const REGION = { role: "region", tabIndex: 0 };

/** What may be wider than the page scrolls by itself; below 900 px a table is cards, and nothing scrolls. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll-box" {...REGION} aria-label={label}>
      {children}
    </div>
  );
}
