import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export interface FoldProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** What may be folded away: "De route in woorden", an explanation, an answer. */
export function Fold({ summary, open, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <Icon name="down" />
        {summary}
      </summary>
      <div className="fold__body prose">{children}</div>
    </details>
  );
}
