import { Children, type ReactNode } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { classNames } from "./class-names.ts";
import { Anchor } from "./link.tsx";
import { themeClass } from "./theme-family.ts";
import { ThemeLabel } from "./theme.tsx";

export interface ContributionCardProps {
  /** a stand is a stall with an awning, a workshop a tent with a flag */
  kind: "stand" | "workshop";
  /** null gives a plain awning */
  family: ThemeFamily | null;
  /** one or more names; the first registered it */
  organisations: string[];
  /** to the right of the names, such as "Stand 12" or "Workshop" */
  label?: string;
  title: string;
  href?: string;
  summary: string;
  /** title and summary with what was looked for marked, and where else it was found */
  marked?: { title: ReactNode; summary: ReactNode; excerpt?: ReactNode };
  /** name of the theme; the family's name when absent */
  themeName?: string;
  /** the counter: bold first line and a second, such as "Ronde 1, 10.00 uur" and "Nog 6 plekken" */
  when?: string;
  where?: string;
  /** one button or form */
  action?: ReactNode;
  headingLevel?: 2 | 3 | 4;
}

export function ContributionCard(props: ContributionCardProps) {
  const { kind, family, organisations, label, title, href, summary, themeName } = props;
  const { when, where, action, marked, headingLevel = 3 } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={classNames(
        "card",
        kind === "stand" ? "card--stall" : "card--tent",
        themeClass(family),
      )}
    >
      <div className="card__body">
        <p className="card__who">
          <b>{namesInOneLine(organisations)}</b>
          {label ? <span>{label}</span> : null}
        </p>
        <Heading className="card__title">
          {href ? <Anchor href={href}>{marked?.title ?? title}</Anchor> : (marked?.title ?? title)}
        </Heading>
        <p className="card__summary">{marked?.summary ?? summary}</p>
        {marked?.excerpt ? <p className="card__excerpt">{marked.excerpt}</p> : null}
        <p className="card__theme">
          {family ? (
            <ThemeLabel family={family} name={themeName} />
          ) : (
            <span className="small soft">Nog geen thema</span>
          )}
        </p>
      </div>
      {when || where || action ? (
        <div className="card__counter">
          <p>
            {when ? <b>{when}</b> : null}
            {where ? <span>{where}</span> : null}
          </p>
          {action}
        </div>
      ) : null}
    </article>
  );
}

/** Stalls and tents side by side, as a list. */
export function CardGrid({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="card-grid" aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

/** "Laren", "Laren en Blaricum", "Aalten, Oost Gelre en Winterswijk". */
export function namesInOneLine(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} en ${last}`;
}
