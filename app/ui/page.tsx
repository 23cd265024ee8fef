import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** The first link of every page; its target is `<main id="inhoud" tabIndex={-1}>`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#inhoud">
      Naar de inhoud
    </a>
  );
}

/** The string of pennants; at most one in sight at a time. */
export function Bunting() {
  return <div className="bunting" aria-hidden="true" />;
}

/** The column in which a page's text stands. */
export function Wrap({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={classNames("wrap", narrow && "wrap--narrow")}>{children}</div>;
}

export interface PageHeadingProps {
  title: ReactNode;
  intro?: ReactNode;
  /** small words above the title, such as "Organisatie, na de dag" */
  eyebrow?: ReactNode;
  /** a BackLink or Breadcrumb */
  back?: ReactNode;
  /** buttons or figures, to the right of the title when there is room */
  aside?: ReactNode;
  /** what comes below the intro, such as a search field or steps */
  children?: ReactNode;
}

export function PageHeading({ title, intro, eyebrow, back, aside, children }: PageHeadingProps) {
  return (
    <div className={classNames("page-heading", aside ? "page-heading--with-aside" : null)}>
      <div className="page-heading__main">
        {back}
        {eyebrow ? <p className="small soft strong">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {typeof intro === "string" ? <p className="lead">{intro}</p> : intro}
        {children}
      </div>
      {aside ? <div className="page-heading__aside">{aside}</div> : null}
    </div>
  );
}

export interface SectionProps {
  title?: ReactNode;
  /** id of the heading; needed when there is a title, so that the section has a name */
  id?: string;
  intro?: ReactNode;
  /** to the right of the title */
  aside?: ReactNode;
  tone?: "paper" | "sand";
  /** less space above and below: inside a page rather than a band across it */
  compact?: boolean;
  children?: ReactNode;
}

/** A band across the page with its own heading. Brings its own column: not for use inside Wrap. */
export function Section({
  title,
  id,
  intro,
  aside,
  tone = "paper",
  compact,
  children,
}: SectionProps) {
  return (
    <section
      className={classNames("section", `section--${tone}`, compact && "section--compact")}
      aria-labelledby={title && id ? id : undefined}
    >
      <div className="wrap">
        {title ? (
          <div className="section__heading">
            <h2 id={id}>{title}</h2>
            {aside}
          </div>
        ) : null}
        {typeof intro === "string" ? <p className="lead section__intro">{intro}</p> : intro}
        {children}
      </div>
    </section>
  );
}
