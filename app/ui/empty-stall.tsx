import type { ReactNode } from "react";

export interface EmptyStallProps {
  title: string;
  /** one sentence */
  children: ReactNode;
  /** one button or link */
  action?: ReactNode;
  headingLevel?: 2 | 3;
}

/** What stands where a list would be: a stall that waits for somebody, and what one can do. */
export function EmptyStall({ title, children, action, headingLevel = 2 }: EmptyStallProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-stall">
      <svg viewBox="0 0 220 150" aria-hidden="true" focusable="false">
        <path className="empty-stall__poles" d="M24 146V30M196 146V30" />
        <path className="empty-stall__counter" d="M14 98h192v48H14z" />
        <path
          className="empty-stall__awning"
          d="M4 22h212v34a17.7 17.7 0 0 1-35.3 0a17.7 17.7 0 0 1-35.4 0a17.7 17.7 0 0 1-35.3 0a17.7 17.7 0 0 1-35.3 0a17.7 17.7 0 0 1-35.4 0A17.7 17.7 0 0 1 4 56z"
        />
      </svg>
      <div className="empty-stall__text">
        <Heading>{title}</Heading>
        {typeof children === "string" ? <p>{children}</p> : children}
        {action}
      </div>
    </div>
  );
}
