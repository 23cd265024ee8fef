import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface SplitProps {
  /** what goes with the main column */
  aside: ReactNode;
  /**
   * start: filters left of the results; end: help or a preview right of a form; even: two halves;
   * figure: words left of a wide picture
   */
  side?: "start" | "end" | "even" | "figure";
  /** the aside stays in sight while one scrolls */
  sticky?: boolean;
  children: ReactNode;
}

/** Two columns that become one below 900 px. */
export function Split({ aside, side = "end", sticky, children }: SplitProps) {
  const asideBlock = (
    <div className={classNames("split__aside", sticky && "split__aside--sticky")}>{aside}</div>
  );
  return (
    <div className={`split split--${side}`}>
      {side === "start" ? asideBlock : null}
      <div className="split__main">{children}</div>
      {side === "start" ? null : asideBlock}
    </div>
  );
}

/** Space between blocks below each other. */
export function Stack({ gap = 4, children }: { gap?: 3 | 4 | 5 | 6 | 7; children: ReactNode }) {
  return <div className={`stack stack--${gap}`}>{children}</div>;
}

export interface PanelProps {
  title?: ReactNode;
  id?: string;
  tone?: "sand" | "sheet";
  headingLevel?: 2 | 3;
  children: ReactNode;
}

/** A flat sheet with its own heading. */
export function Panel({ title, id, tone = "sand", headingLevel = 2, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={`panel panel--${tone}`} aria-labelledby={title && id ? id : undefined}>
      {title ? (
        <Heading className="panel__title" id={id}>
          {title}
        </Heading>
      ) : null}
      {children}
    </section>
  );
}

/** Running text: spaced paragraphs, lists and headings. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
