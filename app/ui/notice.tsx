import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const TONES = {
  info: { icon: "info", word: "Ter informatie: " },
  good: { icon: "check", word: "Gelukt: " },
  warning: { icon: "warning", word: "Let op: " },
  error: { icon: "warning", word: "Fout: " },
} as const satisfies Record<string, { icon: IconName; word: string }>;

export interface NoticeProps {
  tone?: keyof typeof TONES;
  title?: string;
  icon?: IconName;
  /** read out by screen readers when it appears after an action */
  live?: boolean;
  headingLevel?: 2 | 3;
  children?: ReactNode;
}

/** A message with a thick edge, an icon and words. */
export function Notice({
  tone = "info",
  title,
  icon,
  live,
  headingLevel = 2,
  children,
}: NoticeProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={`notice notice--${tone}`} role={live ? "status" : undefined}>
      <Icon name={icon ?? TONES[tone].icon} />
      <div className="notice__text">
        {title ? (
          <Heading className="notice__title">
            <span className="visually-hidden">{TONES[tone].word}</span>
            {title}
          </Heading>
        ) : (
          <span className="visually-hidden">{TONES[tone].word}</span>
        )}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
