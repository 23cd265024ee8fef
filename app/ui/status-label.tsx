import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const TONES = {
  good: "check",
  waiting: "waiting",
  stopped: "cross",
  error: "warning",
  neutral: null,
} as const satisfies Record<string, IconName | null>;

export interface StatusLabelProps {
  tone: keyof typeof TONES;
  icon?: IconName;
  children: ReactNode;
}

/** Where something stands, in an icon and a word: "Goedgekeurd", "Wacht op jou". */
export function StatusLabel({ tone, icon, children }: StatusLabelProps) {
  const name = icon ?? TONES[tone];
  return (
    <span className={`status-label status-label--${tone}`}>
      {name ? <Icon name={name} /> : null}
      {children}
    </span>
  );
}

export interface FigureListProps {
  figures: readonly { value: ReactNode; label: ReactNode }[];
}

/** Numbers at a glance, beside the title of an organiser's page. */
export function FigureList({ figures }: FigureListProps) {
  return (
    <dl className="figure-list">
      {figures.map((figure, index) => (
        <div key={index}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
