import type { ReactNode } from "react";
import {
  THEME_FAMILY_HINTS,
  THEME_FAMILY_NAMES,
  type ThemeFamily,
} from "#app/domain/themes/family.ts";
import { Anchor } from "./link.tsx";
import { themeClass } from "./theme-family.ts";

export interface RibbonStepsProps {
  steps: readonly { title: string; text: ReactNode }[];
  headingLevel?: 2 | 3;
}

/** How it works, in numbered stops along the ribbon. */
export function RibbonSteps({ steps, headingLevel = 3 }: RibbonStepsProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className={`ribbon-steps ribbon-steps--${Math.min(steps.length, 4)}`}>
      {steps.map((step, index) => (
        <li key={step.title}>
          <span className="ribbon-steps__number" aria-hidden="true">
            {index + 1}
          </span>
          <Heading>{step.title}</Heading>
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}

export interface ThemePennantsProps {
  themes: readonly {
    family: ThemeFamily;
    href: string;
    /** number of examples */
    count?: number;
  }[];
}

/** The six flags on their line, each a door to its examples. */
export function ThemePennants({ themes }: ThemePennantsProps) {
  return (
    <ul className="pennants">
      {themes.map(({ family, href, count }) => (
        <li key={family} className={themeClass(family)}>
          <Anchor href={href}>
            <span className="pennants__flag" aria-hidden="true" />
            <span className="pennants__name">{THEME_FAMILY_NAMES[family]}</span>{" "}
            <span className="pennants__hint">{THEME_FAMILY_HINTS[family]}</span>{" "}
            {count === undefined ? null : (
              <span className="pennants__count">
                {count === 1 ? "1 voorbeeld" : `${count} voorbeelden`}
              </span>
            )}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

export interface LineUpProps {
  names: readonly { name: string; family: ThemeFamily; href?: string }[];
}

/** Who is there, in letters of a line-up, with little flags between. */
export function LineUp({ names }: LineUpProps) {
  return (
    <ul className="line-up">
      {names.map(({ name, family, href }) => (
        <li key={name} className={themeClass(family)}>
          {href ? <Anchor href={href}>{name}</Anchor> : name}
        </li>
      ))}
    </ul>
  );
}

export interface FiguresProps {
  figures: readonly { value: ReactNode; label: ReactNode }[];
}

/** Giant numbers with what they count beside them. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className="figures">
      {figures.map((figure, index) => (
        <div key={index}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface CallToActionProps {
  title: string;
  children: ReactNode;
  /** one ink button */
  action: ReactNode;
  note?: ReactNode;
  id?: string;
}

/** The yellow stall at the foot of a page. */
export function CallToAction({ title, children, action, note, id = "oproep" }: CallToActionProps) {
  return (
    <section className="call-to-action" aria-labelledby={id}>
      <div className="call-to-action__awning" aria-hidden="true" />
      <div className="wrap call-to-action__body">
        <div>
          <h2 id={id}>{title}</h2>
          {typeof children === "string" ? <p className="lead">{children}</p> : children}
        </div>
        <div className="call-to-action__do">
          {action}
          {note ? <p className="small">{note}</p> : null}
        </div>
      </div>
    </section>
  );
}
